import type { PaymentDayWorking } from "../../budget/payment/payment-working.js";
import type { FollowUpAssumption, FollowUpStep } from "../../follow-up/follow-up-working.js";
import type { AmendmentAssumption } from "../../oversight/amendments/amendment-working.js";
import type { StatusAssumption, StatusStep } from "../../oversight/status/status-working.js";
import type { WatchCode } from "../../oversight/watch/watch-date.js";
import type { WatchAssumption, WatchStep, WhyNotDated } from "../../oversight/watch/watch-working.js";
import type { Per } from "../../quantity/per.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, periodOf } from "./phrases.js";
import { perOf } from "./quantities.js";
import { words } from "./words.js";

/** English texts for the steps to days to watch, but for those of a status. */
export const watchSteps: TextsOf<Exclude<WatchStep, StatusStep | FollowUpStep | PaymentDayWorking["step"]>> = {
  "appeal.three-weeks": ({ inputs: { announced }, output }) =>
    `The minutes were announced on ${announced}. Three weeks later is ${output}.`,
  "watch.last-meeting": ({ inputs: { before, papersDispatched }, output }) =>
    `The last meeting before ${before} is on ${output}. Its papers go out on ${papersDispatched}.`,
};

const subjects: WordsFor<WatchCode> = {
  "watch.term-begins": "The first day of the agreement",
  "watch.term-ends": "The last day of the agreement",
  "watch.term-extends-itself": "The day of automatic extension",
  "watch.notice-last-day": "The last day for notice",
  "watch.extension-to-agree": "The last day to agree on an extension",
  "watch.extension-to-begin": "Dispatch to the last meeting before an extension",
  "watch.renegotiation-to-begin": "The last day to begin renegotiation",
  "watch.window-opens": "The first day for a follow-up",
  "watch.review-due": "The last day for the next follow-up",
  "watch.payment-due": "The day of payment",
  "watch.payment-period-begins": "The beginning of the payment period",
  "watch.payment-period-ends": "The end of the payment period",
  "watch.amount-indexed": "The first year of indexation",
  "watch.appeal-ends": "The last day to appeal",
  "watch.amendment-takes-effect": "The first day of the amendment",
  "watch.activity-report-due": "The last day for an activity report",
  "watch.compilation-due": "The last day for a compilation",
  "watch.financial-follow-up-due": "The last day for a financial follow-up",
  "watch.meeting-due": "The last day for a meeting",
  "watch.evaluation-due": "The last day for an evaluation",
  "watch.action-plan-due": "The last day for an action plan",
  "watch.other-due": "The last day for another follow-up",
};

const reasons: WordsFor<WhyNotDated> = {
  "not-given": "it is not stated",
  unknown: "it is not known",
  open: "there is no such day",
  "no-payment-plan": "there is no payment plan",
  "on-requisition": "payment is on requisition",
  "meetings-not-given": "no committee meetings are given",
  "no-meeting-before": "no committee meeting given is early enough",
  "decision-not-made": "that the decision was made is not documented",
  "not-announced": "when the minutes were announced is not stated",
  "not-of-the-year": "the period does not follow the calendar year",
  "payment.due-day-beyond-2199": "the day lies after the year 2199",
  "outside-1900-2199": "the day lies outside the years 1900–2199",
  "calendar.holidays-not-known": "the public holidays are known only for 1990–2199",
  "term.last-day-missing": "the last day of the term is not stated",
  "term.not-open": "the clause is for a term that runs until further notice",
  "term.no-latest-day": "notice may be given on any day",
  "term.no-automatic-extension": "the term is not extended automatically",
  "term.notice-longer-than-term": "the notice period is too long for the term",
  "term.notice-before-start": "the notice period runs out before the first day of the term",
  "term.notice-after-end": "the notice is after the last day",
  "term.counting-decides": "it depends on how the notice period is counted",
  "term.before-expiry-ends-nothing": "a time before the last day ends nothing",
  "term.beyond-first-extension": "the notice period runs out after the first extension",
  "term.no-extension-clause": "the agreement says nothing of extension",
  "term.extension-excluded": "the agreement is not extended",
  "term.option-without-terms": "an option to extend is named without terms",
  "term.extended-unless-notice": "the extension is automatic and takes no agreement",
  "term.extension-of-no-length": "the extension has no length",
  "term.beyond-2199": "the calculation goes beyond the year 2199",
};

/** How often: "at least 2 times per year"; empty where it is not said. */
const howOften = ({ atLeast, per }: { readonly atLeast?: number; readonly per?: Per }): string => {
  const parts = [
    ...(atLeast === undefined ? [] : [`at least ${countOf(atLeast, "time", "times")}`]),
    ...(per === undefined ? [] : [perOf(per)]),
  ];
  return parts.length === 0 ? "" : `, ${parts.join(" ")}`;
};

/** English texts for what days to watch took for granted, but for what statuses and amendments did. */
export const watchAssumptions: TextsOf<
  Exclude<WatchAssumption, StatusAssumption | AmendmentAssumption | FollowUpAssumption>
> = {
  "appeal.announced-throughout": ({ params: { through } }) =>
    `The time to appeal presupposes that the announcement stays up through ${through}.`,
  "watch.not-dated": ({ params: { of, part, why } }, nameOf) =>
    `${subjects[of]}${part === undefined ? "" : nameInBrackets(part, nameOf)} cannot be given: ${reasons[why]}.`,
  "watch.due-not-stated": ({ params: { kind, duty, ...often } }, nameOf) =>
    `It is not stated when this is due: ${words.dutyKinds[kind]}${nameInBrackets(duty, nameOf)}${howOften(often)}.`,
  "watch.meetings-not-stated": ({ params: { body, ...often } }, nameOf) =>
    `The days of meetings are not stated for ${nameOf(body)}${howOften(often)}.`,
  "watch.not-known-to-the-day": ({ params: { part, precision } }, nameOf) =>
    `The days for a follow-up${nameInBrackets(part, nameOf)} are known only ${words.precisions[precision]}.`,
  "watch.no-notice-until": ({ params: { lastDay } }) =>
    `That the term runs to ${lastDay} presupposes that nobody has given notice. ` +
    "According to the agreement it is extended automatically.",
  "watch.payment-day-not-stated": ({ params: { grant } }, nameOf) =>
    `The due day of the payment is not stated${nameInBrackets(grant, nameOf)}.`,
  "watch.payment-timing-not-stated": ({ params: { grant } }, nameOf) =>
    `Whether payment is in advance or in arrears is not stated${nameInBrackets(grant, nameOf)}. The days are ` +
    `counted from the beginning of the period.`,
  "watch.bank-day-rule-not-stated": ({ params: { grant } }, nameOf) =>
    `What holds when a day of payment is not a bank day is not stated${nameInBrackets(grant, nameOf)}. The day ` +
    `is not moved.`,
  "watch.part-of-payment-period": ({ params: { grant, period } }, nameOf) =>
    `Only a part of a payment period is covered, ${periodOf(period)}${nameInBrackets(grant, nameOf)}. How it is ` +
    `paid is not stated.`,
};
