import type { BankDayWorking } from "../../calendar/bank-day.js";
import type { Counting } from "../../term/notice-clause.js";
import type { LatestDayInputs, TermAssumption, TermFailure, TermStep } from "../../term/term-working.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { spanOf } from "./phrases.js";
import { words } from "./words.js";

const countings: WordsFor<Counting> = {
  forward: "forward from the day of notice",
  backward: "backward from the last day",
};

const howCounted = ({ convention, counting }: Pick<LatestDayInputs, "convention" | "counting">): string => {
  switch (convention) {
    case "date-to-date":
      return `counted from day to day, ${countings[counting]}`;
    case "full-calendar-months":
      return "counted in full calendar months";
    case "before-expiry":
      return `counted ${countings[counting]}`;
  }
};

/** English texts for the steps of calculations on the term. */
export const termSteps: TextsOf<Exclude<TermStep, BankDayWorking["step"]>> = {
  "term.ends-without-notice": ({ inputs: { from }, output }) =>
    from === undefined
      ? `The agreement ends on ${output}, also without notice.`
      : `The term begins on ${from}. The agreement ends on ${output}, also without notice.`,
  "term.notice-runs-out": ({ inputs, output }) =>
    `A notice on ${inputs.given} with a notice period of ${spanOf(inputs.span)} runs out on ${output} ` +
    `(${howCounted(inputs)}).`,
  "term.notice-shortens": ({ inputs: { runsOut, through }, output }) =>
    `The notice period runs out on ${runsOut}, before ${through}. The agreement ends early, on ${output}.`,
  "term.notice-changes-nothing": ({ inputs: { runsOut }, output }) =>
    `The notice period runs out on ${runsOut}, not before the end of the term. ` +
    `The notice changes nothing: the agreement ends on ${output}.`,
  "term.notice-in-time": ({ inputs: { given, latest }, output }) =>
    `The notice on ${given} is in time: the last day for notice is ${latest}. ` +
    `The term is not extended and ends on ${output}.`,
  "term.notice-too-late": ({ inputs: { given, latest }, output }) =>
    `The notice on ${given} comes after the last day for notice, ${latest}. ` +
    `It does not prevent the extension, which runs to ${output}.`,
  "term.notice-counts-as-given": ({ inputs: { given, counted, latest }, output }) =>
    `The last day for notice is moved from ${counted} to ${latest}. ` +
    `The notice on ${given} therefore counts as given on ${output}.`,
  "term.latest-day": ({ inputs, output }) =>
    inputs.convention === "before-expiry"
      ? `The last day for a notice at least ${spanOf(inputs.span)} before ${inputs.bound} is ${output} ` +
        `(${howCounted(inputs)}).`
      : `The last day from which a notice period of ${spanOf(inputs.span)} runs out by ${inputs.bound} is ${output} ` +
        `(${howCounted(inputs)}).`,
  "term.latest-day-that-shortens": ({ inputs, output }) =>
    `To shorten the term, the notice period must run out by ${inputs.bound}. ` +
    `The last day for that is ${output} (${howCounted(inputs)}).`,
  "term.extension": ({ inputs: { lastDay, length, count }, output: { from, through } }) =>
    `Extension ${count} after ${lastDay}, if there is one, is ${spanOf(length)}: ` +
    `from ${from} through ${through}, both included.`,
};

/** The field of a clause that the document has read into the source. */
const fields: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["effect", "What the notice leads to"],
  ["span", "How long the notice period is"],
  ["convention", "How the notice period runs"],
  ["counting", "Which way the notice period is counted"],
  ["form", "Which form is required"],
  ["lastDay", "What holds when a last day falls on a weekend or holiday"],
  ["spanAfterExtension", "The notice period after an extension"],
  ["length", "How long the extension is"],
  ["times", "The number of extensions"],
]);

