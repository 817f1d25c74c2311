import type { NoticeConvention, NoticeEffectKind } from "../../term/notice-clause.js";
import type { TextsOf } from "../texts.js";
import type { TimeIssue } from "../time-issue.js";
import type { WordsFor } from "../words.js";
import { notCounted } from "./oversight.js";
import { countOf, listOf, spanOf } from "./phrases.js";
import { words } from "./words.js";

const nothingToEnd: WordsFor<NoticeEffectKind> = {
  "ends-early": "The notice is to end a fixed term early, but the term runs until further notice.",
  "prevents-extension": "The notice is to prevent an automatic extension, but none is stated.",
  "ends-open-term": "The notice is to end a term that runs until further notice, but the term has a last day.",
};

const conventions: WordsFor<NoticeConvention> = {
  "date-to-date": "from date to date",
  "full-calendar-months": "in full calendar months",
  "before-expiry": "as a time before the last day",
};

/** Where a day lies outside the term: "before the first day of the term, 2019-01-01". */
const outside = ({ side, bound }: { readonly side: "before" | "after"; readonly bound: string }): string =>
  side === "before" ? `before the first day of the term, ${bound}` : `after the last day of the term, ${bound}`;

/** English texts for the issues of the standard rules on time. */
export const timeRuleIssues: TextsOf<TimeIssue> = {
  "term.ends-before-start": ({ params: { from, through } }) =>
    `The term ends on ${through}, before its first day ${from}. Correct the days.`,
  "term.day-not-given": ({ params: { side } }) =>
    side === "from"
      ? "The first day of the term is not given, nor why. Give the day, or that it is unknown."
      : "The last day of the term is not given, nor why. Give the day, or that it is unknown or that there is none.",
  "notice.nothing-to-end": ({ params: { effect } }) => `${nothingToEnd[effect]} Check the notice clause.`,
  "notice.longer-than-term": ({ params: { span } }) =>
    `The notice period is ${spanOf(span)}. No day of the term is sure to be early enough. ` +
    "Check the period and the term.",
  "extension.no-length": () => "The extension has no length. Give how long it is.",
  "predecessor.uncovered-days": ({ params: { days, ended, from } }) =>
    `The preceding agreement ends on ${ended} and this one begins on ${from}: ` +
    `${countOf(days, "day")} without an agreement. Check what holds then.`,
  "predecessor.overlap": ({ params: { days, ended, from } }) =>
    `The preceding agreement ends on ${ended} and this one begins on ${from}: ` +
    `${countOf(days, "day")} within both. Check what holds then.`,
  "term.related-to-itself": ({ params: { relation } }) =>
    `The agreement is given as related to itself (${words.relations[relation]}). Correct the reference.`,
  "term.umbrella-ends-earlier": ({ params: { relation, ends, lastDay } }) =>
    `An agreement that this one rests on (${words.relations[relation]}) ends on ${ends}, ` +
    `${lastDay === undefined ? "but this one is open-ended" : `before this one, which ends on ${lastDay}`}. ` +
    "Check what holds after that.",
  "notice.longer-than-extension": ({ params: { span, length } }) =>
    `The notice period is ${spanOf(span)} and the extension ${spanOf(length)}. ` +
    "No day of the extension is sure to be early enough for a notice. Check both.",
  "notice.convention-interpreted": ({ params: { convention } }) =>
    `How the notice period runs is an interpretation: ${conventions[convention]}. Check it with the parties.`,
  "notice.not-for-every-party": ({ params: { parties } }, nameOf) =>
    `The notice clauses are not for every party. None covers ${listOf(parties.map(nameOf))}. ` +
    "Check whether that is intended.",
  "notice.day-past-at-signing": ({ params: { latest, signed } }) =>
    `The last day for notice, ${latest}, was past at the first signature, ${signed}. Check the clause and the days.`,
  "notice.given-not-counted": ({ params: { why } }) =>
    `A notice cannot be counted: ${notCounted[why]}. Add what is missing.`,
  "extension.automatic-without-end": ({ params: { times } }) =>
    `The agreement is extended automatically, and no notice clause that prevents it is stated. ${
      times === "unlimited"
        ? "The number of extensions is not limited. "
        : "How many times it can be extended is not stated. "
    }Check how it can be brought to an end.`,
  "extension.agreed-after-expiry": ({ params: { lastDay, agreed, days } }) =>
    `The term ended on ${lastDay}, but the extension was agreed only on ${agreed}. ${
      days === 0 ? "" : `Between them ${days === 1 ? "is" : "are"} ${countOf(days, "day")} without an agreement. `
    }It may be a new agreement. Have a lawyer look at it.`,
  "extension.not-later": ({ params: { lastDay, through } }) =>
    `The extension is given as running to ${through}, but the term ends on ${lastDay} without it. Check the days.`,
  "extension.more-often-than-agreed": ({ params: { allowed, number } }) =>
    `Extension ${number} is documented, but the agreement allows for ` +
    `${allowed === 0 ? "none" : countOf(allowed, "extension")}. Check what the parties agreed on.`,
  "renegotiation.outside-term": ({ params: { beginBy, ...bound } }) =>
    `Renegotiation is to begin by ${beginBy}, ${outside(bound)}. Check the day.`,
  "successor.uncovered-days": ({ params: { days, ended, from } }) =>
    `This agreement ends on ${ended} and the next begins on ${from}: ` +
    `${countOf(days, "day")} without an agreement. Check what holds then.`,
  "successor.overlap": ({ params: { days, ended, from } }) =>
    `This agreement ends on ${ended} and the next begins on ${from}: ` +
    `${countOf(days, "day")} within both. Check what holds then.`,
  "amendment.not-signed": ({ params: { inForceFrom } }) =>
    `That the amendment from ${inForceFrom} is signed is not documented, and it is not counted. ` +
    "Add the signatures when they are known.",
  "amendment.in-force-before-signed": ({ params: { inForceFrom, signed } }) =>
    `The amendment is worded to hold from ${inForceFrom} but was signed on ${signed}. ` +
    "Here it counts from its signing. Check what held until then.",
  "amendment.some-parties-signed": ({ params: { missing, parties } }) =>
    `No signature of the amendment is documented for ${missing} of ${countOf(parties, "party", "parties")}. ` +
    "Add it when it is known.",
  "amendment.outside-term": ({ params: { inForceFrom, ...bound } }) =>
    `The amendment is to hold from ${inForceFrom}, ${outside(bound)}. Check the day.`,
  "amendment.changes-nothing": () =>
    "The amendment has no content. Give the parts that it changes, with their new wording.",
  "amendment.broken-reference": ({ params: { count, place } }) =>
    `Once the amendment holds, ${countOf(count, "reference")} no longer ${count === 1 ? "leads" : "lead"} to a part ` +
    `(${count === 1 ? "at" : "the first at"} ${place}). Correct the amendment, or add the part.`,
  "amendment.duplicate-id": () =>
    "Once the amendment holds, the id is already used by another part. Give every part an id of its own.",
};
