import type { Grant } from "../../budget/grant/grant.js";
import { type CalendarDate, yearOf } from "../../calendar/calendar-date.js";
import type { Answer } from "../../explanation/answer.js";
import { indexedAmounts } from "../../indexation/indexed-amounts.js";
import type { IndexedAmount } from "../../indexation/indexed-year.js";
import { FIXED_RATE, type IndexationClause } from "../../indexation/indexation-clause.js";
import type { IndexationFailure, IndexationWorking } from "../../indexation/indexation-working.js";
import type { IndexSeries } from "../../indexation/index-series.js";
import type { Percentage } from "../../money/percentage.js";
import type { Sek } from "../../money/sek.js";
import { contractualAmounts, type ContractualYear, lastWholeYear } from "./contractual-amounts.js";
import type { IndexedGrantFailure, IndexedYearsWorking } from "./indexed-grant-working.js";

/** The published figures that grants are indexed by, and what is taken where there are none (Swedish: indextal). */
export interface IndexFigures {
  /** Published figures; a clause finds its series by their names. Absent: none. */
  readonly series?: readonly IndexSeries[];
  /** Whether figures that may still be revised count where there is no final one; `refuse`, unless told. */
  readonly preliminary?: "refuse" | "use";
  /** The yearly change to take for years without figures (Swedish: antagen uppräkning); absent: none is assumed. */
  readonly assumedChange?: Percentage;
}

/** Until when a grant is to be indexed. */
export interface YearsAsked extends IndexFigures {
  /** Last day of the agreement; `undefined`: it has none. */
  readonly lastDay: CalendarDate | undefined;
  /** Last year, included. */
  readonly through: number;
}

/** What a clause makes of a grant for a year, and what it rests on. */
export interface IndexedGrantYear {
  readonly amount: Sek;
  readonly ground: "contractual" | "published-figures" | "assumed-change";
}

/** The years of a grant that its clause gives, and why the next one is not known. */
export interface IndexedYears {
  /** The contractual year that is indexed; `undefined`: there is none. */
  readonly base: ContractualYear | undefined;
  readonly years: ReadonlyMap<number, IndexedGrantYear>;
  readonly lacking?: { readonly year: number; readonly failure: IndexedGrantFailure };
  readonly steps: readonly IndexedYearsWorking["step"][];
  readonly assumptions: readonly IndexedYearsWorking["assumption"][];
}

/**
 * The years after a contractual one that an indexation clause gives: as far as published figures go, then by the change
 * that the caller assumes. Only whole calendar years within the term.
 *
 * What is indexed is the last whole year that the agreement binds to; where the clause counts from the first amount,
 * the year before its first one. What is only decided or planned is never indexed.
 */
export const indexedYears = (grant: Grant, clause: IndexationClause, asked: YearsAsked): IndexedYears => {
  const none = { base: undefined, years: new Map(), steps: [], assumptions: [] };
  const contractual = contractualAmounts(grant);
  if ("failure" in contractual) return { ...none, lacking: { year: 0, failure: contractual.failure } };
  const base = baseOf(clause, contractual.years);
  if (base === undefined) {
    return { ...none, lacking: { year: 0, failure: { code: "grant.nothing-to-index", params: { grant: grant.id } } } };
  }
  const { lastDay } = asked;
  const through = Math.min(asked.through, lastWholeYear(lastDay) ?? asked.through);
  const indexed = through > base.year ? indexedThrough(grant, clause, { ...asked, base, through }) : undefined;
  const inPart = lastDay !== undefined && yearOf(lastDay) > through && asked.through > through;
  const failure = { code: "grant.indexed-year-in-part", params: { grant: grant.id, year: through + 1 } } as const;
  const cut = inPart && through >= base.year ? { ...failure, params: { ...failure.params, lastDay } } : undefined;
  return {
    ...none,
    ...(cut && { lacking: { year: through + 1, failure: cut } }),
    ...indexed,
    base,
  };
};

