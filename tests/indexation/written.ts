import { figuresBy, kpi, opi, pkv, seriesOf } from "../fixtures/index-series.js";
import {
  COUNTED_FROM,
  type CountedFrom,
  type Floor,
  FLOORS,
  type IndexationClause,
  type IndexReference,
} from "../../src/indexation/indexation-clause.js";
import type { IndexSeries } from "../../src/indexation/index-series.js";
import type { Rounding } from "../../src/money/rounding.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import { frozen, id } from "../term/written.js";

const decided = (year: number) => [{ document: "Kommunfullmäktige, mål och budget", place: `§ ${String(year)}` }];

/** A council's decisions on the uplift of two years. */
export const uplift: IndexSeries = seriesOf("council-uplift", "percent-a-year", [
  { period: "2020", value: "-1", sources: decided(2020) },
  { period: "2021", value: "2.5", sources: decided(2021) },
]);

/** The published figures, and some that only test rows know. */
export const everySeries: readonly IndexSeries[] = frozen([
  ...[kpi, pkv, opi, uplift],
  seriesOf("A", "percent-a-year", figuresBy({ 2017: "1.5", 2018: "2.7", 2019: "3.4" })),
  seriesOf("LOW", "percent-a-year", figuresBy({ 2020: "0.01" })),
  seriesOf("LINKED", "level", [
    { period: "2018-10", value: "330.72", base: "1980=100" },
    { period: "2019-10", value: "101.60", base: "2020=100" },
  ]),
]);

/** "month 10 lag 1" as pairs. */
const pairsIn = (words: readonly string[]): readonly (readonly [string, string])[] =>
  Array.from({ length: words.length / 2 }, (_, index) => [words[2 * index] ?? "", words[2 * index + 1] ?? ""] as const);

const linkOf = (written: string) => {
  const [, from = "", to = "", factor = ""] = /^(.+)>(.+)\*(.+)$/.exec(written) ?? [];
  return { from, to, factor };
};

/** `"KPI month 10 lag 1"`, as the golden rows write what a clause says of a series. */
const referenceOf = (written: string): IndexReference => {
  const [series = "", ...words] = written.split(" ");
  const pairs = pairsIn(words);
  const issueLag = pairs.find(([key]) => key === "issue-lag")?.[1];
  const fields = pairs.flatMap(([key, value]): Partial<IndexReference>[] => {
    switch (key) {
      case "month":
      case "quarter":
      case "lag":
        return [{ [key]: Number(value) }];
      case "weight":
      case "rate":
        return [{ [key]: percentage(value) }];
      case "base":
        return [{ base: value }];
      case "since":
        return [{ basePeriod: value }];
      case "issue":
        return [{ issue: { month: Number(value), ...(issueLag === undefined ? {} : { lag: Number(issueLag) }) } }];
      case "issue-lag":
        return [];
      case "link":
        return [{ links: [linkOf(value)] }];
      default:
        throw new Error(`not a word on a series: ${key}`);
    }
  });
  return Object.assign({ series }, ...fields) as IndexReference;
};

const nearest = (unit: string): Rounding => ({ unit: sek(unit), mode: "half-away-from-zero" });

const termOf = ([key, value]: readonly [string, string]): Partial<IndexationClause> => {
  switch (key) {
    case "part":
    case "ceiling":
    case "threshold":
      return { [key]: percentage(value) };
    case "percent":
      return { percentageRounding: { unit: percentage(value), mode: "half-away-from-zero" } };
    case "to":
      return { amountRounding: nearest(value) };
    case "first":
      return { firstYear: Number(value) };
    default:
      throw new Error(`not a word on an indexation: ${key}`);
  }
};

const floorOf = (written: string): Floor | undefined => {
  const [word, appliesTo] = written.split(" ");
  const kind = FLOORS.find((each) => each === word);
  if (kind === undefined) return undefined;
  return appliesTo === "change" || appliesTo === "payable" ? { kind, appliesTo } : { kind };
};

const countedFrom = (written: string): CountedFrom | undefined => COUNTED_FROM.find((each) => each === written);

/** What a golden row says of a clause. */
export interface WrittenClause {
  readonly series: string;
  readonly from?: string;
  readonly floor?: string;
  readonly terms?: string;
}

/** A clause as the golden rows write it, frozen; what they leave out is not stated. */
export const clauseOf = ({ series, from = "", floor = "", terms = "" }: WrittenClause): IndexationClause => {
  const [counted, held] = [countedFrom(from), floorOf(floor)];
  const clause: IndexationClause = {
    id: id("uplift"),
    series: series.split(" + ").map(referenceOf),
    ...(counted === undefined ? {} : { from: counted }),
    ...(held === undefined ? {} : { floor: held }),
  };
  return frozen(Object.assign(clause, ...pairsIn(terms.split(" ")).map(termOf)) as IndexationClause);
};
