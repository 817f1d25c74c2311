import { COUNCIL_UPLIFT, FIXED_RATE, type Floor } from "../../indexation/indexation-clause.js";
import type {
  IndexationAssumption,
  IndexationFailure,
  IndexationStep,
  IndexFigure,
  WeightedSeries,
} from "../../indexation/indexation-working.js";
import type { ExactNumber } from "../../money/exact-number.js";
import { printedNumber } from "../../money/printed-number.js";
import type { RoundingMode } from "../../money/rounding.js";
import { nearPercentage, nearSek } from "../near.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { kronor, listOf, number, percent } from "./phrases.js";

const roundings: WordsFor<RoundingMode> = {
  "half-away-from-zero": "to the nearest, halves away from zero",
  "half-to-even": "to the nearest, halves to the even one",
  upward: "up",
  downward: "down",
  "away-from-zero": "away from zero",
  "toward-zero": "towards zero",
};

const floors: WordsFor<Floor["kind"]> = {
  none: "no floor",
  "first-amount": "never below the first amount",
  "year-before": "never below the year before",
};

const changeOf = (exact: ExactNumber): string => {
  const { value, isExact } = nearPercentage(exact);
  if (value === undefined) return "more than 999,999%";
  return isExact ? percent(value) : `about ${percent(value)}`;
};

const kronorOf = (exact: ExactNumber): string => {
  const { value, isExact } = nearSek(exact);
  if (value === undefined) return "more than 15 digits";
  return isExact ? kronor(value) : `about ${kronor(value)}`;
};

const decimal = (value: string): string => printedNumber(value, "en");

const seriesOf = (name: string): string => {
  if (name === COUNCIL_UPLIFT) return "The council's uplift";
  return name === FIXED_RATE ? "The fixed rate" : name;
};

const figureOf = ({ period, value, base, state, issue }: IndexFigure): string => {
  const about = [
    ...(base === undefined ? [] : [base]),
    ...(issue === undefined ? [] : [`issue ${issue}`]),
    ...(state === "preliminary" ? ["preliminary"] : []),
  ];
  return `${decimal(value)} for ${period}${about.length === 0 ? "" : ` (${about.join(", ")})`}`;
};

type LevelLink = Extract<IndexationStep, { readonly code: "indexation.level-change" }>["inputs"]["link"];

const linkedBy = (link: LevelLink): string =>
  link === undefined
    ? ""
    : ` Figures with base ${link.from} are brought to ${link.to} by the factor ${decimal(link.factor)}.`;

/** A series within a sentence: only the two that are no names begin with a small letter there. */
const inSentence = (name: string): string => {
  const series = seriesOf(name);
  return series === name ? name : `${series.slice(0, 1).toLowerCase()}${series.slice(1)}`;
};

const weighed = ({ series, change, weight }: WeightedSeries): string =>
  `${percent(weight)} of ${inSentence(series)} (${changeOf(change)})`;