const baseOf = (
  { from, firstYear }: IndexationClause,
  years: readonly ContractualYear[],
): ContractualYear | undefined => {
  const first = from?.startsWith("first-amount") ? years.find(({ year }) => year + 1 === firstYear) : undefined;
  return first ?? years.at(-1);
};

type Indexed = Answer<readonly IndexedAmount[], IndexationWorking>;

interface Start extends IndexFigures {
  readonly base: ContractualYear;
  readonly through: number;
}

const indexedThrough = (
  grant: Grant,
  clause: IndexationClause,
  { base, ...start }: Start,
): Omit<IndexedYears, "base"> => {
  const { through, series = [], preliminary = "refuse", assumedChange: assumed } = start;
  const first = { year: base.year, amount: base.amount };
  const published = furthest((last) => indexedAmounts(clause, { first, through: last, series, preliminary }), {
    known: base.year,
    through,
  });
  const ground = clause.series.every((each) => each.series === FIXED_RATE) ? "contractual" : "published-figures";
  const years = new Map<number, IndexedGrantYear>();
  for (const { year, amount } of published.amounts) if (year > base.year) years.set(year, { amount, ground });
  const { steps, assumptions, failure } = published;
  if (failure === undefined) return { years, steps, assumptions };
  const last = published.amounts.at(-1) ?? first;
  const lacking = { year: last.year + 1, failure };
  if (assumed === undefined) return { years, steps, assumptions, lacking };

  const byAssumption = assumedAmounts(clause, assumed, { last, through });
  if (!byAssumption.ok) return { years, steps, assumptions, lacking: { ...lacking, failure: byAssumption.failure } };
  for (const { year, amount } of byAssumption.value) {
    if (year > last.year) years.set(year, { amount, ground: "assumed-change" });
  }
  const params = { grant: grant.id, from: last.year + 1, through, assumed };
  return {
    years,
    steps: [...steps, ...byAssumption.steps.map((step) => saidAsAssumed(grant, step))],
    assumptions: [
      ...assumptions,
      ...byAssumption.assumptions,
      { code: "grant.change-assumed", params, basis: { kind: "interpretation" } },
    ],
  };
};

interface Furthest {
  readonly amounts: readonly IndexedAmount[];
  readonly steps: readonly IndexationWorking["step"][];
  readonly assumptions: readonly IndexationWorking["assumption"][];
  readonly failure?: IndexationFailure;
}

/** The most years that can be answered for: what fails for a year fails for all after it. */
const furthest = (
  ask: (through: number) => Indexed,
  { known, through }: { readonly known: number; readonly through: number },
): Furthest => {
  const all = ask(through);
  if (all.ok) return { amounts: all.value, steps: all.steps, assumptions: all.assumptions };
  let best: Furthest = { amounts: [], steps: [], assumptions: [] };
  let { failure } = all;
  let [lowest, highest] = [known, through];
  while (highest - lowest > 1) {
    const middle = Math.floor((lowest + highest) / 2);
    const answer = ask(middle);
    if (answer.ok) {
      best = { amounts: answer.value, steps: answer.steps, assumptions: answer.assumptions };
      lowest = middle;
    } else {
      ({ failure } = answer);
      highest = middle;
    }
  }
  return { ...best, failure };
};

/** The years after the last known one, each changed from the year before as the clause changes a year's amount. */
const assumedAmounts = (
  clause: IndexationClause,
  rate: Percentage,
  { last, through }: { readonly last: Pick<IndexedAmount, "year" | "amount">; readonly through: number },
): Indexed =>
  indexedAmounts(
    { ...clause, series: [{ series: FIXED_RATE, rate }], from: "year-before", firstYear: last.year + 1 },
    { first: { year: last.year, amount: last.amount }, through, series: [] },
  );

/** A rate that the caller assumes is none that the agreement fixes. */
const saidAsAssumed = (grant: Grant, step: IndexationWorking["step"]): IndexedYearsWorking["step"] => {
  if (step.code !== "indexation.fixed-rate") return step;
  const { year, rate } = step.inputs;
  const inputs = { grant: grant.id, year, assumed: rate };
  return { code: "grant.assumed-change", inputs, output: rate, basis: { kind: "interpretation" } };
};
