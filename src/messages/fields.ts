import type { Agreement } from "../agreement/agreement.js";
import type { AmendedParts, Amendment } from "../agreement/amendment.js";
import type { Event } from "../agreement/event.js";
import type { FigureKey, PrintedFigure } from "../agreement/printed-figure.js";
import type { BudgetOutcome, OutcomeAmount } from "../budget/outcome/budget-outcome.js";
import type {
  AmountBeside,
  Budget,
  BudgetCell,
  BudgetContent,
  BudgetLine,
  BudgetPeriod,
  FundingSource,
} from "../budget/budget.js";
import type { ContributionBy, ContributionClause } from "../budget/contribution/contribution-clause.js";
import type { Grant, GrantAmount, GrantBasis, PayeeShare } from "../budget/grant/grant.js";
import type { PaymentMade } from "../budget/payment/payment-made.js";
import type { DueDay, OwnPaymentDay, PaymentPlan } from "../budget/payment/payment-plan.js";
import type { RepaidBy, RepaidPart, RepaymentClause } from "../budget/outcome/repayment-clause.js";
import type { SignificanceClause } from "../budget/outcome/significance-clause.js";
import type { MissingDay, Period } from "../calendar/period.js";
import type { TimeSpan } from "../calendar/time-span.js";
import type { Interpretation } from "../explanation/interpretation.js";
import type { DayOfYear, DueTime, Duty, MonthsApart } from "../follow-up/duty.js";
import type { Goal, MunicipalGoal } from "../goals/goal.js";
import type { Baseline, Indicator, Target } from "../goals/indicator.js";
import type { Breakdown, Observation, Observed } from "../goals/observation.js";
import type { Scale, ScaleStep } from "../goals/scale.js";
import type { AgeRange, TargetGroup } from "../goals/target-group.js";
import type { Body, BodyMember, Convener, Meetings } from "../governance/body.js";
import type { DecisionProcedure, DecisionRule } from "../governance/decision-rule.js";
import type { Ladder, LadderStep } from "../governance/ladder.js";
import type { IndexObservation, IndexSeries } from "../indexation/index-series.js";
import type {
  Floor,
  IndexReference,
  IndexationClause,
  IssueChoice,
  LinkFactor,
} from "../indexation/indexation-clause.js";
import type { Amount } from "../money/amount.js";
import type { PercentageRounding } from "../money/round-exact.js";
import type { Rounding } from "../money/rounding.js";
import type { Decision, DecisionPoint } from "../party/decision.js";
import type { Organisation } from "../party/organisation.js";
import type { Contributor, Party, Signatory, Successor } from "../party/party.js";
import type { Section } from "../party/section.js";
import type { Source } from "../party/source.js";
import type { Per } from "../quantity/per.js";
import type { Quantity, QuantityPart } from "../quantity/quantity.js";
import type { Assessment } from "../report/assessment.js";
import type { DevelopmentArea, MeetingHeld, Report, ReportSubject } from "../report/report.js";
import type { ExtensionClause, ExtensionTimes } from "../term/extension-clause.js";
import type { NoticeClause } from "../term/notice-clause.js";
import type { RelatedAgreement, RenegotiationClause, Term } from "../term/term.js";
import type { Activity, RelativeDeadline, Responsible, Schedule } from "../undertakings/activity.js";
import type { Commitment } from "../undertakings/commitment.js";

/**
 * The parts that documents are made of (Swedish: delar), by name. One that has no name of its own is called by the
 * field it stands in: `"Period.missing"`.
 */