/** English texts for the steps of an indexation. */
export const indexationSteps: TextsOf<IndexationStep> = {
  "indexation.level-change": ({ inputs: { year, series, before, after, link }, output }) =>
    `${year}: ${seriesOf(series)} is ${figureOf(after)} and was ${figureOf(before)}.${linkedBy(link)} ` +
    `The change is ${changeOf(output)}.`,
  "indexation.yearly-changes": ({ inputs: { year, series, figures }, output }) => {
    const together = figures.length === 1 ? "" : ` Together the change is ${changeOf(output)}.`;
    return `${year}: ${seriesOf(series)} in per cent: ${listOf(figures.map(figureOf))}.${together}`;
  },
  "indexation.fixed-rate": ({ inputs: { year, rate, years }, output }) => {
    const together = years === 1 ? "" : `, over ${number(years)} years ${changeOf(output)}`;
    return `${year}: The agreement's own rate is ${percent(rate)} a year${together}.`;
  },
  "indexation.weighted": ({ inputs: { year, parts }, output }) =>
    `${year}: ${listOf(parts.map(weighed))} together give ${changeOf(output)}.`,
  "indexation.threshold": ({ inputs: { year, change, threshold } }) =>
    `${year}: The change ${changeOf(change)} does not reach the threshold ${percent(threshold)} and counts as none.`,
  "indexation.percentage-rounded": ({ inputs: { year, change, rounding }, output }) =>
    `${year}: The change ${changeOf(change)} is rounded ${roundings[rounding.mode]} in steps of ` +
    `${percent(rounding.unit)}: ${changeOf(output)}.`,
  "indexation.ceiling": ({ inputs: { year, change, ceiling } }) =>
    `${year}: The change ${changeOf(change)} is above the ceiling and is limited to ${percent(ceiling)}.`,
  "indexation.change-to-first-amount": ({ inputs: { year, first, before, part }, output }) =>
    `${year}: To make ${kronor(before)} the first amount ${kronor(first)} takes a change of ${changeOf(output)}` +
    `${part === "100" ? "" : ` of ${percent(part)} of the amount`}.`,
  "indexation.floor-of-change": ({ inputs: { year, change, floor, least } }) =>
    `${year}: The change ${changeOf(change)} is below the floor (${floors[floor]}) and is raised to ` +
    `${changeOf(least)}.`,
  "indexation.by-years": ({ inputs: { year, before, change }, output }) =>
    `${year}: The earlier years' ${changeOf(before)} and this year's ${changeOf(change)} together give ` +
    `${changeOf(output)}.`,
  "indexation.changed-amount": ({ inputs: { year, amount, change, part }, output }) =>
    `${year}: ${kronor(amount)} is changed by ${changeOf(change)}` +
    `${part === "100" ? "" : ` on ${percent(part)} of the amount`}: ${kronorOf(output)}.`,
  "indexation.amount-rounded": ({ inputs: { year, amount, rounding }, output }) =>
    `${year}: ${kronorOf(amount)} is rounded ${roundings[rounding.mode]} in steps of ${kronor(rounding.unit)}: ` +
    `${kronor(output)}.`,
  "indexation.floor-of-payable": ({ inputs: { year, amount, floor, least } }) =>
    `${year}: ${kronor(amount)} is below the floor (${floors[floor]}). The amount becomes ${kronor(least)}.`,
};

const FIELDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["series", "Which index counts"],
  ["part", "Which part of the amount is indexed"],
  ["from", "Which amount is indexed"],
  ["floor", "The floor"],
  ["ceiling", "The ceiling"],
  ["threshold", "The threshold"],
  ["percentageRounding", "The rounding of the percentage"],
  ["amountRounding", "The rounding of the amount"],
  ["firstYear", "The first year that is indexed"],
]);

/** English texts for what an indexation took for granted. */
export const indexationAssumptions: TextsOf<IndexationAssumption> = {
  "indexation.counted-from-not-stated": () =>
    "It is not stated which amount is indexed. Each year is counted from the year before.",
  "indexation.floor-not-stated": ({ params: { year } }) =>
    `No floor is stated. The amount for ${year} is lower than the year before.`,
  "indexation.floor-applies-to-not-stated": () =>
    "It is not stated whether the floor holds for the change or for the payable amount. It is taken to hold for " +
    "the latter.",
  "indexation.amount-rounding-not-stated": () =>
    "How the amount is rounded is not stated. It is rounded to the nearest öre, halves away from zero.",
  "indexation.first-year-not-stated": ({ params: { year } }) =>
    `The first year that is indexed is not stated. Indexation is made from ${year} on.`,
  "indexation.lag-not-stated": ({ params: { series } }) =>
    `${seriesOf(series)}: it is not stated which year's figure counts. That of the year paid for is used.`,
  "indexation.issue-year-not-stated": ({ params: { series } }) =>
    `${seriesOf(series)}: it is not stated which year's issue counts. That of the year before the one paid for ` +
    `is used.`,
  "indexation.base-period-not-stated": ({ params: { series, period } }) =>
    `${seriesOf(series)}: it is not stated which period the first amount stands for. The figure for ${period} is used.`,
  "indexation.part-of-each-year": ({ params: { part } }) =>
    `The part that is indexed, ${percent(part)}, is counted of each year's amount.`,
  "indexation.preliminary-figure": ({ params: { series, period } }) =>
    `${seriesOf(series)}: the figure for ${period} is preliminary and may change.`,
  "indexation.interpreted": ({ params: { field } }) =>
    `${FIELDS.get(field) ?? "A field of the indexation"} is not stated in the source. ` +
    "The document's interpretation is used.",
};

const beyond: WordsFor<Extract<IndexationFailure, { readonly code: "indexation.beyond-limits" }>["params"]["of"]> = {
  amount: "The amount has more than 15 digits before the decimals",
  change: "The change has more than 6 digits before the decimals",
  digits: "The figures give a fraction of more than 300 digits",
};

