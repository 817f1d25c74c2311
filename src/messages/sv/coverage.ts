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

const namesOf = (links: readonly ChainLink[]): string => listOf(links.map(({ title }) => `”${title}”`));

/** Days that may lack a bound: "från och med 2019-01-01 till och med 2021-12-31". */
const daysOf = ({ from, through }: Pick<Period, "from" | "through">): string => {
  if (from !== undefined && from === through) return from;
  const bounds = [
    ...(from === undefined ? [] : [`från och med ${from}`]),
    ...(through === undefined ? [] : [`till och med ${through}`]),
  ];
  return bounds.join(" ");
};

const lengthOf = (days: number | undefined): string =>
  days === undefined ? "" : ` (${countOf(days, "dag", "dagar")})`;

type Stretch = Pick<CoverageStretch, "from" | "through" | "days" | "by" | "perhaps">;

const overlap = ({ by, days, ...stretch }: Stretch): string =>
  `Flera överenskommelser gäller ${daysOf(stretch)}${lengthOf(days)}: ${namesOf(by)}.`;
const gap = ({ days, ...stretch }: Stretch): string =>
  `Ingen överenskommelse gäller ${daysOf(stretch)}${lengthOf(days)}.`;
const notKnown = ({ perhaps, days, ...stretch }: Stretch): string =>
  `Vad som gäller ${daysOf(stretch)}${lengthOf(days)} går inte att säga: ${namesOf(perhaps)} kan gälla.`;

/** Swedish texts for the steps of a coverage, but for those of a status. */
export const coverageSteps: TextsOf<Exclude<CoverageStep, StatusStep>> = {
  "coverage.last-day-amended": ({ inputs: { of, signed }, output: { through } }) =>
    `En ändring${signed === undefined ? "" : ` undertecknad ${signed}`} ger ${namesOf([of])} ${
      through === undefined ? "en period utan sista dag." : `sista dagen ${through}.`
    }`,
  "coverage.period": ({ inputs: { of }, output }) => {
    const days = daysOf(output);
    return days === ""
      ? `Inga dagar är kända för ${namesOf([of])}.`
      : `Överenskommelsen ${namesOf([of])} gäller ${days}.`;
  },
  "coverage.gap": ({ inputs, output }) => gap({ ...inputs, ...output }),
  "coverage.overlap": ({ inputs, output }) => overlap({ ...inputs, ...output }),
  "coverage.not-known": ({ inputs, output }) => notKnown({ ...inputs, ...output }),
};

type DayNotGiven = Extract<CoverageAssumption, { readonly code: "coverage.day-not-given" }>["params"];

const sides: WordsFor<DayNotGiven["side"]> = { from: "Första dagen", through: "Sista dagen" };

const whyNotGiven: WordsFor<DayNotGiven["why"]> = {
  open: "saknas: perioden är öppen åt det hållet",
  unknown: "är inte känd",
  "not-given": "anges inte",
};

/** Swedish texts for what a coverage took for granted, but for what a status did. */
export const coverageAssumptions: TextsOf<Exclude<CoverageAssumption, StatusAssumption>> = {
  "coverage.day-not-given": ({ params: { of, side, why } }) =>
    `${sides[side]} för ${namesOf([of])} ${whyNotGiven[why]}.`,
  "coverage.may-have-been-extended": ({ params: { of, through } }) =>
    `Enligt sitt villkor kan ${namesOf([of])} ha förlängts automatiskt efter ${through}. Om det har skett anges ` +
    `inte.`,
  "coverage.not-known-to-the-day": ({ params: { of, precision } }) =>
    `Dagarna för ${namesOf([of])} är kända bara ${words.precisions[precision]}. Alla dagar i perioden räknas.`,
  "coverage.taken-as-one-partnership": ({ params: { agreements } }) =>
    `${countOf(agreements, "överenskommelse", "överenskommelser")} räknas som ett och samma partnerskap, vilket ` +
    `de inte själva anger.`,
};

/** Swedish texts for why there is no coverage. */
export const coverageFailures: TextsOf<CoverageWorking["failure"]> = {
  "coverage.no-days": ({ params: { agreements } }) =>
    agreements === 0
      ? "Ingen överenskommelse är angiven."
      : `Inga dagar är kända för ${countOf(agreements, "överenskommelse", "överenskommelser")}. Ange perioderna.`,
};

/** How the agreements of a partnership cover its days. */
export const coverage = ({ coveredDays, stretches, notPlaced }: Coverage): readonly string[] => [
  `${countOf(coveredDays, "dag", "dagar")} har minst en överenskommelse.`,
  ...stretches.flatMap((stretch) => {
    if (stretch.kind === "gap") return [gap(stretch)];
    if (stretch.kind === "overlap") return [overlap(stretch)];
    return stretch.kind === "not-known" ? [notKnown(stretch)] : [];
  }),
  ...(notPlaced.length === 0 ? [] : [`Kan inte placeras i tiden: ${namesOf(notPlaced)}.`]),
];
