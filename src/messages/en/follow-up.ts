import type { NameOf } from "../../agreement/names-in.js";
import type { DutyOccasion } from "../../follow-up/duty-occasion.js";
import type { DUE_BEFORE, Duty } from "../../follow-up/duty.js";
import type { FollowUpFailure } from "../../follow-up/follow-up-working.js";
import type { FollowUpStanding } from "../../oversight/follow-up/follow-up-standing.js";
import type { FollowUpStandingAssumption, JudgedStep } from "../../oversight/follow-up/follow-up-standing-working.js";
import type { MeetingCalendar } from "../../oversight/follow-up/meeting-calendar.js";
import type { MeetingAssumption, MeetingStep } from "../../oversight/follow-up/meeting-working.js";
import type { OccasionStatus } from "../../oversight/follow-up/occasion-standing.js";
import type { FollowUpStep } from "../../follow-up/follow-up-working.js";
import type { UnlessNotice } from "../../oversight/follow-up/term-of-duties.js";
import type { Id } from "../../notation/id.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, periodOf, spanOf } from "./phrases.js";

import { perOf } from "./quantities.js";
import { words } from "./words.js";

/** How it stands with an occasion. */
export const statuses: WordsFor<OccasionStatus> = {
  done: "done",
  "done-late": "done after the last day",
  "done-when-not-known": "done, when is not known",
  upcoming: "its time has not come",
  due: "its time runs",
  late: "its time is over",
  "cannot-be-judged": "cannot be judged, something undated may belong here",
};

const ends: WordsFor<(typeof DUE_BEFORE)[number]> = {
  "last-day": "the last day of the term",
  "extension-deadline": "the last day to agree on an extension",
};

const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const timeOf = ({ period, opens, day }: Omit<DutyOccasion, "atLeast">): string => {
  const about = period === undefined ? "" : ` for ${periodOf(period)}`;
  if (day === undefined) return opens === undefined ? about : `${about}, from ${opens}`;
  return opens === undefined || opens === day ? `${about}, by ${day}` : `${about}, ${opens} to ${day}`;
};

const standingOf = (atLeast: number, done: number, status: OccasionStatus): string =>
  `${String(done)} of at least ${String(atLeast)}, ${statuses[status]}.`;

interface OfDuty {
  readonly duty: Id;
  readonly kind: Duty["kind"];
}

const occasion = (
  { duty, kind }: OfDuty,
  { atLeast, done, status, ...time }: DutyOccasion & { readonly done: number; readonly status: OccasionStatus },
  nameOf: NameOf,
): string =>
  `${sentence(words.dutyKinds[kind])}${nameInBrackets(duty, nameOf)}${timeOf(time)}: ${standingOf(
    atLeast,
    done,
    status,
  )}`;

/** English texts for the steps to days of follow-up, and to how it stands. */
export const followUpSteps: TextsOf<FollowUpStep | JudgedStep | MeetingStep> = {
  "follow-up.time-after-period": ({ inputs: { period, span }, output }) =>
    `${spanOf(span)} after the period ${periodOf(period)} is ${output}.`,
  "follow-up.time-after-start": ({ inputs: { start, span }, output }) => `${spanOf(span)} after ${start} is ${output}.`,
  "follow-up.time-before-end": ({ inputs: { end, day, span }, output }) =>
    `${spanOf(span)} before ${ends[end]}, ${day}, is ${output}.`,
  "follow-up.occasion-judged": ({ inputs: { by, occasion: inputs, on, ...ofDuty }, output }, nameOf) =>
    `On ${on}: ${occasion(ofDuty, { ...inputs, done: by.length, status: output }, nameOf)}`,
  "meetings.counted": ({ inputs: { body, period, atLeast, held, on }, output }, nameOf) =>
    `On ${on}: Meetings of ${nameOf(body)}${period === undefined ? "" : ` for ${periodOf(period)}`}: ${standingOf(
      atLeast,
      held,
      output,
    )}`,
};

