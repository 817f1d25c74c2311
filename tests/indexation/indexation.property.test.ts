import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresBy, seriesOf } from "../fixtures/index-series.js";
import { COUNTED_FROM, type Floor, FLOORS, type IndexationClause } from "../../src/indexation/indexation-clause.js";
import { indexedAmounts } from "../../src/indexation/indexed-amounts.js";
import type { IndexSeries } from "../../src/indexation/index-series.js";
import { sekFromOre } from "../../src/money/ore.js";
import { percentage } from "../../src/money/percentage.js";
import { ROUNDING_MODES, type RoundingMode } from "../../src/money/rounding.js";
import { compareSek } from "../../src/money/sek-arithmetic.js";
import { sek } from "../../src/money/sek.js";
import { frozen, id } from "../term/written.js";
import { kronor, over, rational, rounded, times } from "./rational.js";
import { reRun } from "./re-run.js";

const years = [2019, 2020, 2021, 2022] as const;
const level = fc.integer({ min: 9_000, max: 50_000 }).map((size) => (size / 100).toFixed(2));
const rate = fc.integer({ min: -90, max: 150 }).map((size) => (size / 10).toFixed(1));
const anyAmount = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(sekFromOre);
const anyMode = fc.constantFrom(...ROUNDING_MODES);
const anyUnit = fc.constantFrom("0.01", "1", "100", "1000").map(sek);

const anySeries: fc.Arbitrary<readonly IndexSeries[]> = fc
  .tuple(fc.array(level, { minLength: 4, maxLength: 4 }), fc.array(rate, { minLength: 4, maxLength: 4 }))
  .map(([ofLevel, ofRate]) => {
    const byYear = (values: readonly string[]) =>
      Object.fromEntries(years.map((year, at) => [year, values[at] ?? "1"]));
    return frozen([
      seriesOf("L", "level", figuresBy(byYear(ofLevel), { base: "2000=100" })),
      seriesOf("P", "percent-a-year", figuresBy(byYear(ofRate))),
    ]);
  });

const finest = { unit: sek("0.01"), mode: "half-away-from-zero" } as const;

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const anyFloor: fc.Arbitrary<Floor> = fc.record({
  kind: fc.constantFrom(...FLOORS),
  appliesTo: fc.constantFrom("change", "payable"),
});

const anyPercent = (from: number, to: number) =>
  fc.integer({ min: from * 10, max: to * 10 }).map((size) => percentage((size / 10).toFixed(1)));

/** Any clause on a level, a yearly change, or both weighed together. */
const anyClause: fc.Arbitrary<IndexationClause> = fc
  .record({
    weight: fc.integer({ min: 0, max: 100 }),
    from: maybe(fc.constantFrom(...COUNTED_FROM)),
    floor: maybe(anyFloor),
    part: maybe(anyPercent(1, 100)),
    ceiling: maybe(anyPercent(0, 10)),
    threshold: maybe(anyPercent(0, 3)),
    percentageRounding: maybe(fc.record({ unit: fc.constantFrom("0.01", "0.1", "1").map(percentage), mode: anyMode })),
    amountRounding: maybe(fc.record({ unit: anyUnit, mode: anyMode })),
  })
  .map(({ weight, ...rest }) => {
    const both = [
      { series: "L", weight: percentage(weight), lag: 0 },
      { series: "P", weight: percentage(100 - weight), lag: 0 },
    ];
    const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const series = both.filter((each) => each.weight !== "0");
    return frozen({ ...stated, id: id("uplift"), series });
  });

const amountsOf = (clause: IndexationClause, amount: ReturnType<typeof sek>, series: readonly IndexSeries[]) =>
  indexedAmounts(clause, { first: { year: 2019, amount }, through: 2022, series });

describe("an indexation", () => {
  it("with a floor on the payable amount is in no year below it, whatever the rounding", () => {
    fc.assert(
      fc.property(anyClause, anyAmount, anySeries, fc.constantFrom("first-amount", "year-before"), (...given) => {
        const [clause, amount, series, kind] = given;
        const answer = amountsOf({ ...clause, floor: { kind, appliesTo: "payable" } }, amount, series);
        const amounts = answer.ok ? answer.value.map((each) => each.amount) : [];
        expect(amounts).toHaveLength(4);
        amounts.slice(1).forEach((each, index) => {
          const least = kind === "first-amount" ? amount : (amounts[index] ?? amount);
          expect(compareSek(each, least)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it("by nothing, with the finest rounding, changes nothing", () => {
    fc.assert(
      fc.property(anyClause, anyAmount, level, (clause, amount, same) => {
        const byYear = (value: string) => Object.fromEntries(years.map((year) => [year, value]));
        const still = [
          seriesOf("L", "level", figuresBy(byYear(same), { base: "2000=100" })),
          seriesOf("P", "percent-a-year", figuresBy(byYear("0"))),
        ];
        const answer = amountsOf({ ...clause, amountRounding: finest }, amount, still);
        expect(answer.ok && answer.value.map((each) => each.amount)).toEqual(years.map(() => amount));
      }),
    );
  });

  it("can be run again from its steps alone, each from its inputs, to the same amounts", () => {
    fc.assert(
      fc.property(anyClause, anyAmount, anySeries, (clause, amount, series) => {
        const answer = amountsOf(clause, amount, series);
        expect(answer.ok).toBe(true);
        const amounts = answer.ok ? answer.value : [];
        const outputs = answer.steps.map(reRun);
        expect(outputs).toEqual(answer.steps.map(({ output }) => output));
        const known = new Set<string>([amount, ...outputs]);
        for (const { year, amount: payable, from } of amounts.slice(1)) {
          const ofYear = answer.steps.filter(({ inputs }) => inputs.year === year);
          expect([ofYear.at(-1)?.output, known.has(from)]).toEqual([payable, true]);
        }
        for (const { inputs } of answer.steps) {
          const earlier = Object.values({ ...("change" in inputs && { change: inputs.change }) });
          expect(earlier.every((each) => each === "0" || known.has(each))).toBe(true);
        }
      }),
    );
  });

  it("is exact: 100 000 quotients of levels, against whole numbers", () => {
    let seed = 42;
    const next = (below: number): number => {
      seed = (seed + 0x6d2b79f5) | 0;
      const mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((again ^ (again >>> 14)) >>> 0) / 2 ** 32) * below);
    };
    const observation = { state: "final", base: "2000=100" } as const;
    const wrong: string[] = [];
    for (let number = 0; number < 100_000; number += 1) {
      const [before, after] = [(100 + next(60_000)) / 100, (100 + next(60_000)) / 100].map((each) => each.toFixed(2));
      const amount = sekFromOre(BigInt(next(2_000_000_000)));
      const unit = sek(["0.01", "0.5", "1", "100"][next(4)] ?? "1");
      const mode: RoundingMode = ROUNDING_MODES[next(6)] ?? "upward";
      const series = seriesOf("L", "level", [
        { ...observation, period: "2019", value: before ?? "1" },
        { ...observation, period: "2020", value: after ?? "1" },
      ]);
      const clause = { id: id("uplift"), series: [{ series: "L", lag: 0 }], amountRounding: { unit, mode } };
      const answer = indexedAmounts(clause, { first: { year: 2019, amount }, through: 2020, series: [series] });
      const exact = times(rational(amount), over(rational(after ?? "1"), rational(before ?? "1")));
      const expected = kronor(rounded(exact, rational(unit), mode));
      if (!answer.ok || answer.value[1]?.amount !== expected) wrong.push(`${amount} × ${after} / ${before}`);
    }
    expect(wrong).toEqual([]);
  }, 30_000);
});
