import * as z from "zod/mini";
import { PeriodSchema } from "../calendar/period.schema.js";
import { TimeSpanSchema } from "../calendar/time-span.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { filledListOf, listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { PerSchema } from "../quantity/per.schema.js";
import { ACTIVITY_KINDS, type Activity, type RelativeDeadline, type Schedule } from "./activity.js";

const ResponsibleSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("named"), organisations: filledListOf(IdSchema) }),
  z.strictObject({ kind: z.literal("joint"), organisations: filledListOf(IdSchema) }),
  z.strictObject({ kind: z.literal("everyone"), asWritten: LineSchema }),
]);

const ScheduleSchema = z.strictObject({
  per: z.exactOptional(PerSchema),
  asWritten: z.exactOptional(ProseSchema),
} satisfies Shape<Schedule>);

const RelativeDeadlineSchema = z.strictObject({
  within: TimeSpanSchema,
  from: z.exactOptional(z.enum(["first-day", "signing", "decision"])),
} satisfies Shape<RelativeDeadline>);

/** Schema of an {@link Activity}. */
export const ActivitySchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(ACTIVITY_KINDS),
  title: LineSchema,
  number: z.exactOptional(LineSchema),
  description: z.exactOptional(ProseSchema),
  purpose: z.exactOptional(ProseSchema),
  parent: z.exactOptional(IdSchema),
  responsible: z.exactOptional(ResponsibleSchema),
  addressee: z.exactOptional(IdSchema),
  goals: z.exactOptional(listOf(IdSchema)),
  targetGroups: z.exactOptional(listOf(IdSchema)),
  origin: z.exactOptional(IdSchema),
  period: z.exactOptional(PeriodSchema),
  deadline: z.exactOptional(RelativeDeadlineSchema),
  schedule: z.exactOptional(ScheduleSchema),
  places: z.exactOptional(listOf(LineSchema)),
  staff: z.exactOptional(listOf(LineSchema)),
  supervision: z.exactOptional(ProseSchema),
  expectedEffect: z.exactOptional(ProseSchema),
  dataSources: z.exactOptional(listOf(LineSchema)),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Activity>);
