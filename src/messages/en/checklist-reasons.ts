import type { Aspect, CheckReason, ComparedWithThreshold } from "../../checklists/check-reason.js";
import type { ThresholdKind } from "../../checklists/threshold.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, kronor, listOf } from "./phrases.js";

const aspects: WordsFor<Aspect> = {
  values: "values",
  parties: "the parties",
  governance: "joint steering",
  activities: "activities",
  commitments: "commitments",
  goals: "goals",
  term: "the term",
  notice: "notice",
  renegotiation: "renegotiation",
  breach: "breach",
  dispute: "disputes",
  "follow-up": "follow-up",
  evaluation: "evaluation",
  "joint-decisions": "how decisions are made together",
  "public-side": "commitments of the public side",
  "civil-society-side": "commitments of civil society",
};

const thresholds: WordsFor<ThresholdKind> = {
  "procurement-social-services": "the threshold for procuring social services",
  "direct-award": "the limit for direct awards",
  "de-minimis": "the ceiling for state aid of minor importance",
  "de-minimis-general-interest": "the ceiling for aid of minor importance to services of general economic interest",
};

const compared = (
  { threshold, limit, on, value, extensions, atLeast }: ComparedWithThreshold,
  below: boolean,
): string => {
  const whole = extensions === 0 ? "over the whole time" : `with ${countOf(extensions, "extension", "extensions")}`;
  const known = `The known value ${whole} is ${atLeast ? "at least " : ""}${kronor(value)}`;
  const than = below ? "below" : "not below";
  return `${known}, ${than} ${thresholds[threshold]} on ${on}, ${kronor(limit)}. Judge what is to be counted.`;
};

/** English texts for why an item of a checklist is answered as it is. */
export const reasons: TextsOf<CheckReason> = {
  "stated.here": () => "There are data on it; whether they are enough, the reader judges.",
  "not-stated.nothing-says-so": () => "Nothing in the data says anything of it.",
  "not-stated.no-personal-data-found": () => "None were found; names are not looked for.",
  "look.partly-stated": ({ params: { missing } }) =>
    `Some of it is there. Data are missing on ${listOf(missing.map((aspect) => aspects[aspect]))}.`,
  "look.not-in-data": () => "The data do not show it.",
  "look.words-for-payment": ({ params: { words } }) =>
    words === 1
      ? "The source has a word for the payment. Judge what it says of what is paid for."
      : `The source has ${countOf(words, "word", "different words")} for the payment. Judge what is meant.`,
  "look.degree-of-detail": ({ params: { activities, commitments, indicators } }) =>
    `There are ${countOf(activities, "activity", "activities")}, ` +
    `${countOf(commitments, "commitment", "commitments")} and ${countOf(indicators, "indicator", "indicators")}. ` +
    "Judge how much the parties can shape themselves.",
  "look.length-of-term": ({ params: { from, through, extension } }) =>
    `The term is from ${from ?? "an unknown first day"} to ${through ?? "further notice or an unknown last day"}, ${
      extension ? "with" : "without"
    } the possibility to extend it. Judge whether that is long-term.`,
  "look.nothing-brought-in": () => "According to the budget the parties of civil society bring in nothing.",
  "look.initiative-of-public-side": () =>
    "The initiative is said to come from others than the parties of civil society.",
  "look.company-among-parties": () =>
    "A party of civil society is a limited company. Also a company can be an idea-based organisation; see its purpose.",
  "look.personal-data-in-texts": ({ params: { texts } }) =>
    `In ${countOf(texts, "text", "texts")} there is something that looks like personal data.`,
  "look.decision-day-not-stated": ({ params: { threshold } }) =>
    `The day of the decision is not stated, so that ${thresholds[threshold]} cannot be chosen.`,
  "look.threshold-missing": ({ params: { threshold, on } }) =>
    `No amount is known for ${thresholds[threshold]} on ${on}. Give the one that was in force.`,
  "look.threshold-outdated": ({ params: { threshold, on, through } }) =>
    `The latest amount known for ${thresholds[threshold]} was in force through ${through}, not on ${on}. ` +
    "Give the one that was in force.",
  "look.exchange-rate-missing": ({ params: { threshold } }) =>
    `The amount is in euros: ${thresholds[threshold]}. Give an exchange rate to compare.`,
  "look.value-not-known": ({ params: { threshold } }) => `No amount is known to compare with ${thresholds[threshold]}.`,
  "look.below-threshold": ({ params }) => compared(params, true),
  "look.reaches-threshold": ({ params }) => compared(params, false),
};
