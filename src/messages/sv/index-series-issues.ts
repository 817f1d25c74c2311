import { printedNumber } from "../../money/printed-number.js";
import type { StandardIndexSeriesIssue } from "../../rules/standard-index-series-rules.js";
import type { TextsOf } from "../texts.js";
import { number } from "./phrases.js";

const figure = (value: string): string => printedNumber(value, "sv");

/** Swedish texts for the issues of the standard rules over series of index figures. */
export const indexSeriesIssues: TextsOf<StandardIndexSeriesIssue> = {
  "index-series.level-without-base": ({ params: { period } }) =>
    `Indextalet för ${period} anges utan bas. Ange basen, till exempel 1980=100.`,
  "index-series.level-not-positive": ({ params: { period, value } }) =>
    `Indextalet för ${period} är ${figure(value)}. Ett indextal är större än noll. Rätta talet, eller ange att ` +
    "serien består av förändringar i procent per år.",
  "index-series.falls-below-nothing": ({ params: { period, value } }) =>
    `Förändringen för ${period} är ${figure(value)} procent. Lägre än −100 procent kan den inte vara. Rätta talet.`,
  "index-series.figures-differ": ({ params: { period, value, first } }) =>
    `Talet för ${period} är ${figure(value)} här men ${figure(first.value)} på en annan plats i serien, ` +
    `${first.path}. Behåll det rätta, eller ange vilken utgåva vart och ett kommer från.`,
  "index-series.uplift-without-decision": ({ params: { period } }) =>
    `Uppräkningen för ${period} anges utan det beslut som den följer av. Ange beslutet som källa.`,
  "index-series.several-bases": ({ params: { bases } }) =>
    `Serien har indextal med ${number(bases)} olika baser. De räknas bara ihop där ett avtal anger hur baserna länkas.`,
};
