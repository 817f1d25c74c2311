import type { PartKind } from "../agreement/agreement-index.js";
import type { Event } from "../agreement/event.js";
import type { BudgetCategory, BudgetSide, ContributionForm } from "../budget/budget.js";
import type { CommitmentLevel, Grant } from "../budget/grant/grant.js";
import type { PaymentPlan } from "../budget/payment/payment-plan.js";
import type { DayOffKey } from "../calendar/day-off.js";
import type { Precision } from "../calendar/period.js";
import type { Duty } from "../follow-up/duty.js";
import type { ScaleStep } from "../goals/scale.js";
import type { STEP_COLOURS } from "../goals/scale.js";
import type { Severity } from "../issues/issue.js";
import type { JsonType, NotJson, TextFormat } from "../json/shape-issue.js";
import type { DecisionStatus, SignatureStatus } from "../oversight/status/agreement-status.js";
import type { GoalJudgement } from "../oversight/goals/goal-judgement.js";
import type { OpenMatter } from "../oversight/open-matters.js";
import type { Action, Standing } from "../oversight/status/standing.js";
import type { Amount } from "../money/amount.js";
import type { Side } from "../party/party.js";
import type { RelatedAgreement } from "../term/term.js";
import type { TableColumn } from "./table-columns.js";

/** A word or a phrase for every value of a union (Swedish: ordlista): one that is missing does not compile. */
export type WordsFor<Value extends string> = Readonly<Record<Value, string>>;

/** Words of a language for what documents and answers hold as codes (Swedish: ord och uttryck). */
export interface Words {
  /** Lines above parts of an explanation. */
  readonly headings: WordsFor<"assumptions" | "no-answer">;
  readonly severities: WordsFor<Severity>;
  /** As in "the days are known only …". */
  readonly precisions: WordsFor<Precision>;
  /** As in "is paid …". */
  readonly frequencies: WordsFor<PaymentPlan["frequency"]>;
  /** As in "says nothing of …". */
  readonly topics: WordsFor<Extract<OpenMatter, { readonly topic: string }>["topic"]>;
  readonly daysOff: WordsFor<DayOffKey>;
  readonly budgetCategories: WordsFor<BudgetCategory>;
  readonly contributionForms: WordsFor<ContributionForm>;
  readonly budgetSides: WordsFor<BudgetSide>;
  /** How sure an amount is, as in "12 000 kr, …". */
  readonly commitmentLevels: WordsFor<CommitmentLevel>;
  /** How well an amount is known. */
  readonly amountKinds: WordsFor<Amount["kind"]>;
  /** Whether VAT is within an amount. */
  readonly vat: WordsFor<NonNullable<Grant["vat"]>>;
  /** Headings of tables. */
  readonly columns: WordsFor<TableColumn>;
  /** As in "… brings in"; begins a sentence. */
  readonly sides: WordsFor<Side>;
  readonly partKinds: WordsFor<PartKind>;
  readonly events: WordsFor<Event["kind"]>;
  /** As in "related as …". */
  readonly relations: WordsFor<RelatedAgreement["relation"]>;
  /** As in "standing: …". */
  readonly standings: WordsFor<Standing>;
  /** What parties do. */
  readonly actions: WordsFor<Action>;
  /** As in "the assessment …". */
  readonly stepMeanings: WordsFor<ScaleStep["meaning"]>;
  /** As in "last day for …". */
  readonly dutyKinds: WordsFor<Duty["kind"]>;
  /** As in "judgement: …". */
  readonly judgements: WordsFor<GoalJudgement>;
  readonly colours: WordsFor<(typeof STEP_COLOURS)[number]>;
  /** A sentence each. */
  readonly decisions: WordsFor<DecisionStatus>;
  /** A sentence each. */
  readonly signatures: WordsFor<SignatureStatus>;
  /** As in "… should stand here". */
  readonly jsonTypes: WordsFor<JsonType>;
  /** As in "… should stand here". */
  readonly textFormats: WordsFor<TextFormat>;
  /** As in "here stands …". */
  readonly notJson: WordsFor<NotJson>;
}