/** English texts for what is open of the follow-up and of meetings. */
export const followUpAssumptions: TextsOf<Exclude<FollowUpStandingAssumption, UnlessNotice> | MeetingAssumption> = {
  "follow-up.time-not-stated": ({ params: { duty, kind } }, nameOf) =>
    `When this is to be done is not stated: ${words.dutyKinds[kind]}${nameInBrackets(duty, nameOf)}.`,
  "follow-up.number-not-stated": ({ params: { duty, per } }, nameOf) =>
    `The number ${perOf(per)} is not stated${nameInBrackets(duty, nameOf)}. Once is counted.`,
  "follow-up.number-beside-days": ({ params: { duty, atLeast, per } }, nameOf) =>
    `How ${countOf(atLeast, "time")} ${perOf(per)} spread over the days stated is not clear` +
    `${nameInBrackets(duty, nameOf)}. Once is counted for every day.`,
  "follow-up.part-of-period": ({ params: { duty, period } }, nameOf) =>
    `Only a part of ${periodOf(period)} lies within the agreement${nameInBrackets(duty, nameOf)}. The whole number ` +
    "is counted.",
  "follow-up.periods-from-first-day": ({ params: { duty, from } }, nameOf) =>
    `The periods of a follow-up${nameInBrackets(duty, nameOf)} are counted from ${from}. When they begin is not ` +
    "stated.",
  "follow-up.counted-backward": ({ params: { duty, span, day } }, nameOf) =>
    `A time of ${spanOf(span)} is counted backward to ${day}${nameInBrackets(duty, nameOf)}. How it is counted is ` +
    "not stated. It is the earlier of the ways.",
  "follow-up.due-when-time-has-passed": ({ params: { duty } }, nameOf) =>
    `The day is the one when the time has passed${nameInBrackets(duty, nameOf)}. How long the follow-up may then ` +
    "take is not stated.",
  "follow-up.not-known-to-the-day": ({ params: { duty, precision } }, nameOf) =>
    `The days of a follow-up${nameInBrackets(duty, nameOf)} are known only ${words.precisions[precision]}.`,
  "follow-up.cannot-be-planned": ({ params: { duty, kind, why } }, nameOf) =>
    `This cannot be placed in time: ${words.dutyKinds[kind]}${nameInBrackets(duty, nameOf)}. ${whyNot[why]}`,
  "follow-up.undated-belongs-nowhere": ({ params: { duty, count } }, nameOf) =>
    `${countOf(count, "undated entry", "undated entries")} count for no occasion` + `${nameInBrackets(duty, nameOf)}.`,
  "follow-up.placed-by-day": ({ params: { duty, report } }, nameOf) =>
    `Which occasion a report (${nameOf(report)}) is for is not stated${nameInBrackets(duty, nameOf)}. Its day has ` +
    "decided.",
  "follow-up.report-names-no-duty": ({ params: { report } }, nameOf) =>
    `A report (${nameOf(report)}) does not say which duty it fulfils, and is not counted.`,
  "follow-up.duty-not-found": ({ params: { report, duty } }, nameOf) =>
    `A report (${nameOf(report)}) says that it fulfils a duty (${nameOf(duty)}) that the agreement does not have.`,
  "meetings.no-number-stated": ({ params: { body, inWords } }, nameOf) =>
    inWords
      ? `How often ${nameOf(body)} meets is stated only in words. No number follows from them.`
      : `How often ${nameOf(body)} meets is not stated.`,
  "meetings.once-per-period": ({ params: { body, per } }, nameOf) =>
    `The number of meetings of ${nameOf(body)} ${perOf(per)} is not stated. One is counted.`,
  "meetings.not-of-the-year": ({ params: { body, unit } }, nameOf) =>
    `Meetings of ${nameOf(body)} are counted ${perOf({ every: 1, unit })}, which is no part of the calendar year.`,
  "meetings.first-day-missing": ({ params: { body } }, nameOf) =>
    `Meetings of ${nameOf(body)} cannot be counted: the first day of the term is not stated.`,
  "meetings.period-not-stated": ({ params: { body, atLeast } }, nameOf) =>
    `For what time at least ${countOf(atLeast, "meeting")} of ${nameOf(body)} are asked for is not stated.`,
  "meetings.undated-belong-nowhere": ({ params: { body, count } }, nameOf) =>
    `${countOf(count, "undated meeting")} of ${nameOf(body)} count for no period.`,
  "meetings.of-no-body": ({ params: { count } }) => `Which body met is not stated for ${countOf(count, "meeting")}.`,
};

const whyNot: WordsFor<FollowUpFailure["code"]> = {
  "follow-up.day-missing": "A day to count from is missing.",
  "follow-up.not-of-the-year": "The period does not follow the calendar year.",
  "follow-up.no-extension-deadline": "There is no last day to agree on an extension.",
  "follow-up.outside-1900-2199": "The day lies outside the years 1900–2199.",
};

type DayMissing = Extract<FollowUpFailure, { readonly code: "follow-up.day-missing" }>["params"];

const days: WordsFor<DayMissing["of"]> = {
  "first-day": "The first day of the term",
  "last-day": "The last day of the term",
  window: "The day",
};

const reasons: WordsFor<DayMissing["why"]> = {
  open: "does not exist",
  unknown: "is not known",
  "not-given": "is not stated",
};

/** English texts for why a duty has no days. */
export const followUpFailures: TextsOf<FollowUpFailure> = {
  "follow-up.day-missing": ({ params: { duty, of, why } }, nameOf) =>
    `${days[of]} ${reasons[why]}${nameInBrackets(duty, nameOf)}.`,
  "follow-up.not-of-the-year": ({ params: { duty, unit } }, nameOf) =>
    `The follow-up is ${perOf({ every: 1, unit })}${nameInBrackets(duty, nameOf)}, which is no part of the calendar ` +
    "year.",
  "follow-up.no-extension-deadline": () => whyNot["follow-up.no-extension-deadline"],
  "follow-up.outside-1900-2199": () => whyNot["follow-up.outside-1900-2199"],
};

/** How it stands with the follow-up, a sentence for each occasion. */
export const followUp = ({ duties }: FollowUpStanding, nameOf: NameOf): readonly string[] =>
  duties.flatMap(({ occasions, unplaced, ...ofDuty }) =>
    occasions.length === 0
      ? [
          `${sentence(words.dutyKinds[ofDuty.kind])}${nameInBrackets(ofDuty.duty, nameOf)}: ` +
            `${String(unplaced.length)} done, no time to compare with.`,
        ]
      : occasions.map(({ by, ...each }) => occasion(ofDuty, { ...each, done: by.length }, nameOf)),
  );

/** Which meetings are asked for and known to be held, a sentence for each period. */
export const meetings = ({ bodies, ofNoBody }: MeetingCalendar, nameOf: NameOf): readonly string[] => [
  ...bodies.flatMap(({ body, periods, unplaced }) =>
    periods.length === 0
      ? [`Meetings of ${nameOf(body)}: ${String(unplaced.length)} known, no number to compare with.`]
      : periods.map(
          ({ by, atLeast, status, ...time }) =>
            `Meetings of ${nameOf(body)}${timeOf(time)}: ${standingOf(atLeast, by.length, status)}`,
        ),
  ),
  ...(ofNoBody.length === 0 ? [] : [`Meetings of which the body is not stated: ${String(ofNoBody.length)}.`]),
];
