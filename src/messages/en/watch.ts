import type { NameOf } from "../../agreement/names-in.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import type { DUTY_KINDS } from "../../follow-up/duty.js";
import type { Id } from "../../notation/id.js";
import type { WatchDate, WatchParams } from "../../oversight/watch/watch-date.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import { listOf, periodOf } from "./phrases.js";
import { words } from "./words.js";

type DutyKind = (typeof DUTY_KINDS)[number];

const dutyDue =
  (kind: DutyKind) =>
  ({ params: { duty, period } }: { readonly params: WatchParams[`watch.${DutyKind}-due`] }, nameOf: NameOf): string =>
    `Last day for ${words.dutyKinds[kind]}${forPeriod(period)}${nameInBrackets(duty, nameOf)}`;

const forPeriod = (period: ClosedPeriod | undefined): string =>
  period === undefined ? "" : ` for ${periodOf(period)}`;

const edge = (
  verb: string,
  { grant, period }: { readonly grant: Id; readonly period: ClosedPeriod },
  nameOf: NameOf,
): string => `The payment period ${periodOf(period)} ${verb}${nameInBrackets(grant, nameOf)}, no due day is stated`;

/** English texts for days to watch: a line each, as a calendar shows it. */
export const watchDates: TextsOf<WatchDate> = {
  "watch.term-begins": () => "First day of the agreement",
  "watch.term-ends": ({ params: { written } }) =>
    written === undefined ? "Last day of the agreement" : `Last day of the agreement, instead of ${written}`,
  "watch.term-extends-itself": ({ params: { extension } }) =>
    `The term ends and is extended automatically to ${extension.through}, if nobody has given notice`,
  "watch.notice-last-day": ({ params: { effect, endsWithoutNotice } }) =>
    effect === "ends-early"
      ? `Last day for a notice that ends the agreement early, before ${endsWithoutNotice}`
      : `Last day for a notice that prevents the extension to ${endsWithoutNotice}`,
  "watch.extension-to-agree": ({ params: { extension, form } }) =>
    `Last day to agree on an extension to ${extension.through}${form === "in-writing" ? ", in writing" : ""}`,
  "watch.extension-to-begin": ({ params: { meeting, agreeBy } }) =>
    `Papers go out to the meeting on ${meeting}, the last before an extension is to be agreed by ${agreeBy}`,
  "watch.renegotiation-to-begin": () => "Last day to begin renegotiation",
  "watch.window-opens": ({ params: { part, of, through } }, nameOf) =>
    `First day for ${of === "review" ? "the next follow-up" : words.dutyKinds[of]}` +
    `${through === undefined ? "" : `, the last is ${through}`}${nameInBrackets(part, nameOf)}`,
  "watch.review-due": ({ params: { report } }, nameOf) =>
    `Last day for the next follow-up${nameInBrackets(report, nameOf)}`,
  "watch.payment-due": ({ params: { grant, period, unadjusted } }, nameOf) =>
    `Payment${forPeriod(period)}${nameInBrackets(grant, nameOf)}${
      unadjusted === undefined ? "" : `, moved from ${unadjusted}`
    }`,
  "watch.payment-period-begins": ({ params }, nameOf) => edge("begins", params, nameOf),
  "watch.payment-period-ends": ({ params }, nameOf) => edge("ends", params, nameOf),
  "watch.amount-indexed": ({ params: { grants, year } }, nameOf) =>
    `Indexation of amounts for ${String(year)}${grants.length === 0 ? "" : ` (${listOf(grants.map(nameOf))})`}`,
  "watch.appeal-ends": ({ params: { decision } }, nameOf) =>
    `Last day to appeal against a decision${nameInBrackets(decision, nameOf)}`,
  "watch.amendment-takes-effect": ({ params: { amendment } }, nameOf) =>
    `An amendment takes effect${nameInBrackets(amendment, nameOf)}`,
  "watch.activity-report-due": dutyDue("activity-report"),
  "watch.compilation-due": dutyDue("compilation"),
  "watch.financial-follow-up-due": dutyDue("financial-follow-up"),
  "watch.meeting-due": dutyDue("meeting"),
  "watch.evaluation-due": dutyDue("evaluation"),
  "watch.action-plan-due": dutyDue("action-plan"),
  "watch.other-due": dutyDue("other"),
};
