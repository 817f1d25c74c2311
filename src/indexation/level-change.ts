import { exactProduct } from "../money/exact-arithmetic.js";
import { compareExact, type ExactNumber } from "../money/exact-number.js";
import { changeBetween } from "../money/percentage-change.js";
import type { IndexObservation } from "./index-series.js";
import type { IndexReference, LinkFactor } from "./indexation-clause.js";
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

type Pair = readonly [before: readonly IndexObservation[], after: readonly IndexObservation[]];

/** By how much a series of levels has changed between two periods; both figures are of the issue of the year. */
export const levelChange = (named: NamedSeries, compared: ComparedPeriods): Found<ChangeOfSeries> => {
  const { reference } = named;
  const { series } = reference;
  const { year } = compared;
  const states = ofOneState(named, compared);
  if (!states.ok) return states;
  const before = onOneBase(named, compared.before, states.value[0]);
  if (!before.ok) return before;
  const after = onOneBase(named, compared.after, states.value[1]);
  if (!after.ok) return after;
  const link = linkBetween(reference, before.value, after.value);
  if (!link.ok) return link;
  const basis = basisOfFigures(named, [before.value, after.value]);
  if (!basis.ok) return basis;
  const change = linkedChange(before.value, after.value, link.value);
  if (change === undefined) return lacking({ code: "indexation.beyond-limits", params: { year, of: "digits" } });
  const figures = { before: figureOf(before.value), after: figureOf(after.value) };
  const step: IndexationStep = {
    code: "indexation.level-change",
    inputs: { year, series, ...figures, ...(link.value === undefined ? {} : { link: link.value }) },
    output: change,
    basis: basis.value,
  };
  return found({ change, step, figures: [before.value, after.value] });
};

/** The figures of two periods, both final or both preliminary. */
const ofOneState = (named: NamedSeries, { year, before, after, preliminary }: ComparedPeriods): Found<Pair> => {
  const { series } = named.reference;
  const issueMonth = issueMonthOf(named.reference, year);
  const all: Pair = [figuresOf(named, before, issueMonth), figuresOf(named, after, issueMonth)];
  const missing = all[0].length === 0 ? before : all[1].length === 0 ? after : undefined;
  if (missing !== undefined) {
    const issue = issueMonth === undefined ? {} : { issue: issueMonth };
    return lacking({ code: "indexation.figure-missing", params: { series, period: missing, ...issue } });
  }
  const inState = (wanted: IndexObservation["state"]): Pair => [
    all[0].filter(({ state }) => state === wanted),
    all[1].filter(({ state }) => state === wanted),
  ];
  const isWhole = (pair: Pair): boolean => pair.every((figures) => figures.length > 0);
  const final = inState("final");
  if (isWhole(final)) return found(final);
  if (preliminary === "refuse") {
    const period = final[0].length === 0 ? before : after;
    return lacking({ code: "indexation.figure-preliminary", params: { series, period } });
  }
  const notYetFinal = inState("preliminary");
  return isWhole(notYetFinal)
    ? found(notYetFinal)
    : lacking({ code: "indexation.preliminary-and-final", params: { series, before, after } });
};

/** The only figure of a period: on the base that the clause names, or on one that it gives a link to. */
const onOneBase = (
  named: NamedSeries,
  period: string,
  figures: readonly IndexObservation[],
): Found<IndexObservation & { readonly base: string }> => {
  const { series, base: stated } = named.reference;
  const params = { series, period };
  const based = figures.flatMap((each) => (each.base === undefined ? [] : [{ ...each, base: each.base }]));
  if (based.length < figures.length) return lacking({ code: "indexation.figure-without-base", params });
  const onStated = stated === undefined ? based : based.filter(({ base }) => base === stated);
  const usable =
    stated === undefined || onStated.length > 0
      ? onStated
      : based.filter(({ base }) => factorsBetween(named.reference, base, stated).length > 0);
  const [first] = usable;
  if (first === undefined) {
    return lacking({ code: "indexation.wrong-base", params: { ...params, base: stated ?? "" } });
  }
  if (usable.some(({ base }) => base !== first.base)) return lacking({ code: "indexation.base-not-stated", params });
  const only = onlyFigure(named, period, usable);
  if (!only.ok) return only;
  return compareExact(only.value.value, "0") > 0
    ? found({ ...only.value, base: first.base })
    : lacking({ code: "indexation.figure-out-of-range", params });
};

type Link = Pick<LinkFactor, "from" | "to" | "factor">;
type Based = IndexObservation & { readonly base: string };

/** The factors between two bases: those in the direction asked for, else those in the other. */
const factorsBetween = ({ links = [] }: IndexReference, from: string, to: string): readonly Link[] => {
  const forward = links.filter((link) => link.from === from && link.to === to);
  return forward.length > 0 ? forward : links.filter((link) => link.from === to && link.to === from);
};

const linkBetween = (reference: IndexReference, before: Based, after: Based): Found<Link | undefined> => {
  if (before.base === after.base) return found(undefined);
  const params = { series: reference.series, from: before.base, to: after.base };
  const [link, ...others] = factorsBetween(reference, before.base, after.base);
  if (link === undefined) return lacking({ code: "indexation.link-missing", params });
  if (others.some(({ factor }) => compareExact(factor, link.factor) !== 0)) {
    return lacking({ code: "indexation.link-ambiguous", params });
  }
  const { from, to, factor } = link;
  return found({ from, to, factor });
};

/** The earlier figure is brought to the later one's base, or the other way round, as the factor goes. */
const linkedChange = (before: Based, after: Based, link: Link | undefined): ExactNumber | undefined => {
  if (link === undefined) return changeBetween(before.value, after.value);
  const isForward = link.from === before.base;
  const linked = exactProduct(isForward ? before.value : after.value, link.factor);
  if (linked === undefined) return undefined;
  return isForward ? changeBetween(linked, after.value) : changeBetween(before.value, linked);
};
