import * as z from "zod/mini";
import type { Shape } from "../notation/shape.js";
import type { TimeSpan } from "./time-span.js";
import { wholeNumber } from "../notation/number.schema.js";

/** Schema of a {@link TimeSpan}. */
export const TimeSpanSchema = z.strictObject({
  unit: z.enum(["days", "months"]),
  count: wholeNumber(0, 12_000),
} satisfies Shape<TimeSpan>);
