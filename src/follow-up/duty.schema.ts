import * as z from "zod";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { PeriodSchema } from "../calendar/period.schema.js";
import { TimeSpanSchema } from "../calendar/time-span.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { PerSchema } from "../quantity/per.schema.js";
import { DUTY_KINDS, type Duty } from "./duty.js";

const DueTimeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("day"), day: CalendarDateSchema }),
  z.strictObject({ kind: z.literal("window"), period: PeriodSchema }),
  z.strictObject({ kind: z.literal("after-period"), span: TimeSpanSchema, per: PerSchema }),
]);

/** Schema of a {@link Duty}. */
export const DutySchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(DUTY_KINDS),
  text: ProseSchema,
  from: z.exactOptional(listOf(IdSchema)),
  to: z.exactOptional(listOf(IdSchema)),
  atLeast: z.exactOptional(z.int().min(1).max(1_000)),
  per: z.exactOptional(PerSchema),
  due: z.exactOptional(DueTimeSchema),
  basisFor: z.exactOptional(listOf(z.enum(DUTY_KINDS))),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Duty>);
