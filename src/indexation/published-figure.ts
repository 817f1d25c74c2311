import { compareExact } from "../money/exact-number.js";
import type { IndexObservation, IndexSeries } from "./index-series.js";
import type { IndexReference } from "./indexation-clause.js";
import type { IndexationFailure } from "./indexation-working.js";

/** A value found, or why there is none. */
export type Found<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: IndexationFailure };

export const found = <Value>(value: Value): Found<Value> => ({ ok: true, value });

export const lacking = (failure: IndexationFailure): Found<never> => ({ ok: false, failure });

/** A series that a clause names, with its figures by period. */
export interface NamedSeries {
  readonly series: IndexSeries;
  readonly reference: IndexReference;
  readonly byPeriod: ReadonlyMap<string, readonly IndexObservation[]>;
}

/** The series of a reference, by its name; a name that nobody or more than one has names none. */
export const namedSeries = (reference: IndexReference, series: readonly IndexSeries[]): Found<NamedSeries> => {
  const named = series.filter(({ name }) => name === reference.series);
  const [only] = named;
  if (only === undefined) return lacking({ code: "indexation.series-unknown", params: { series: reference.series } });
  if (named.length > 1) {
    const params = { series: reference.series, count: named.length };
    return lacking({ code: "indexation.series-ambiguous", params });
  }
  const byPeriod = new Map<string, IndexObservation[]>();
  for (const observation of only.observations) {
    const ofPeriod = byPeriod.get(observation.period);
    if (ofPeriod === undefined) byPeriod.set(observation.period, [observation]);
    else ofPeriod.push(observation);
  }
  return found({ series: only, reference, byPeriod });
};

/** The month in which the issue came out that counts for a year: `"2017-10"`; `undefined` where any issue does. */
export const issueMonthOf = ({ issue }: IndexReference, year: number): string | undefined =>
  issue === undefined ? undefined : `${String(year - (issue.lag ?? 1))}-${String(issue.month).padStart(2, "0")}`;

/** The figures of a period, of the issue that counts. */
export const figuresOf = (
  { byPeriod }: NamedSeries,
  period: string,
  issueMonth: string | undefined,
): readonly IndexObservation[] => {
  const all = byPeriod.get(period) ?? [];
  if (issueMonth === undefined) return all;
  return all.filter(({ issue, published }) => (issue ?? published)?.startsWith(issueMonth));
};

/** The only figure of several for a period, if they say the same. */
export const onlyFigure = (
  { reference: { series, issue: stated } }: NamedSeries,
  period: string,
  [first, ...others]: readonly IndexObservation[],
): Found<IndexObservation> => {
  if (first === undefined) return lacking({ code: "indexation.figure-missing", params: { series, period } });
  const other = others.find(({ value }) => compareExact(value, first.value) !== 0);
  if (other === undefined) return found(first);
  const fromIssues = stated === undefined && (other.issue ?? other.published) !== (first.issue ?? first.published);
  const code = fromIssues ? "indexation.issue-not-stated" : "indexation.figure-ambiguous";
  return lacking({ code, params: { series, period } });
};
