import type { Period } from "../../calendar/period.js";
import type { ChainLink } from "../../oversight/coverage/chain-link.js";
import type { Coverage } from "../../oversight/coverage/coverage.js";
import type { CoverageAssumption, CoverageStep, CoverageWorking } from "../../oversight/coverage/coverage-working.js";
import type { StatusAssumption, StatusStep } from "../../oversight/status/status-working.js";
import type { CoverageStretch } from "../../oversight/coverage/stretches.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, listOf } from "./phrases.js";
import { words } from "./words.js";

const namesOf = (links: readonly ChainLink[]): string => listOf(links.map(({ title }) => `“${title}”`));

/** Days that may lack a bound: "from 2019-01-01 through 2021-12-31". */
const daysOf = ({ from, through }: Pick<Period, "from" | "through">): string => {
  if (from !== undefined && from === through) return `on ${from}`;
  const bounds = [
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(through === undefined ? [] : [`through ${through}`]),
  ];
  return bounds.join(" ");
};

const lengthOf = (days: number | undefined): string => (days === undefined ? "" : ` (${countOf(days, "day", "days")})`);

type Stretch = Pick<CoverageStretch, "from" | "through" | "days" | "by" | "perhaps">;

const overlap = ({ by, days, ...stretch }: Stretch): string =>
  `Several agreements hold ${daysOf(stretch)}${lengthOf(days)}: ${namesOf(by)}.`;
const gap = ({ days, ...stretch }: Stretch): string => `No agreement holds ${daysOf(stretch)}${lengthOf(days)}.`;
const notKnown = ({ perhaps, days, ...stretch }: Stretch): string =>
  `What holds ${daysOf(stretch)}${lengthOf(days)} cannot be told: ${namesOf(perhaps)} may hold.`;

/** English texts for the steps of a coverage, but for those of a status. */
export const coverageSteps: TextsOf<Exclude<CoverageStep, StatusStep>> = {
  "coverage.last-day-amended": ({ inputs: { of, signed }, output: { through } }) =>
    `An amendment${signed === undefined ? "" : ` signed on ${signed}`} gives ${namesOf([of])} ${
      through === undefined ? "a term without a last day." : `the last day ${through}.`
    }`,
  "coverage.period": ({ inputs: { of }, output }) => {
    const days = daysOf(output);
    return days === "" ? `No days are known of ${namesOf([of])}.` : `The agreement ${namesOf([of])} holds ${days}.`;
  },
  "coverage.gap": ({ inputs, output }) => gap({ ...inputs, ...output }),
  "coverage.overlap": ({ inputs, output }) => overlap({ ...inputs, ...output }),
  "coverage.not-known": ({ inputs, output }) => notKnown({ ...inputs, ...output }),
};

type DayNotGiven = Extract<CoverageAssumption, { readonly code: "coverage.day-not-given" }>["params"];

const sides: WordsFor<DayNotGiven["side"]> = { from: "The first day", through: "The last day" };

const whyNotGiven: WordsFor<DayNotGiven["why"]> = {
  open: "does not exist: the period is open on that side",
  unknown: "is not known",
  "not-given": "is not stated",
};

/** English texts for what a coverage took for granted, but for what a status did. */
export const coverageAssumptions: TextsOf<Exclude<CoverageAssumption, StatusAssumption>> = {
  "coverage.day-not-given": ({ params: { of, side, why } }) =>
    `${sides[side]} of ${namesOf([of])} ${whyNotGiven[why]}.`,
  "coverage.may-have-been-extended": ({ params: { of, through } }) =>
    `By its clause ${namesOf([of])} may have been extended automatically after ${through}. Whether it was is ` +
    `not stated.`,
  "coverage.not-known-to-the-day": ({ params: { of, precision } }) =>
    `The days of ${namesOf([of])} are known only ${words.precisions[precision]}. All days of the period count.`,
  "coverage.taken-as-one-partnership": ({ params: { agreements } }) =>
    `${countOf(agreements, "agreement", "agreements")} count as one partnership, which they do not say themselves.`,
};

/** English texts for why there is no coverage. */
export const coverageFailures: TextsOf<CoverageWorking["failure"]> = {
  "coverage.no-days": ({ params: { agreements } }) =>
    agreements === 0
      ? "No agreement is given."
      : `No days are known of ${countOf(agreements, "agreement", "agreements")}. Give the terms.`,
};

/** How the agreements of a partnership cover its days. */
export const coverage = ({ coveredDays, stretches, notPlaced }: Coverage): readonly string[] => [
  `${countOf(coveredDays, "day", "days")} with an agreement.`,
  ...stretches.flatMap((stretch) => {
    if (stretch.kind === "gap") return [gap(stretch)];
    if (stretch.kind === "overlap") return [overlap(stretch)];
    return stretch.kind === "not-known" ? [notKnown(stretch)] : [];
  }),
  ...(notPlaced.length === 0 ? [] : [`Cannot be placed in time: ${namesOf(notPlaced)}.`]),
];
