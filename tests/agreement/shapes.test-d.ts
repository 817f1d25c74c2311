import type * as z from "zod/mini";
import type { Agreement } from "../../src/agreement/agreement.js";
import type { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { Amendment } from "../../src/agreement/amendment.js";
import type { AmendmentSchema } from "../../src/agreement/amendment.schema.js";
import type { Event } from "../../src/agreement/event.js";
import type { EventSchema } from "../../src/agreement/event.schema.js";
import type { PrintedFigure } from "../../src/agreement/printed-figure.js";
import type { PrintedFigureSchema } from "../../src/agreement/printed-figure.schema.js";
import type { Budget } from "../../src/budget/budget.js";
import type { BudgetSchema } from "../../src/budget/budget.schema.js";
import type { BudgetOutcome } from "../../src/budget/outcome/budget-outcome.js";
import type { BudgetOutcomeSchema } from "../../src/budget/outcome/budget-outcome.schema.js";
import type { ContributionClause } from "../../src/budget/contribution/contribution-clause.js";
import type { ContributionClauseSchema } from "../../src/budget/contribution/contribution-clause.schema.js";
import type { PaymentMade } from "../../src/budget/payment/payment-made.js";
import type { PaymentMadeSchema } from "../../src/budget/payment/payment-made.schema.js";
import type { RepaymentClause } from "../../src/budget/outcome/repayment-clause.js";
import type { RepaymentClauseSchema } from "../../src/budget/outcome/repayment-clause.schema.js";
import type { SignificanceClause } from "../../src/budget/outcome/significance-clause.js";
import type { SignificanceClauseSchema } from "../../src/budget/outcome/significance-clause.schema.js";
import type { Grant } from "../../src/budget/grant/grant.js";
import type { GrantSchema } from "../../src/budget/grant/grant.schema.js";
import type { PaymentPlan } from "../../src/budget/payment/payment-plan.js";
import type { PaymentPlanSchema } from "../../src/budget/payment/payment-plan.schema.js";
import type { MissingDay, Period } from "../../src/calendar/period.js";
import type { MissingDaySchema, PeriodSchema } from "../../src/calendar/period.schema.js";
import type { TimeSpan } from "../../src/calendar/time-span.js";
import type { TimeSpanSchema } from "../../src/calendar/time-span.schema.js";
import type { Interpretation } from "../../src/explanation/interpretation.js";
import type { InterpretationSchema } from "../../src/explanation/interpretation.schema.js";
import type { Duty } from "../../src/follow-up/duty.js";
import type { DutySchema } from "../../src/follow-up/duty.schema.js";
import type { Goal } from "../../src/goals/goal.js";
import type { GoalSchema } from "../../src/goals/goal.schema.js";
import type { Indicator } from "../../src/goals/indicator.js";
import type { IndicatorSchema } from "../../src/goals/indicator.schema.js";
import type { Observation } from "../../src/goals/observation.js";
import type { ObservationSchema } from "../../src/goals/observation.schema.js";
import type { Scale } from "../../src/goals/scale.js";
import type { ScaleSchema } from "../../src/goals/scale.schema.js";
import type { AgeRange, TargetGroup } from "../../src/goals/target-group.js";
import type { AgeRangeSchema, TargetGroupSchema } from "../../src/goals/target-group.schema.js";
import type { Body } from "../../src/governance/body.js";
import type { BodySchema } from "../../src/governance/body.schema.js";
import type { DecisionRule } from "../../src/governance/decision-rule.js";
import type { DecisionRuleSchema } from "../../src/governance/decision-rule.schema.js";
import type { Ladder } from "../../src/governance/ladder.js";
import type { LadderSchema } from "../../src/governance/ladder.schema.js";
import type { IndexObservation, IndexSeries } from "../../src/indexation/index-series.js";
import type { IndexObservationSchema, IndexSeriesSchema } from "../../src/indexation/index-series.schema.js";
import type { IndexationClause } from "../../src/indexation/indexation-clause.js";
import type { IndexationClauseSchema } from "../../src/indexation/indexation-clause.schema.js";
import type { Amount } from "../../src/money/amount.js";
import type { AmountSchema } from "../../src/money/amount.schema.js";
import type { Rounding } from "../../src/money/rounding.js";
import type { RoundingSchema } from "../../src/money/rounding.schema.js";
import type { Shape } from "../../src/notation/shape.js";
import type { Decision, DecisionPoint } from "../../src/party/decision.js";
import type { DecisionPointSchema, DecisionSchema } from "../../src/party/decision.schema.js";
import type { Organisation } from "../../src/party/organisation.js";
import type { OrganisationSchema } from "../../src/party/organisation.schema.js";
import type { Contributor, Party } from "../../src/party/party.js";
import type { ContributorSchema, PartySchema } from "../../src/party/party.schema.js";
import type { Section } from "../../src/party/section.js";
import type { SectionSchema } from "../../src/party/section.schema.js";
import type { Source } from "../../src/party/source.js";
import type { SourceSchema } from "../../src/party/source.schema.js";
import type { Per } from "../../src/quantity/per.js";
import type { PerSchema } from "../../src/quantity/per.schema.js";
import type { Quantity, QuantityPart } from "../../src/quantity/quantity.js";
import type { QuantityPartSchema, QuantitySchema } from "../../src/quantity/quantity.schema.js";
import type { Assessment } from "../../src/report/assessment.js";
import type { AssessmentSchema } from "../../src/report/assessment.schema.js";
import type { Report } from "../../src/report/report.js";
import type { ReportSchema } from "../../src/report/report.schema.js";
import type { ExtensionClause } from "../../src/term/extension-clause.js";
import type { ExtensionClauseSchema } from "../../src/term/extension-clause.schema.js";
import type { NoticeClause } from "../../src/term/notice-clause.js";
import type { NoticeClauseSchema } from "../../src/term/notice-clause.schema.js";
import type { RelatedAgreement, Term } from "../../src/term/term.js";
import type { RelatedAgreementSchema, TermSchema } from "../../src/term/term.schema.js";
import type { Activity } from "../../src/undertakings/activity.js";
import type { ActivitySchema } from "../../src/undertakings/activity.schema.js";
import type { Commitment } from "../../src/undertakings/commitment.js";
import type { CommitmentSchema } from "../../src/undertakings/commitment.schema.js";
import type { Exactly, Holds } from "./exactly.js";

/** What a schema lets through is the interface: no field more or less, none optional that is not, no type wider. */
type Gives<Schema extends z.ZodMiniType, Written> = Exactly<z.output<Schema>, Written>;

export type Documents = [
  Holds<Gives<typeof AgreementSchema, Agreement>>,
  Holds<Gives<typeof ReportSchema, Report>>,
  Holds<Gives<typeof IndexSeriesSchema, IndexSeries>>,
];

/** The parts one by one, so that an error names the part. */
export type Parts = [
  Holds<Gives<typeof ActivitySchema, Activity>>,
  Holds<Gives<typeof AgeRangeSchema, AgeRange>>,
  Holds<Gives<typeof AmendmentSchema, Amendment>>,
  Holds<Gives<typeof AmountSchema, Amount>>,
  Holds<Gives<typeof AssessmentSchema, Assessment>>,
  Holds<Gives<typeof BodySchema, Body>>,
  Holds<Gives<typeof BudgetSchema, Budget>>,
  Holds<Gives<typeof SignificanceClauseSchema, SignificanceClause>>,
  Holds<Gives<typeof RepaymentClauseSchema, RepaymentClause>>,
  Holds<Gives<typeof PaymentMadeSchema, PaymentMade>>,
  Holds<Gives<typeof ContributionClauseSchema, ContributionClause>>,
  Holds<Gives<typeof BudgetOutcomeSchema, BudgetOutcome>>,
  Holds<Gives<typeof CommitmentSchema, Commitment>>,
  Holds<Gives<typeof ContributorSchema, Contributor>>,
  Holds<Gives<typeof DecisionPointSchema, DecisionPoint>>,
  Holds<Gives<typeof DecisionRuleSchema, DecisionRule>>,
  Holds<Gives<typeof DecisionSchema, Decision>>,
  Holds<Gives<typeof DutySchema, Duty>>,
  Holds<Gives<typeof EventSchema, Event>>,
  Holds<Gives<typeof ExtensionClauseSchema, ExtensionClause>>,
  Holds<Gives<typeof GoalSchema, Goal>>,
  Holds<Gives<typeof GrantSchema, Grant>>,
  Holds<Gives<typeof IndexationClauseSchema, IndexationClause>>,
  Holds<Gives<typeof IndexObservationSchema, IndexObservation>>,
  Holds<Gives<typeof IndicatorSchema, Indicator>>,
  Holds<Gives<typeof InterpretationSchema, Interpretation>>,
  Holds<Gives<typeof LadderSchema, Ladder>>,
  Holds<Gives<typeof MissingDaySchema, MissingDay>>,
  Holds<Gives<typeof NoticeClauseSchema, NoticeClause>>,
  Holds<Gives<typeof ObservationSchema, Observation>>,
  Holds<Gives<typeof OrganisationSchema, Organisation>>,
  Holds<Gives<typeof PartySchema, Party>>,
  Holds<Gives<typeof PaymentPlanSchema, PaymentPlan>>,
  Holds<Gives<typeof PeriodSchema, Period>>,
  Holds<Gives<typeof PerSchema, Per>>,
  Holds<Gives<typeof PrintedFigureSchema, PrintedFigure>>,
  Holds<Gives<typeof QuantityPartSchema, QuantityPart>>,
  Holds<Gives<typeof QuantitySchema, Quantity>>,
  Holds<Gives<typeof RelatedAgreementSchema, RelatedAgreement>>,
  Holds<Gives<typeof RoundingSchema, Rounding>>,
  Holds<Gives<typeof ScaleSchema, Scale>>,
  Holds<Gives<typeof SectionSchema, Section>>,
  Holds<Gives<typeof SourceSchema, Source>>,
  Holds<Gives<typeof TargetGroupSchema, TargetGroup>>,
  Holds<Gives<typeof TermSchema, Term>>,
  Holds<Gives<typeof TimeSpanSchema, TimeSpan>>,
];

interface Sample {
  readonly id: string;
  readonly note?: string;
  readonly more?: { readonly deep?: readonly string[] };
}

/** The comparison itself tells apart what it must. */
export type Comparison = [
  Holds<Exactly<{ id: string; note?: string; more?: { deep?: string[] } }, Sample>>,
  // @ts-expect-error a field is missing
  Holds<Exactly<{ id: string; note?: string }, Sample>>,
  // @ts-expect-error a field too many
  Holds<Exactly<{ id: string; note?: string; more?: { deep?: string[]; other?: string } }, Sample>>,
  // @ts-expect-error required, and optional in the interface
  Holds<Exactly<{ id: string; note: string; more?: { deep?: string[] } }, Sample>>,
  // @ts-expect-error optional, and required in the interface
  Holds<Exactly<{ id?: string; note?: string; more?: { deep?: string[] } }, Sample>>,
  // @ts-expect-error required deep inside, and optional in the interface
  Holds<Exactly<{ id: string; note?: string; more?: { deep: string[] } }, Sample>>,
  // @ts-expect-error undefined is not absent
  Holds<Exactly<{ id: string; note?: string | undefined; more?: { deep?: string[] } }, Sample>>,
  // @ts-expect-error a wider type
  Holds<Exactly<{ id: string | number; note?: string; more?: { deep?: string[] } }, Sample>>,
  // @ts-expect-error a text that is no brand
  Holds<Exactly<{ id: string }, Pick<Organisation, "id">>>,
];

/** What a schema must be written as: every field of the interface, none more. */
type Fields = Shape<Sample>;
declare const text: z.ZodMiniString;
declare const more: z.ZodMiniType<NonNullable<Sample["more"]>>;
export const whole = { id: text, note: text, more } satisfies Fields;
// @ts-expect-error a field is missing
export const wrongMissing = { id: text, note: text } satisfies Fields;
// @ts-expect-error a field too many
export const wrongExtra = { id: text, note: text, more, other: text } satisfies Fields;
