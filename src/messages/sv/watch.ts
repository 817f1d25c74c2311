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
    `Sista dag för ${words.dutyKinds[kind]}${forPeriod(period)}${nameInBrackets(duty, nameOf)}`;

const forPeriod = (period: ClosedPeriod | undefined): string =>
  period === undefined ? "" : ` för ${periodOf(period)}`;

const edge = (
  verb: string,
  { grant, period }: { readonly grant: Id; readonly period: ClosedPeriod },
  nameOf: NameOf,
): string => `Betalningsperioden ${periodOf(period)} ${verb}${nameInBrackets(grant, nameOf)}, förfallodag anges inte`;

/** Swedish texts for days to watch: a line each, as a calendar shows it. */
export const watchDates: TextsOf<WatchDate> = {
  "watch.term-begins": () => "Överenskommelsens första dag",
  "watch.term-ends": ({ params: { written } }) =>
    written === undefined ? "Överenskommelsens sista dag" : `Överenskommelsens sista dag, i stället för ${written}`,
  "watch.term-extends-itself": ({ params: { extension } }) =>
    `Perioden slutar och förlängs automatiskt till ${extension.through}, om ingen har sagt upp`,
  "watch.notice-last-day": ({ params: { effect, endsWithoutNotice } }) =>
    effect === "ends-early"
      ? `Sista dag att säga upp så att överenskommelsen upphör i förtid, före ${endsWithoutNotice}`
      : `Sista dag att säga upp så att överenskommelsen inte förlängs till ${endsWithoutNotice}`,
  "watch.extension-to-agree": ({ params: { extension, form } }) =>
    `Sista dag att komma överens om förlängning till ${extension.through}${
      form === "in-writing" ? ", skriftligen" : ""
    }`,
  "watch.extension-to-begin": ({ params: { meeting, agreeBy } }) =>
    `Utskick till sammanträdet ${meeting}, det sista innan en förlängning ska vara överenskommen ${agreeBy}`,
  "watch.renegotiation-to-begin": () => "Sista dag att inleda omförhandling",
  "watch.window-opens": ({ params: { part, of, through } }, nameOf) =>
    `Första dag för ${of === "review" ? "nästa uppföljning" : words.dutyKinds[of]}` +
    `${through === undefined ? "" : `, sista dag är ${through}`}${nameInBrackets(part, nameOf)}`,
  "watch.review-due": ({ params: { report } }, nameOf) =>
    `Sista dag för nästa uppföljning${nameInBrackets(report, nameOf)}`,
  "watch.payment-due": ({ params: { grant, period, unadjusted } }, nameOf) =>
    `Betalning${forPeriod(period)}${nameInBrackets(grant, nameOf)}${
      unadjusted === undefined ? "" : `, flyttad från ${unadjusted}`
    }`,
  "watch.payment-period-begins": ({ params }, nameOf) => edge("börjar", params, nameOf),
  "watch.payment-period-ends": ({ params }, nameOf) => edge("slutar", params, nameOf),
  "watch.amount-indexed": ({ params: { grants, year } }, nameOf) =>
    `Uppräkning av belopp för ${String(year)}${grants.length === 0 ? "" : ` (${listOf(grants.map(nameOf))})`}`,
  "watch.appeal-ends": ({ params: { decision } }, nameOf) =>
    `Sista dag att överklaga beslut${nameInBrackets(decision, nameOf)}`,
  "watch.amendment-takes-effect": ({ params: { amendment } }, nameOf) =>
    `En ändring börjar gälla${nameInBrackets(amendment, nameOf)}`,
  "watch.activity-report-due": dutyDue("activity-report"),
  "watch.compilation-due": dutyDue("compilation"),
  "watch.financial-follow-up-due": dutyDue("financial-follow-up"),
  "watch.meeting-due": dutyDue("meeting"),
  "watch.evaluation-due": dutyDue("evaluation"),
  "watch.action-plan-due": dutyDue("action-plan"),
  "watch.other-due": dutyDue("other"),
};
