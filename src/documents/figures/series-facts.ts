import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { IndexObservation, IndexSeries } from "../../indexation/index-series.js";
import { defineDocument } from "../../json/define-document.js";
import { readIndexSeries } from "../../json/parse-index-series.js";
import type { Source } from "../../party/source.js";
import type { MissingFigure, PublishedFigures } from "./published-figures.js";

/** Whether a figure may still be revised (Swedish: preliminärt eller fastställt tal). */
export type FigureState = IndexObservation["state"];

/**
 * What a table of figures does not say of itself (Swedish: uppgifter om serien): the caller knows it from the
 * publisher, and none of it is guessed.
 */
export type SeriesFacts = {
  readonly id: string;
  /** Short name, `"KPI"`. */
  readonly name: string;
  readonly publisher: string;
  /** Of every figure that no status marks. */
  readonly state: FigureState;
  /**
   * What the statuses of the publisher mean, `{ p: "preliminary" }`. A figure with a status that is not among them is
   * an issue.
   */
  readonly statuses?: Readonly<Record<string, FigureState>>;
  /** Day of publication of all the figures. */
  readonly published?: CalendarDate;
  /** The issue of all the figures. */
  readonly issue?: string;
  readonly sources?: readonly Source[];
} & (
  | { readonly figures: "level"; /** Base of all the figures, `"1980=100"`. */ readonly base: string }
  | { readonly figures: "percent-a-year"; readonly base?: never }
);

/** A figure as it was read. */
export interface ReadFigure {
  readonly period: string;
  readonly value: string;
  readonly state: FigureState;
}

/**
 * The series of some figures, and what was missing among them.
 *
 * @throws `IopError` `usage.index-series` when what the caller says of the series does not have its shape.
 */
export const publishedFigures = (
  figures: readonly ReadFigure[],
  missing: readonly MissingFigure[],
  facts: SeriesFacts,
): PublishedFigures => {
  const common = {
    ...(facts.base !== undefined && { base: facts.base }),
    ...(facts.published !== undefined && { published: facts.published }),
    ...(facts.issue !== undefined && { issue: facts.issue }),
  };
  const series = {
    schemaVersion: "1.0",
    kind: "index-series",
    id: facts.id,
    name: facts.name,
    publisher: facts.publisher,
    figures: facts.figures,
    observations: figures.map((figure) => ({ ...figure, ...common })),
    ...(facts.sources !== undefined && { sources: facts.sources }),
  };
  return { series: defineDocument<IndexSeries>(readIndexSeries, series, "usage.index-series"), missing };
};
