import * as z from "zod";
import type { Shape } from "../notation/shape.js";
import type { TimeSpan } from "./time-span.js";

/** Schema of a {@link TimeSpan}. */
export const TimeSpanSchema = z.strictObject({
  unit: z.enum(["days", "months"]),
  count: z.int().min(0).max(12_000),
} satisfies Shape<TimeSpan>);
