import * as z from "zod/mini";
import { brandedText } from "../notation/branded-text.schema.js";
import type { Shape } from "../notation/shape.js";
import type { Percentage } from "./percentage.js";
import { PERCENTAGE_UNIT_PATTERN, type PercentageRounding } from "./round-exact.js";
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

/** The unit that a percentage is rounded to: above zero. */
const PercentageUnitSchema = brandedText<Percentage>("percentage-unit", PERCENTAGE_UNIT_PATTERN);

/** Schema of a {@link PercentageRounding}. */
export const PercentageRoundingSchema = z.strictObject({
  unit: PercentageUnitSchema,
  mode: RoundingModeSchema,
} satisfies Shape<PercentageRounding>);
