import * as z from "zod/mini";
import type { Shape } from "../notation/shape.js";
import { PER_UNITS, type Per } from "./per.js";
import { wholeNumber } from "../notation/number.schema.js";

/** Schema of a {@link Per}. */
export const PerSchema = z.strictObject({
  every: wholeNumber(1, 1_000),
  unit: z.enum(PER_UNITS),
} satisfies Shape<Per>);
