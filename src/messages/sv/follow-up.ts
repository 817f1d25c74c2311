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
  done: "klart",
  "done-late": "klart efter sista dagen",
  "done-when-not-known": "klart, oklart när",
  upcoming: "tiden har inte kommit",
  due: "tiden pågår",
  late: "tiden är ute",
  "cannot-be-judged": "går inte att bedöma, odaterat kan höra hit",
};

const ends: WordsFor<(typeof DUE_BEFORE)[number]> = {
  "last-day": "periodens sista dag",
  "extension-deadline": "sista dag att komma överens om förlängning",
};

const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const timeOf = ({ period, opens, day }: Omit<DutyOccasion, "atLeast">): string => {
  const about = period === undefined ? "" : ` för ${periodOf(period)}`;
  if (day === undefined) return opens === undefined ? about : `${about}, från och med ${opens}`;
  return opens === undefined || opens === day ? `${about}, senast ${day}` : `${about}, ${opens} till ${day}`;
};

const standingOf = (atLeast: number, done: number, status: OccasionStatus): string =>
  `${String(done)} av minst ${String(atLeast)}, ${statuses[status]}.`;

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

/** Swedish texts for the steps to days of follow-up, and to how it stands. */
export const followUpSteps: TextsOf<FollowUpStep | JudgedStep | MeetingStep> = {
  "follow-up.time-after-period": ({ inputs: { period, span }, output }) =>
    `${spanOf(span)} efter perioden ${periodOf(period)} är ${output}.`,
  "follow-up.time-after-start": ({ inputs: { start, span }, output }) => `${spanOf(span)} efter ${start} är ${output}.`,
  "follow-up.time-before-end": ({ inputs: { end, day, span }, output }) =>
    `${spanOf(span)} före ${ends[end]}, ${day}, är ${output}.`,
  "follow-up.occasion-judged": ({ inputs: { by, occasion: inputs, on, ...ofDuty }, output }, nameOf) =>
    `Läget ${on}. ${occasion(ofDuty, { ...inputs, done: by.length, status: output }, nameOf)}`,
  "meetings.counted": ({ inputs: { body, period, atLeast, held, on }, output }, nameOf) =>
    `Läget ${on}. Möten i ${nameOf(body)}${period === undefined ? "" : ` för ${periodOf(period)}`}: ${standingOf(
      atLeast,
      held,
      output,
    )}`,
};

/** Swedish texts for what is open of the follow-up and of meetings. */
export const followUpAssumptions: TextsOf<Exclude<FollowUpStandingAssumption, UnlessNotice> | MeetingAssumption> = {
  "follow-up.time-not-stated": ({ params: { duty, kind } }, nameOf) =>
    `När följande ska göras anges inte: ${words.dutyKinds[kind]}${nameInBrackets(duty, nameOf)}.`,
  "follow-up.number-not-stated": ({ params: { duty, per } }, nameOf) =>
    `Antalet ${perOf(per)} anges inte${nameInBrackets(duty, nameOf)}. En gång är räknad.`,
  "follow-up.number-beside-days": ({ params: { duty, atLeast, per } }, nameOf) =>
    `Hur ${countOf(atLeast, "gång", "gånger")} ${perOf(per)} fördelas på de dagar som anges framgår inte` +
    `${nameInBrackets(duty, nameOf)}. En gång är räknad för varje dag.`,
  "follow-up.part-of-period": ({ params: { duty, period } }, nameOf) =>
    `Bara en del av ${periodOf(period)} omfattas av överenskommelsen${nameInBrackets(duty, nameOf)}. Hela ` +
    "antalet är räknat.",
  "follow-up.periods-from-first-day": ({ params: { duty, from } }, nameOf) =>
    `Perioderna för en uppföljning${nameInBrackets(duty, nameOf)} räknas från ${from}. Överenskommelsen anger ` +
    "inte när de börjar.",
  "follow-up.counted-backward": ({ params: { duty, span, day } }, nameOf) =>
    `${spanOf(span)} är räknade bakåt till ${day}${nameInBrackets(duty, nameOf)}. Hur de räknas anges inte. ` +
    "Det är det tidigare av sätten.",
  "follow-up.due-when-time-has-passed": ({ params: { duty } }, nameOf) =>
    `Dagen är den då tiden har gått${nameInBrackets(duty, nameOf)}. Hur lång tid uppföljningen sedan får ta ` +
    "anges inte.",
  "follow-up.not-known-to-the-day": ({ params: { duty, precision } }, nameOf) =>
    `Dagarna för en uppföljning${nameInBrackets(duty, nameOf)} är kända bara ${words.precisions[precision]}.`,
  "follow-up.cannot-be-planned": ({ params: { duty, kind, why } }, nameOf) =>
    `Följande går inte att lägga i tiden: ${words.dutyKinds[kind]}${nameInBrackets(duty, nameOf)}. ${whyNot[why]}`,
  "follow-up.undated-belongs-nowhere": ({ params: { duty, count } }, nameOf) =>
    `${countOf(count, "odaterad uppgift", "odaterade uppgifter")} räknas inte till något tillfälle` +
    `${nameInBrackets(duty, nameOf)}.`,
  "follow-up.placed-by-day": ({ params: { duty, report } }, nameOf) =>
    `Vilket tillfälle en rapport (${nameOf(report)}) är för anges inte${nameInBrackets(duty, nameOf)}. Dess dag har ` +
    "avgjort.",
  "follow-up.report-names-no-duty": ({ params: { report } }, nameOf) =>
    `En rapport (${nameOf(report)}) anger inte vilken skyldighet den fullgör och räknas inte.`,
  "follow-up.duty-not-found": ({ params: { report, duty } }, nameOf) =>
    `En rapport (${nameOf(report)}) fullgör enligt sin uppgift en skyldighet (${nameOf(duty)}) som överenskommelsen ` +
    "inte har.",
  "meetings.no-number-stated": ({ params: { body, inWords } }, nameOf) =>
    inWords
      ? `Hur ofta ${nameOf(body)} möts anges bara i ord. Inget antal följer av dem.`
      : `Hur ofta ${nameOf(body)} möts anges inte.`,
  "meetings.once-per-period": ({ params: { body, per } }, nameOf) =>
    `Antalet möten ${perOf(per)} i ${nameOf(body)} anges inte. Ett är räknat.`,
  "meetings.not-of-the-year": ({ params: { body, unit } }, nameOf) =>
    `Möten i ${nameOf(body)} räknas ${perOf({ every: 1, unit })}, vilket inte är en del av kalenderåret.`,
  "meetings.first-day-missing": ({ params: { body } }, nameOf) =>
    `Möten i ${nameOf(body)} går inte att räkna: periodens första dag anges inte.`,
  "meetings.period-not-stated": ({ params: { body, atLeast } }, nameOf) =>
    `För vilken tid minst ${countOf(atLeast, "möte", "möten")} gäller i ${nameOf(body)} anges inte.`,
  "meetings.undated-belong-nowhere": ({ params: { body, count } }, nameOf) =>
    `${countOf(count, "odaterat möte", "odaterade möten")} i ${nameOf(body)} räknas inte till någon period.`,
  "meetings.of-no-body": ({ params: { count } }) =>
    `Vilket organ som har mötts anges inte för ${countOf(count, "möte", "möten")}.`,
};

