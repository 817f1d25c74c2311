import * as z from "zod";
import { brandedText } from "../notation/branded-text.schema.js";
import type { Shape } from "../notation/shape.js";
import { ROUNDING_MODES, ROUNDING_UNIT_PATTERN, type Rounding } from "./rounding.js";
import type { Sek } from "./sek.js";

/** Schema of the unit that an amount is rounded to: above zero. */
export const RoundingUnitSchema = brandedText<Sek>("rounding-unit", ROUNDING_UNIT_PATTERN);

/** Schema of a `RoundingMode`. */
export const RoundingModeSchema = z.enum(ROUNDING_MODES);

/** Schema of a {@link Rounding}. */
export const RoundingSchema = z.strictObject({
  unit: RoundingUnitSchema,
  mode: RoundingModeSchema,
} satisfies Shape<Rounding>);
