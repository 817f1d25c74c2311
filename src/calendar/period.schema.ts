import * as z from "zod/mini";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { CalendarDateSchema } from "./calendar-date.schema.js";
import { type MissingDay, type Period, PRECISIONS } from "./period.js";

/** Schema of a {@link MissingDay}. */
export const MissingDaySchema = z.discriminatedUnion("why", [
  z.strictObject({ why: z.literal("open") } satisfies Shape<Extract<MissingDay, { why: "open" }>>),
  z.strictObject({
    why: z.literal("unknown"),
    reason: z.exactOptional(ProseSchema),
  } satisfies Shape<Extract<MissingDay, { why: "unknown" }>>),
]);

/** Schema of a {@link Period}. */
export const PeriodSchema = z.strictObject({
  from: z.exactOptional(CalendarDateSchema),
  through: z.exactOptional(CalendarDateSchema),
  missing: z.exactOptional(
    z.strictObject({
      from: z.exactOptional(MissingDaySchema),
      through: z.exactOptional(MissingDaySchema),
    } satisfies Shape<NonNullable<Period["missing"]>>),
  ),
  precision: z.exactOptional(z.enum(PRECISIONS)),
  asWritten: z.exactOptional(LineSchema),
} satisfies Shape<Period>);