const whyNot: WordsFor<FollowUpFailure["code"]> = {
  "follow-up.day-missing": "En dag att räkna från saknas.",
  "follow-up.not-of-the-year": "Perioden följer inte kalenderåret.",
  "follow-up.no-extension-deadline": "Någon sista dag att komma överens om förlängning finns inte.",
  "follow-up.outside-1900-2199": "Dagen ligger utanför åren 1900–2199.",
};

type DayMissing = Extract<FollowUpFailure, { readonly code: "follow-up.day-missing" }>["params"];

const days: WordsFor<DayMissing["of"]> = {
  "first-day": "Periodens första dag",
  "last-day": "Periodens sista dag",
  window: "Dagen",
};

const reasons: WordsFor<DayMissing["why"]> = {
  open: "finns inte",
  unknown: "är inte känd",
  "not-given": "anges inte",
};

/** Swedish texts for why a duty has no days. */
export const followUpFailures: TextsOf<FollowUpFailure> = {
  "follow-up.day-missing": ({ params: { duty, of, why } }, nameOf) =>
    `${days[of]} ${reasons[why]}${nameInBrackets(duty, nameOf)}.`,
  "follow-up.not-of-the-year": ({ params: { duty, unit } }, nameOf) =>
    `Uppföljningen sker ${perOf({ every: 1, unit })}${nameInBrackets(duty, nameOf)}, vilket inte är en del av ` +
    "kalenderåret.",
  "follow-up.no-extension-deadline": () => whyNot["follow-up.no-extension-deadline"],
  "follow-up.outside-1900-2199": () => whyNot["follow-up.outside-1900-2199"],
};

/** How it stands with the follow-up, a sentence for each occasion. */
export const followUp = ({ duties }: FollowUpStanding, nameOf: NameOf): readonly string[] =>
  duties.flatMap(({ occasions, unplaced, ...ofDuty }) =>
    occasions.length === 0
      ? [
          `${sentence(words.dutyKinds[ofDuty.kind])}${nameInBrackets(ofDuty.duty, nameOf)}: ` +
            `${String(unplaced.length)} klara, ingen tid att jämföra med.`,
        ]
      : occasions.map(({ by, ...each }) => occasion(ofDuty, { ...each, done: by.length }, nameOf)),
  );

/** Which meetings are asked for and known to be held, a sentence for each period. */
export const meetings = ({ bodies, ofNoBody }: MeetingCalendar, nameOf: NameOf): readonly string[] => [
  ...bodies.flatMap(({ body, periods, unplaced }) =>
    periods.length === 0
      ? [`Möten i ${nameOf(body)}: ${String(unplaced.length)} kända, inget antal att jämföra med.`]
      : periods.map(
          ({ by, atLeast, status, ...time }) =>
            `Möten i ${nameOf(body)}${timeOf(time)}: ${standingOf(atLeast, by.length, status)}`,
        ),
  ),
  ...(ofNoBody.length === 0 ? [] : [`Möten där organet inte anges: ${String(ofNoBody.length)}.`]),
];
