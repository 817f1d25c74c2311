import type { PartKind } from "../agreement/agreement-index.js";
import type { Event } from "../agreement/event.js";
import type { BudgetCategory } from "../budget/budget.js";
import type { PaymentPlan } from "../budget/payment-plan.js";
import type { DayOffKey } from "../calendar/day-off.js";
import type { Precision } from "../calendar/period.js";
import type { Duty } from "../follow-up/duty.js";
import type { Severity } from "../issues/issue.js";
import type { JsonType, NotJson, TextFormat } from "../json/shape-issue.js";
import type { DecisionStatus, SignatureStatus } from "../oversight/agreement-status.js";
import type { OpenMatter } from "../oversight/open-matters.js";
import type { Action, Standing } from "../oversight/standing.js";
import type { RelatedAgreement } from "../term/term.js";

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
  readonly partKinds: WordsFor<PartKind>;
  readonly events: WordsFor<Event["kind"]>;
  /** As in "related as …". */
  readonly relations: WordsFor<RelatedAgreement["relation"]>;
  /** As in "standing: …". */
  readonly standings: WordsFor<Standing>;
  /** What parties do. */
  readonly actions: WordsFor<Action>;
  /** As in "last day for …". */
  readonly dutyKinds: WordsFor<Duty["kind"]>;
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
