import * as z from "zod/mini";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { PeriodSchema } from "../calendar/period.schema.js";
import { TimeSpanSchema } from "../calendar/time-span.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { PerSchema } from "../quantity/per.schema.js";
import { type DayOfYear, DUE_BEFORE, DUTY_KINDS, type Duty, type MonthsApart } from "./duty.js";
import { wholeNumber } from "../notation/number.schema.js";

const DayOfYearSchema = z.strictObject({
  month: wholeNumber(1, 12),
  day: wholeNumber(1, 31),
} satisfies Shape<DayOfYear>);

const MonthsApartSchema = z.strictObject({
  unit: z.literal("months"),
  count: wholeNumber(1, 12_000),
} satisfies Shape<MonthsApart>);

const DueTimeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("day"), day: CalendarDateSchema }),
  z.strictObject({ kind: z.literal("window"), period: PeriodSchema }),
  z.strictObject({ kind: z.literal("each-year"), from: z.exactOptional(DayOfYearSchema), through: DayOfYearSchema }),
  z.strictObject({ kind: z.literal("after-period"), span: TimeSpanSchema, per: PerSchema }),
  z.strictObject({
    kind: z.literal("after-start"),
    span: TimeSpanSchema,
    thenEvery: z.exactOptional(MonthsApartSchema),
  }),
  z.strictObject({
    kind: z.literal("before-end"),
    end: z.enum(DUE_BEFORE),
    span: z.exactOptional(TimeSpanSchema),
  }),
]);

/** Schema of a {@link Duty}. */
export const DutySchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(DUTY_KINDS),
  text: ProseSchema,
  from: z.exactOptional(listOf(IdSchema)),
  to: z.exactOptional(listOf(IdSchema)),
  atLeast: z.exactOptional(wholeNumber(1, 1_000)),
  per: z.exactOptional(PerSchema),
  due: z.exactOptional(DueTimeSchema),
  covers: z.exactOptional(PeriodSchema),
  basisFor: z.exactOptional(listOf(z.enum(DUTY_KINDS))),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Duty>);
