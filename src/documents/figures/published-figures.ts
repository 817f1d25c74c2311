import type { IndexSeries } from "../../indexation/index-series.js";

/** A period without a figure (Swedish: saknat tal). */
export interface MissingFigure {
  /** As in a series: `"2018"`, `"2018-Q3"`, `"2018-10"`. */
  readonly period: string;
  /** The publisher's sign for why, `".."`, where there is one. */
  readonly sign?: string;
}

/** What was read of published figures (Swedish: publicerade tal). */
export interface PublishedFigures {
  readonly series: IndexSeries;
  /** Periods that the publisher lists without a figure; the series does not have them. */
  readonly missing: readonly MissingFigure[];
}