export interface DocumentParts {
  readonly Activity: Activity;
  readonly AgeRange: AgeRange;
  readonly Agreement: Agreement;
  readonly AmendedParts: AmendedParts;
  readonly Amendment: Amendment;
  readonly Amount: Amount;
  readonly AmountBeside: AmountBeside;
  readonly Assessment: Assessment;
  readonly "Assessment.of": NonNullable<Assessment["of"]>;
  readonly Baseline: Baseline;
  readonly Body: Body;
  readonly BodyMember: BodyMember;
  readonly Breakdown: Breakdown;
  readonly Budget: Budget;
  readonly BudgetCell: BudgetCell;
  readonly BudgetContent: BudgetContent;
  readonly BudgetLine: BudgetLine;
  readonly BudgetOutcome: BudgetOutcome;
  readonly BudgetPeriod: BudgetPeriod;
  readonly Commitment: Commitment;
  readonly ContributionBy: ContributionBy;
  readonly ContributionClause: ContributionClause;
  readonly Contributor: Contributor;
  readonly Convener: Convener;
  readonly DayOfYear: DayOfYear;
  readonly Decision: Decision;
  readonly DecisionPoint: DecisionPoint;
  readonly DecisionProcedure: DecisionProcedure;
  readonly DecisionRule: DecisionRule;
  readonly DevelopmentArea: DevelopmentArea;
  readonly DueDay: DueDay;
  readonly DueTime: DueTime;
  readonly Duty: Duty;
  readonly Event: Event;
  readonly ExtensionClause: ExtensionClause;
  readonly ExtensionTimes: ExtensionTimes;
  readonly FigureKey: FigureKey;
  readonly Floor: Floor;
  readonly FundingSource: FundingSource;
  readonly Goal: Goal;
  readonly Grant: Grant;
  readonly GrantAmount: GrantAmount;
  readonly GrantBasis: GrantBasis;
  readonly IndexObservation: IndexObservation;
  readonly IndexReference: IndexReference;
  readonly IndexSeries: IndexSeries;
  readonly IndexationClause: IndexationClause;
  readonly Indicator: Indicator;
  readonly Interpretation: Interpretation;
  readonly IssueChoice: IssueChoice;
  readonly Ladder: Ladder;
  readonly LadderStep: LadderStep;
  readonly LinkFactor: LinkFactor;
  readonly MeetingHeld: MeetingHeld;
  readonly Meetings: Meetings;
  readonly MissingDay: MissingDay;
  readonly MonthsApart: MonthsApart;
  readonly MunicipalGoal: MunicipalGoal;
  readonly NoticeClause: NoticeClause;
  readonly Observation: Observation;
  readonly Observed: Observed;
  readonly Organisation: Organisation;
  readonly OutcomeAmount: OutcomeAmount;
  readonly OwnPaymentDay: OwnPaymentDay;
  readonly Party: Party;
  readonly PayeeShare: PayeeShare;
  readonly PaymentMade: PaymentMade;
  readonly PaymentPlan: PaymentPlan;
  readonly Per: Per;
  readonly PercentageRounding: PercentageRounding;
  readonly Period: Period;
  readonly "Period.missing": NonNullable<Period["missing"]>;
  readonly PrintedFigure: PrintedFigure;
  readonly Quantity: Quantity;
  readonly QuantityPart: QuantityPart;
  readonly RelatedAgreement: RelatedAgreement;
  readonly RelativeDeadline: RelativeDeadline;
  readonly RenegotiationClause: RenegotiationClause;
  readonly RepaidBy: RepaidBy;
  readonly RepaidPart: RepaidPart;
  readonly "RepaidPart.limit": Extract<RepaidPart, { readonly limit: unknown }>["limit"];
  readonly RepaymentClause: RepaymentClause;
  readonly Report: Report;
  readonly ReportSubject: ReportSubject;
  readonly Responsible: Responsible;
  readonly Rounding: Rounding;
  readonly Scale: Scale;
  readonly ScaleStep: ScaleStep;
  readonly Schedule: Schedule;
  readonly Section: Section;
  readonly Signatory: Signatory;
  readonly SignificanceClause: SignificanceClause;
  readonly Source: Source;
  readonly Successor: Successor;
  readonly Target: Target;
  readonly TargetGroup: TargetGroup;
  readonly Term: Term;
  readonly TimeSpan: TimeSpan;
}

/** Name of a part that documents are made of (Swedish: del). */
export type PartName = keyof DocumentParts;

/** The fields of a part (Swedish: fält), of all its variants where it has several. */
export type FieldOf<Part> = Part extends unknown ? keyof Part & string : never;

/**
 * What every field of every part is called in a language (Swedish: ledtexter): one that is missing does not compile.
 *
 * A name as it stands before a value in a form: short, with a capital letter, without a colon.
 */
export type FieldLabels = { readonly [Name in PartName]: Readonly<Record<FieldOf<DocumentParts[Name]>, string>> };
