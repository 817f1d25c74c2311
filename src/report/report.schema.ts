import * as z from "zod/mini";
import { PrintedFigureSchema } from "../agreement/printed-figure.schema.js";
import { BudgetOutcomeSchema } from "../budget/outcome/budget-outcome.schema.js";
import { PaymentMadeSchema } from "../budget/payment/payment-made.schema.js";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { PeriodSchema } from "../calendar/period.schema.js";
import { GoalSchema } from "../goals/goal.schema.js";
import { IndicatorSchema } from "../goals/indicator.schema.js";
import { ObservationSchema } from "../goals/observation.schema.js";
import { ScaleSchema } from "../goals/scale.schema.js";
import { TargetGroupSchema } from "../goals/target-group.schema.js";
import { ExtensionsSchema } from "../notation/extensions.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { DecisionSchema } from "../party/decision.schema.js";
import { OrganisationSchema } from "../party/organisation.schema.js";
import { SectionSchema } from "../party/section.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { ActivitySchema } from "../undertakings/activity.schema.js";
import { AssessmentSchema } from "./assessment.schema.js";
import type { DevelopmentArea, MeetingHeld, Report } from "./report.js";
import { wholeNumber } from "../notation/number.schema.js";

const ReportSubjectSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("agreement"),
    agreement: z.exactOptional(IdSchema),
    title: LineSchema,
    period: z.exactOptional(PeriodSchema),
  }),
  z.strictObject({ kind: z.literal("goal"), goal: IdSchema }),
  z.strictObject({ kind: z.literal("target-group"), targetGroup: IdSchema }),
]);

const DevelopmentAreaSchema = z.strictObject({
  text: ProseSchema,
  standing: z.enum(["joint", "idea"]),
  owner: z.exactOptional(IdSchema),
  by: z.exactOptional(CalendarDateSchema),
} satisfies Shape<DevelopmentArea>);

const MeetingHeldSchema = z.strictObject({
  text: ProseSchema,
  day: z.exactOptional(CalendarDateSchema),
  body: z.exactOptional(IdSchema),
  organisations: z.exactOptional(listOf(IdSchema)),
  number: z.exactOptional(wholeNumber(1, 1_000)),
} satisfies Shape<MeetingHeld>);

/** Schema of a {@link Report}. */
export const ReportSchema = z.strictObject({
  schemaVersion: z.literal("1.0"),
  kind: z.literal("report"),
  id: IdSchema,
  title: LineSchema,
  otherNames: z.exactOptional(listOf(LineSchema)),
  about: ReportSubjectSchema,
  day: z.exactOptional(CalendarDateSchema),
  period: z.exactOptional(PeriodSchema),
  author: z.exactOptional(IdSchema),
  fulfils: z.exactOptional(listOf(IdSchema)),
  organisations: listOf(OrganisationSchema),
  targetGroups: z.exactOptional(listOf(TargetGroupSchema)),
  goals: z.exactOptional(listOf(GoalSchema)),
  indicators: z.exactOptional(listOf(IndicatorSchema)),
  activities: z.exactOptional(listOf(ActivitySchema)),
  decisions: z.exactOptional(listOf(DecisionSchema)),
  observations: z.exactOptional(listOf(ObservationSchema)),
  scales: z.exactOptional(listOf(ScaleSchema)),
  assessments: z.exactOptional(listOf(AssessmentSchema)),
  outcomes: z.exactOptional(listOf(BudgetOutcomeSchema)),
  paymentsMade: z.exactOptional(listOf(PaymentMadeSchema)),
  developmentAreas: z.exactOptional(listOf(DevelopmentAreaSchema)),
  meetings: z.exactOptional(listOf(MeetingHeldSchema)),
  nextFollowUp: z.exactOptional(PeriodSchema),
  sections: z.exactOptional(listOf(SectionSchema)),
  printedFigures: z.exactOptional(listOf(PrintedFigureSchema)),
  sources: z.exactOptional(SourcesSchema),
  extensions: z.exactOptional(ExtensionsSchema),
} satisfies Shape<Report>);