/** English texts for what calculations on the term took for granted. */
export const termAssumptions: TextsOf<TermAssumption> = {
  "term.counting-not-stated": ({ params: { forward, backward } }) =>
    forward === backward
      ? "The agreement does not state how the notice period is counted. Forward from the day of notice and backward " +
        `from the last day give the same day, ${forward}.`
      : "The agreement does not state how the notice period is counted. Forward from the day of notice gives " +
        `${forward}, backward from the last day ${backward}. The earlier day is used here.`,
  "term.weekend-rule-not-stated": () =>
    "The agreement does not state what holds when a last day falls on a weekend or holiday. The day is not moved.",
  "term.notice-day-from-caller": ({ params: { given } }) =>
    `The day of notice, ${given}, is taken as it was given. ` +
    "Check whether the day of the letter, of dispatch or of receipt counts.",
  "term.expires-when-last-day-ends": ({ params: { through } }) =>
    `The agreement holds to the end of its last day, ${through}. Until then the parties can agree.`,
  "term.number-of-extensions-not-stated": () => "The agreement does not state how many times it can be extended.",
  "term.extended-again-unless-notice": ({ params: { through } }) =>
    `Only the first automatic extension is counted. According to the agreement more may follow after ${through}.`,
  "term.interpreted": ({ params: { field } }) =>
    `${fields.get(field) ?? "A field of the clause"} is not stated in the source. ` +
    "The document's interpretation is used.",
  "term.not-known-to-the-day": ({ params: { precision } }) =>
    `The days of the term are known only ${words.precisions[precision]}.`,
};

const lastDayMissing: WordsFor<Extract<TermFailure, { readonly code: "term.last-day-missing" }>["params"]["why"]> = {
  open: "The term runs until further notice and has no last day to count from.",
  unknown: "The last day of the term is not known.",
  "not-given": "The last day of the term is not given. Give it in the agreement's term.",
};

/** English texts for what calculations on the term lack. */
export const termFailures: TextsOf<Exclude<TermFailure, BankDayWorking["failure"]>> = {
  "term.last-day-missing": ({ params: { why } }) => lastDayMissing[why],
  "term.not-open": ({ params: { through } }) =>
    `The notice clause is for a term that runs until further notice, but the term ends on ${through}.`,
  "term.no-latest-day": () =>
    "The term runs until further notice. Notice can be given on any day, so there is no last day.",
  "term.no-automatic-extension": ({ params: { through } }) =>
    `The term is not extended automatically. The agreement ends on ${through}, also without notice.`,
  "term.notice-longer-than-term": ({ params: { span } }) =>
    `The notice period is ${spanOf(span)}. No day of the term is sure to be early enough.`,
  "term.notice-before-start": ({ params: { runsOut, from } }) =>
    `The notice period runs out on ${runsOut}, before the first day of the term, ${from}. Check the day of notice.`,
  "term.notice-after-end": ({ params: { given, through } }) =>
    `The day of notice, ${given}, is after the last day, ${through}. Check the day of notice.`,
  "term.counting-decides": ({ params: { given, forward, backward } }) =>
    `Whether the notice on ${given} is in time depends on how the time is counted, which the agreement does not ` +
    `state. Forward from the day of notice the last day for it is ${forward}, backward from the last day ` +
    `${backward}.`,
  "term.before-expiry-ends-nothing": () =>
    "The notice period is stated as a time before the last day, and such a time ends nothing. Check the notice clause.",
  "term.beyond-first-extension": ({ params: { runsOut, through } }) =>
    `The notice period runs out on ${runsOut}, after the first extension, which ends on ${through}. ` +
    "Nothing is counted beyond that.",
  "term.no-extension-clause": () => "The agreement says nothing of extension.",
  "term.extension-excluded": () => "According to the agreement it is not extended.",
  "term.option-without-terms": () => "The agreement names an option to extend without stating its terms.",
  "term.extended-unless-notice": () =>
    "According to the agreement the extension is automatic and needs no agreement. See the last day for notice.",
  "term.extension-of-no-length": () => "The extension has no length. Give how long it is.",
  "term.beyond-2199": () => "The calculation reaches past 2199, the last year that is counted.",
};
