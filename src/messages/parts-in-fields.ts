import type { DocumentParts, FieldOf, PartName } from "./fields.js";

/** What stands in a field, or in each element of its list. */
type HeldIn<Part, Field> = Part extends unknown
  ? Field extends keyof Part
    ? NonNullable<Part[Field]> extends readonly (infer Element)[]
      ? Element
      : NonNullable<Part[Field]>
    : never
  : never;

/** The names of the parts that are of a type; two parts may have the same fields. */
type NamesOf<Type> = {
  [Name in PartName]: [Type, DocumentParts[Name]] extends [DocumentParts[Name], Type] ? Name : never;
}[PartName];

/** The fields of a part in which parts stand. An integrator's own data has no fields that are known. */
type PartsIn<Part> = {
  readonly [Field in Exclude<FieldOf<Part>, "extensions"> as NamesOf<HeldIn<Part, Field>> extends never
    ? never
    : Field]: NamesOf<HeldIn<Part, Field>>;
};

/** The parts in which parts stand. */
type PartsInFields = {
  readonly [Name in PartName as PartsIn<DocumentParts[Name]> extends Readonly<Record<string, never>>
    ? never
    : Name]: PartsIn<DocumentParts[Name]>;
};

/** Which part stands in which field, in a list or alone. */
export const PARTS_IN_FIELDS = {
  Activity: {
    responsible: "Responsible",
    period: "Period",
    deadline: "RelativeDeadline",
    schedule: "Schedule",
    sources: "Source",
  },
  Agreement: {
    organisations: "Organisation",
    parties: "Party",
    contributors: "Contributor",
    term: "Term",
    decisions: "Decision",
    events: "Event",
    amendments: "Amendment",
    targetGroups: "TargetGroup",
    goals: "Goal",
    indicators: "Indicator",
    activities: "Activity",
    commitments: "Commitment",
    grants: "Grant",
    indexation: "IndexationClause",
    budgets: "Budget",
    bodies: "Body",
    ladders: "Ladder",
    duties: "Duty",
    observations: "Observation",
    scales: "Scale",
    sections: "Section",
    printedFigures: "PrintedFigure",
    sources: "Source",
  },
  AmendedParts: {
    term: "Term",
    parties: "Party",
    targetGroups: "TargetGroup",
    goals: "Goal",
    indicators: "Indicator",
    activities: "Activity",
    commitments: "Commitment",
    grants: "Grant",
    indexation: "IndexationClause",
    budgets: "Budget",
    bodies: "Body",
    duties: "Duty",
  },
  Amendment: { parts: "AmendedParts", sources: "Source" },
  AmountBeside: { amount: "Amount", sources: "Source" },
  Assessment: { of: "Assessment.of", asOf: "Period", movedTo: "Period", sources: "Source" },
  Baseline: { quantity: "Quantity", period: "Period", sources: "Source" },
  Body: {
    members: "BodyMember",
    convener: "Convener",
    minutes: "Convener",
    meetings: "Meetings",
    decisionRules: "DecisionRule",
    sources: "Source",
  },
  Budget: {
    periods: "BudgetPeriod",
    lines: "BudgetLine",
    contributions: "ContributionClause",
    significance: "SignificanceClause",
    sources: "Source",
  },
  BudgetCell: { amount: "Amount", beside: "AmountBeside" },
  BudgetContent: { amount: "Amount" },
  BudgetLine: { funding: "FundingSource", cells: "BudgetCell", contains: "BudgetContent", sources: "Source" },
  BudgetOutcome: { amounts: "OutcomeAmount", sources: "Source" },
  BudgetPeriod: { period: "Period" },
  Commitment: { sources: "Source" },
  ContributionClause: { by: "ContributionBy" },
  Contributor: { period: "Period", sources: "Source" },
  Decision: { points: "DecisionPoint", sources: "Source" },
  DecisionPoint: { amount: "Amount", period: "Period" },
  DecisionRule: { procedure: "DecisionProcedure" },
  DueTime: {
    period: "Period",
    from: "DayOfYear",
    through: "DayOfYear",
    span: "TimeSpan",
    per: "Per",
    thenEvery: "MonthsApart",
  },
  Duty: { per: "Per", due: "DueTime", covers: "Period", sources: "Source" },
  Event: { sources: "Source", successor: "RelatedAgreement", amount: "Amount" },
  ExtensionClause: { length: "TimeSpan", times: "ExtensionTimes", interpretations: "Interpretation" },
  FundingSource: { period: "Period" },
  Goal: { municipalGoal: "MunicipalGoal", sources: "Source" },
  Grant: {
    split: "PayeeShare",
    amounts: "GrantAmount",
    payment: "PaymentPlan",
    repayment: "RepaymentClause",
    sources: "Source",
  },
  GrantAmount: { period: "Period", set: "GrantBasis", sources: "Source" },
  GrantBasis: { amount: "Amount", whole: "Amount", rounding: "Rounding" },
  IndexObservation: { sources: "Source" },
  IndexReference: { issue: "IssueChoice", links: "LinkFactor" },
  IndexSeries: { observations: "IndexObservation", sources: "Source" },
  IndexationClause: {
    series: "IndexReference",
    floor: "Floor",
    percentageRounding: "PercentageRounding",
    amountRounding: "Rounding",
    interpretations: "Interpretation",
  },
  Indicator: { per: "Per", baseline: "Baseline", targets: "Target", sources: "Source" },
  Ladder: { steps: "LadderStep" },
  LinkFactor: { sources: "Source" },
  Meetings: { per: "Per" },
  MunicipalGoal: { sources: "Source" },
  NoticeClause: { span: "TimeSpan", spanAfterExtension: "TimeSpan", interpretations: "Interpretation" },
  Observation: {
    of: "Observed",
    quantity: "Quantity",
    per: "Per",
    period: "Period",
    breakdown: "Breakdown",
    sources: "Source",
  },
  Organisation: { sources: "Source" },
  OutcomeAmount: { amount: "Amount", sources: "Source" },
  OwnPaymentDay: { amount: "Amount", period: "Period" },
  Party: { inactive: "Period", successor: "Successor", signatories: "Signatory", sources: "Source" },
  PaymentMade: { period: "Period", sources: "Source" },
  PaymentPlan: { due: "DueDay", ownDays: "OwnPaymentDay", interpretations: "Interpretation" },
  Period: { missing: "Period.missing" },
  "Period.missing": { from: "MissingDay", through: "MissingDay" },
  PrintedFigure: { about: "FigureKey", sources: "Source" },
  Quantity: { part: "QuantityPart", whole: "QuantityPart" },
  RelatedAgreement: { period: "Period", sources: "Source" },
  RelativeDeadline: { within: "TimeSpan" },
  RepaidBy: { span: "TimeSpan" },
  RepaidPart: { limit: "RepaidPart.limit" },
  RepaymentClause: { part: "RepaidPart", by: "RepaidBy" },
  Report: {
    about: "ReportSubject",
    period: "Period",
    organisations: "Organisation",
    targetGroups: "TargetGroup",
    goals: "Goal",
    indicators: "Indicator",
    activities: "Activity",
    decisions: "Decision",
    observations: "Observation",
    scales: "Scale",
    assessments: "Assessment",
    outcomes: "BudgetOutcome",
    paymentsMade: "PaymentMade",
    developmentAreas: "DevelopmentArea",
    meetings: "MeetingHeld",
    nextFollowUp: "Period",
    sections: "Section",
    printedFigures: "PrintedFigure",
    sources: "Source",
  },
  ReportSubject: { period: "Period" },
  Scale: { steps: "ScaleStep", sources: "Source" },
  Schedule: { per: "Per" },
  Successor: { sources: "Source" },
  Target: { quantity: "Quantity", period: "Period", sources: "Source" },
  TargetGroup: { ages: "AgeRange", known: "Quantity", sources: "Source" },
  Term: {
    period: "Period",
    notice: "NoticeClause",
    extension: "ExtensionClause",
    renegotiation: "RenegotiationClause",
    related: "RelatedAgreement",
  },
} as const satisfies PartsInFields;