/** English texts for what an indexation lacks. */
export const indexationFailures: TextsOf<IndexationFailure> = {
  "indexation.no-such-year": ({ params: { first, through } }) =>
    `The first amount is for ${first}. No amount can be found for ${through}.`,
  "indexation.amount-negative": ({ params: { year } }) => `The amount for ${year} is below zero and is not indexed.`,
  "indexation.part-out-of-range": ({ params: { part } }) =>
    `The part that is indexed is ${percent(part)}. It should be above 0 and at most 100 per cent.`,
  "indexation.too-many-series": ({ params: { count, most } }) =>
    `The indexation follows ${number(count)} series. At most ${number(most)} can be weighed together.`,
  "indexation.series-unknown": ({ params: { series } }) =>
    `${seriesOf(series)}: no series of that name is given. Give it.`,
  "indexation.series-ambiguous": ({ params: { series, count } }) =>
    `${seriesOf(series)}: ${number(count)} series have that name. Give one of them.`,
  "indexation.weight-missing": ({ params: { series } }) =>
    `${seriesOf(series)}: no weight above zero is stated. State the weight.`,
  "indexation.weights-not-100": ({ params: { sum } }) =>
    `The weights of the series are ${changeOf(sum)} together, not 100 per cent. Correct the weights.`,
  "indexation.rate-missing": () => "The rate is fixed, but it is not stated. State it.",
  "indexation.month-not-stated": ({ params: { series, year } }) =>
    `${seriesOf(series)}: the figures for ${year} are by month or quarter, but it is not stated which one ` +
    `counts. State it.`,
  "indexation.month-and-quarter": ({ params: { series } }) =>
    `${seriesOf(series)}: both a month and a quarter are stated. State one of them.`,
  "indexation.figure-missing": ({ params: { series, period, issue } }) =>
    `${seriesOf(series)}: the figure for ${period} is ` +
    `missing${issue === undefined ? "" : ` in the issue of ${issue}`}.`,
  "indexation.figure-preliminary": ({ params: { series, period } }) =>
    `${seriesOf(series)}: the figure for ${period} is only preliminary. Wait for the final one, or choose to use it.`,
  "indexation.preliminary-and-final": ({ params: { series, before, after } }) =>
    `${seriesOf(series)}: of the figures for ${before} and ${after} one is preliminary and the other final. ` +
    "They are not compared.",
  "indexation.issue-not-stated": ({ params: { series, period } }) =>
    `${seriesOf(series)}: the issues have different figures for ${period}, and it is not stated which counts. ` +
    `State it.`,
  "indexation.figure-ambiguous": ({ params: { series, period } }) =>
    `${seriesOf(series)}: there are several different figures for ${period}. Give one of them.`,
  "indexation.figure-without-base": ({ params: { series, period } }) =>
    `${seriesOf(series)}: the figure for ${period} has no base. State it.`,
  "indexation.figure-out-of-range": ({ params: { series, period } }) =>
    `${seriesOf(series)}: the figure for ${period} is too low. A level is above zero, a yearly change at least ` +
    `−100 per cent.`,
  "indexation.base-not-stated": ({ params: { series, period } }) =>
    `${seriesOf(series)}: the figures for ${period} have several bases, and it is not stated which counts. State it.`,
  "indexation.wrong-base": ({ params: { series, period, base } }) =>
    `${seriesOf(series)}: the figure for ${period} is not on the base ${base}, and no link to it is stated.`,
  "indexation.link-missing": ({ params: { series, from, to } }) =>
    `${seriesOf(series)}: the figures are on the bases ${from} and ${to}. State the factor between them.`,
  "indexation.link-ambiguous": ({ params: { series, from, to } }) =>
    `${seriesOf(series)}: several different factors are stated between the bases ${from} and ${to}. State one.`,
  "indexation.decision-missing": ({ params: { series, period } }) =>
    `${seriesOf(series)}: the decision on the figure for ${period} is not stated. State it as a source.`,
  "indexation.base-period-wrong": ({ params: { series, period, base } }) =>
    `${seriesOf(series)}: the figure for ${period} cannot be counted from the base period ${base}. Correct the ` +
    `periods.`,
  "indexation.beyond-limits": ({ params: { year, of } }) => `${beyond[of]} (${year}). Check what is stated.`,
};
