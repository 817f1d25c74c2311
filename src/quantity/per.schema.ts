import * as z from "zod";
import type { Shape } from "../notation/shape.js";
import { PER_UNITS, type Per } from "./per.js";

/** Schema of a {@link Per}. */
export const PerSchema = z.strictObject({
  every: z.int().min(1).max(1_000),
  unit: z.enum(PER_UNITS),
} satisfies Shape<Per>);
