import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Id } from "../notation/id.js";
import type { Extensions } from "../notation/extensions.js";
import type { Source } from "../party/source.js";

/**
 * What the figures of a series are (Swedish: indextal eller procent per år).
 *
 * - `level`: an index number against a base, `314.40`
 * - `percent-a-year`: the change of a year, `2.7`
 */
export const INDEX_KINDS = ["level", "percent-a-year"] as const;

/** One published figure of a series (Swedish: observation), with the issue it was published in. */
export interface IndexObservation {
  /** Year, quarter or month: `"2018"`, `"2018-Q3"`, `"2018-10"`. */
  readonly period: string;
  /** The figure as published, with a decimal point: `"314.40"`. */
  readonly value: string;
  /** Base of the figure, `"1980=100"`; a level always has one, and two bases are never mixed. */
  readonly base?: string;
  /** Whether the figure may still be revised. */
  readonly state: "preliminary" | "final";
  /** Day of publication. */
  readonly published?: CalendarDate;
  /** The issue (Swedish: utgåva), where the publisher re-issues the series: its month or day, `"2017-09-28"`. */
  readonly issue?: string;
  /** Where the figure stands; for a council's uplift (`"council-uplift"`) the decision on it. */
  readonly sources?: readonly Source[];
}

/**
 * Published figures that a grant may follow (Swedish: indexserie): KPI, PKV, OPI, a council's uplift. A document of its
 * own.
 */
export interface IndexSeries {
  readonly schemaVersion: "1.0";
  readonly kind: "index-series";
  readonly id: Id;
  /** Short name, by which a clause finds it, `"KPI"`; `"council-uplift"` for what a council decides each year. */
  readonly name: string;
  readonly publisher: string;
  readonly figures: (typeof INDEX_KINDS)[number];
  readonly observations: readonly IndexObservation[];
  readonly sources?: readonly Source[];
  readonly extensions?: Extensions;
}
