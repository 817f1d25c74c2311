import { exactSum } from "../money/exact-arithmetic.js";
import { compareExact } from "../money/exact-number.js";
import { percentage, type Percentage } from "../money/percentage.js";
import { FIXED_RATE, type IndexationClause, type IndexReference } from "./indexation-clause.js";
import type { IndexSeries } from "./index-series.js";
import { type Found, found, lacking, type NamedSeries, namedSeries } from "./published-figure.js";

/** A series that a clause follows, with its part of the whole; a fixed rate has no figures. */
export interface FollowedSeries {
  readonly reference: IndexReference;
  readonly weight: Percentage;
  readonly named?: NamedSeries;
}

const MOST_SERIES = 20;
const WHOLE = /* @__PURE__ */ percentage(100);

/** The series that a clause follows, each found by its name, with weights that are 100 together. */
export const followedSeries = (
  { series: references }: IndexationClause,
  series: readonly IndexSeries[],
): Found<readonly FollowedSeries[]> => {
  if (references.length > MOST_SERIES) {
    return lacking({ code: "indexation.too-many-series", params: { count: references.length, most: MOST_SERIES } });
  }
  const followed: FollowedSeries[] = [];
  for (const reference of references) {
    const weight = reference.weight ?? (references.length === 1 ? WHOLE : undefined);
    if (weight === undefined || compareExact(weight, "0") <= 0) {
      return lacking({ code: "indexation.weight-missing", params: { series: reference.series } });
    }
    if (reference.series === FIXED_RATE) {
      followed.push({ reference, weight });
      continue;
    }
    const named = namedSeries(reference, series);
    if (!named.ok) return named;
    followed.push({ reference, weight, named: named.value });
  }
  const sum = exactSum(followed.map(({ weight }) => weight));
  return sum === "100" ? found(followed) : lacking({ code: "indexation.weights-not-100", params: { sum } });
};
