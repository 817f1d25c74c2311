import { compareExact } from "../money/exact-number.js";
import { compoundedChange } from "../money/percentage-change.js";
import type { IndexObservation } from "./index-series.js";
import type { IndexationStep } from "./indexation-working.js";
import {
  type Found,
  found,
  figuresOf,
  issueMonthOf,
  lacking,
  type NamedSeries,
  onlyFigure,
} from "./published-figure.js";
import { basisOfFigures, type ChangeOfSeries, type ComparedPeriods, figureOf } from "./series-change.js";

/**
 * By how much a series of yearly percentages has changed between two periods: the figures after the first one, through
 * the second, one after the other, each of the issue that counts for its own year.
 */
export const yearlyChange = (named: NamedSeries, compared: ComparedPeriods): Found<ChangeOfSeries> => {
  const { series } = named.reference;
  const { year, before, after } = compared;
  const [first, last] = [Number(before.slice(0, 4)) + 1, Number(after.slice(0, 4))];
  if (before.slice(4) !== after.slice(4)) {
    return lacking({ code: "indexation.base-period-wrong", params: { series, period: after, base: before } });
  }
  const figures: IndexObservation[] = [];
  for (let each = first; each <= last; each += 1) {
    const period = `${String(each)}${after.slice(4)}`;
    const figure = figureFor(named, { ...compared, after: period, year: year - (last - each) });
    if (!figure.ok) return figure;
    figures.push(figure.value);
  }
  const basis = basisOfFigures(named, figures);
  if (!basis.ok) return basis;
  const change = compoundedChange(figures.map(({ value }) => value));
  if (change === undefined) return lacking({ code: "indexation.beyond-limits", params: { year, of: "digits" } });
  const step: IndexationStep = {
    code: "indexation.yearly-changes",
    inputs: { year, series, figures: figures.map(figureOf) },
    output: change,
    basis: basis.value,
  };
  return found({ change, step, figures });
};

/** The percentage of one period: the final one, or a preliminary one where the caller lets it be used. */
const figureFor = (
  named: NamedSeries,
  { year, after: period, preliminary }: ComparedPeriods,
): Found<IndexObservation> => {
  const { series } = named.reference;
  const issueMonth = issueMonthOf(named.reference, year);
  const all = figuresOf(named, period, issueMonth);
  if (all.length === 0) {
    const issue = issueMonth === undefined ? {} : { issue: issueMonth };
    return lacking({ code: "indexation.figure-missing", params: { series, period, ...issue } });
  }
  const final = all.filter(({ state }) => state === "final");
  if (final.length === 0 && preliminary === "refuse") {
    return lacking({ code: "indexation.figure-preliminary", params: { series, period } });
  }
  const only = onlyFigure(named, period, final.length > 0 ? final : all);
  if (!only.ok || compareExact(only.value.value, "-100") >= 0) return only;
  return lacking({ code: "indexation.figure-out-of-range", params: { series, period } });
};
