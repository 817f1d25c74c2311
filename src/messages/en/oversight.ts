import type { BudgetFailure } from "../../budget/budget-working.js";
import type { GrantFailure } from "../../budget/grant/grant-working.js";
import type { AmendmentAssumption, AmendmentStep } from "../../oversight/amendments/amendment-working.js";
import type { LeastBoundWorking } from "../../oversight/money/bound-working.js";
import type { OpenMatter } from "../../oversight/open-matters.js";
import type { StatusAssumption, StatusStep } from "../../oversight/status/status-working.js";
import type { TermAssumption, TermStep } from "../../term/term-working.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, kronor, listOf, periodOf, sumOf } from "./phrases.js";
import { positionOn } from "./position-on.js";
import { words } from "./words.js";

/** English texts for the steps of a status, but for those of the term. */
export const statusSteps: TextsOf<Exclude<StatusStep, TermStep | AmendmentStep>> = {
  "status.position": ({ inputs, output }) => positionOn({ ...inputs, position: output }),
  "status.decision": ({ output }) => words.decisions[output],
  "status.signatures": ({ inputs: { signed, parties }, output }, nameOf) =>
    output === "some-parties"
      ? `Signatures are documented for ${signed.length} of ${countOf(parties.length, "party", "parties")}: ` +
        `${listOf(signed.map(nameOf))}.`
      : words.signatures[output],
  "status.last-day-moved": ({ inputs: { by, day }, output }) =>
    `The last day is ${output} after an event (${words.events[by]}${day === undefined ? "" : ` ${day}`}).`,
};

type NotCounted = Extract<StatusAssumption, { readonly code: "status.notice-not-counted" }>;

/** Why a notice is not counted. */
export const notCounted: WordsFor<NotCounted["params"]["why"]> = {
  "no-day": "its day is not stated",
  "no-clause": "the agreement has no notice clause for it",
  "several-clauses": "it is not stated which notice clause it rests on",
};

/** English texts for what a status took for granted, but for what the term did. */
export const statusAssumptions: TextsOf<Exclude<StatusAssumption, TermAssumption | AmendmentAssumption>> = {
  "status.event-without-day": ({ params: { event } }) =>
    `An event (${words.events[event]}) has no day. It counts as having happened.`,
  "status.decision-without-day": ({ params: { decision } }, nameOf) =>
    `A decision has no day (${nameOf(decision)}). It counts as made.`,
  "status.may-have-been-extended": ({ params: { through } }) =>
    `According to the agreement the term may have been extended automatically after ${through}. ` +
    "Whether it was is not stated.",
  "status.notice-not-counted": ({ params: { why } }) => `A notice is not counted: ${notCounted[why]}.`,
  "status.notice-without-effect": () =>
    "A notice is not counted, for what it leads to cannot be worked out. Check its day and its clause.",
};

/** English texts for the steps of the least amount bound. */
export const boundSteps: TextsOf<LeastBoundWorking["step"]> = {
  "bound.contractual": ({ inputs: { grant, from, through }, output }, nameOf) =>
    `The agreement binds for ${kronor(output)} for ${periodOf({ from, through })} (${nameOf(grant)}).`,
  "bound.by-floor": ({ inputs: { grant, year }, output }, nameOf) =>
    `For ${year} the floor binds for at least ${kronor(output)}, as much as the year before (${nameOf(grant)}).`,
  "bound.total": ({ inputs: { amounts }, output }) => `Least amount bound: ${sumOf(amounts, output)}.`,
};

/** English texts for what the least amount bound took for granted. */
export const boundAssumptions: TextsOf<LeastBoundWorking["assumption"]> = {
  "bound.runs-to-its-last-day": ({ params: { through } }) =>
    `The amount presupposes that the agreement is not ended before its last day, ${through}.`,
};

/** English texts for what the least amount bound lacks, but for what the budget does. */
export const boundFailures: TextsOf<Exclude<LeastBoundWorking["failure"], BudgetFailure | GrantFailure>> = {
  "bound.amount-without-days": ({ params: { grant } }, nameOf) =>
    `An amount agreed has no first or last day (${nameOf(grant)}). State what time the amount is for.`,
};

/** English texts for what an agreement leaves open. */
export const openMatters: TextsOf<OpenMatter> = {
  "open.silent-on": ({ topic }) => `The agreement says nothing of ${words.topics[topic]}.`,
  "open.notice-counting": () => "How the notice period is counted is not stated.",
  "open.notice-form": () => "Which form a notice should have is not stated.",
  "open.notice-weekends": () => "What holds when the last day for notice falls on a weekend or holiday is not stated.",
  "open.number-of-extensions": () => "How many times the agreement can be extended is not stated.",
  "open.extension-terms": () => "An option to extend is named, but not its terms.",
  "open.due-day": () => "The due day of the payment is not stated.",
  "open.bank-day-rule": () => "What holds when a day of payment is not a bank day is not stated.",
  "open.payment-timing": () => "Whether payment is in advance or in arrears is not stated.",
  "open.volunteer-hours-and-rate": () => "The number of volunteer hours or the value of an hour is not stated.",
  "open.decision-rule-for-other-matters": ({ body }, nameOf) =>
    `How other matters than those listed are decided is not stated (${nameOf(body)}).`,
};
