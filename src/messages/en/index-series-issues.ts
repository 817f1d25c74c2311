import { printedNumber } from "../../money/printed-number.js";
import type { StandardIndexSeriesIssue } from "../../rules/standard-index-series-rules.js";
import type { TextsOf } from "../texts.js";
import { number } from "./phrases.js";

const figure = (value: string): string => printedNumber(value, "en");

/** English texts for the issues of the standard rules over series of index figures. */
export const indexSeriesIssues: TextsOf<StandardIndexSeriesIssue> = {
  "index-series.level-without-base": ({ params: { period } }) =>
    `The level for ${period} has no base. State it, for instance 1980=100.`,
  "index-series.level-not-positive": ({ params: { period, value } }) =>
    `The level for ${period} is ${figure(value)}. A level is above zero. Correct it, or state that the series is of ` +
    "changes in per cent a year.",
  "index-series.falls-below-nothing": ({ params: { period, value } }) =>
    `The change for ${period} is ${figure(value)} per cent. It cannot be below −100 per cent. Correct the figure.`,
  "index-series.figures-differ": ({ params: { period, value, first } }) =>
    `The figure for ${period} is ${figure(value)} here and ${figure(first.value)} in another place of the series, ` +
    `${first.path}. Keep the right one, or state which issue each comes from.`,
  "index-series.uplift-without-decision": ({ params: { period } }) =>
    `The uplift for ${period} is stated without the decision that it follows from. State the decision as its source.`,
  "index-series.several-bases": ({ params: { bases } }) =>
    `The series has levels on ${number(bases)} different bases. They are only compared where an agreement says how ` +
    "the bases are linked.",
};
