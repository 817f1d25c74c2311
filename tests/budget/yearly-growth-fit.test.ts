import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGolden } from "../golden.js";
import { frozen } from "../term/written.js";
import { yearlyGrowthFit } from "../../src/budget/yearly-growth-fit.js";
import type { Amount } from "../../src/money/amount.js";
import { oreOf } from "../../src/money/ore.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";

const tkr = (count: number | string): Amount => ({
  kind: "rounded",
  sek: sek(Number(count) * 1000),
  unit: sek(1000),
});
const fitOf = (amounts: readonly Amount[], rate: number | string = 2) => {
  const answer = yearlyGrowthFit(frozen(amounts), { rate: percentage(rate) });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};

const columns = ["row", "year", "printed", "from_printed", "agrees", "least", "most", "reason"] as const;
const rows = readGolden("budget-growth.csv", columns);
const inRow = (row: string) => rows.filter((each) => each.row === row);

describe("the budget of agreement 000 against 2 % a year", () => {
  it.each(rows)("$row $year: $printed tkr ($reason)", ({ row, year, printed, from_printed, agrees, least, most }) => {
    const { exactFirst, years } = fitOf(inRow(row).map((cell) => tkr(cell.printed)));
    expect(exactFirst).toEqual({ least, most });
    expect(years[Number(year) - 2019]).toEqual({
      year: Number(year) - 2019,
      printed: sek(Number(printed) * 1000),
      fromPrintedFirst: from_printed,
      agrees: agrees === "yes",
    });
  });

  it("fits exact amounts in every row, but not the printed ones in five cells (the total of 2020 stands twice)", () => {
    const fits = [...new Set(rows.map(({ row }) => row))].map((row) => ({
      row,
      fit: fitOf(inRow(row).map(({ printed }) => tkr(printed))),
    }));
    expect(fits.filter(({ fit }) => fit.exactFirst === undefined)).toEqual([]);
    expect(
      fits.flatMap(({ row, fit }) =>
        fit.years.filter(({ agrees }) => !agrees).map(({ year }) => `${row} ${String(2019 + year)}`),
      ),
    ).toEqual([
      "line-other-income 2020",
      "line-volunteer-hours 2020",
      "line-volunteer-hours 2021",
      "line-premises 2020",
      "income 2020",
      "cost 2020",
    ]);
  });

  it.each([
    ["line-other-income", "3107.36", "3107.50"],
    ["line-volunteer-hours", "870.34", "870.50"],
    ["line-premises", "775.50", "775.98"],
    ["income", "7477.50", "7477.94"],
  ])("%s: %s–%s tkr, in tens of kronor inwards", (row, from, through) => {
    const [first] = inRow(row);
    const tens = (ore: bigint, up: bigint) => (ore + up) / 1000n;
    expect([tens(oreOf(sek(first?.least ?? "")), 999n), tens(oreOf(sek(first?.most ?? "")), 0n)]).toEqual(
      [from, through].map((written) => BigInt(written.replace(".", ""))),
    );
  });
});

describe("amounts that no exact amount gives", () => {
  it("name the years that contradict each other", () => {
    // 105 tkr after a year asks for at least 104.5 / 1.02 = 102.45; 104 after two for at most 104.5 / 1.0404 = 100.44.
    const { exactFirst, conflict, years } = fitOf([tkr(100), tkr(105), tkr(104)]);
    expect(exactFirst).toBeUndefined();
    expect(conflict).toEqual({ greater: 1, less: 2 });
    expect(years.map(({ agrees }) => agrees)).toEqual([true, false, true]);
  });

  it("may be exact ones, which count as rounded to the öre", () => {
    const exact = (kronor: string): Amount => ({ kind: "exact", sek: sek(kronor) });
    expect(fitOf([exact("100.00"), exact("102.00")]).exactFirst).toEqual({ least: "100.00", most: "100.00" });
    expect(fitOf([exact("100.00"), exact("102.02")]).conflict).toEqual({ greater: 1, less: 0 });
  });
});

describe("what is left out, and what cannot be answered", () => {
  it("leaves out amounts that are about or unknown, and says so", () => {
    const answer = yearlyGrowthFit([tkr(100), { kind: "unknown" }, { kind: "about", sek: sek(1) }, tkr(106)], {
      rate: percentage(2),
    });
    expect(answer.ok && answer.value.years.map(({ year }) => year)).toEqual([0, 3]);
    expect(answer.ok && answer.assumptions.map(({ code, params }) => [code, params])).toEqual([
      ["growth.halves-either-way", {}],
      ["growth.years-left-out", { years: [1, 2] }],
    ]);
  });

  it.each<[string, readonly Amount[], string, string]>([
    ["the first is unknown", [{ kind: "unknown" }, tkr(1)], "2", "growth.first-amount-not-bounded"],
    ["the first is about", [{ kind: "about", sek: sek(1) }], "2", "growth.first-amount-not-bounded"],
    ["all of it is lost in a year", [tkr(1), tkr(1)], "-100", "growth.rate-not-above-minus-100"],
    [
      "an amount grows beyond 15 digits",
      [{ kind: "exact", sek: sek("999999999999999.99") }, tkr(1)],
      "2",
      "budget.beyond-15-digits",
    ],
  ])("%s", (_, amounts, rate, code) => {
    const answer = yearlyGrowthFit(amounts, { rate: percentage(rate) });
    expect(answer.ok ? undefined : answer.failure.code).toBe(code);
  });

  it.each([0, 301])("%i amounts are a programmer's mistake", (count) => {
    expect(() =>
      yearlyGrowthFit(
        Array.from({ length: count }, () => tkr(1)),
        { rate: percentage(2) },
      ),
    ).toThrow(expect.objectContaining({ code: "usage.yearly-growth" }));
  });
});

describe("a law of growth", () => {
  it("an amount that has grown and was printed in tkr is always among those that fit", () => {
    const ofFirst = fc.bigInt({ min: 0n, max: 10n ** 12n });
    const permilles = fc.integer({ min: -500, max: 1000 });
    fc.assert(
      fc.property(ofFirst, permilles, fc.integer({ min: 1, max: 8 }), (ore, permille, years) => {
        const printed = Array.from({ length: years }, (_, year) => {
          const [grown, by] = [ore * BigInt(1000 + permille) ** BigInt(year), 1000n ** BigInt(year) * 100_000n];
          return tkr(Number((2n * grown + by) / (2n * by)));
        });
        const { exactFirst } = fitOf(printed, permille / 10);
        const { least, most } = exactFirst ?? { least: sek(1), most: sek(0) };
        expect(oreOf(least) <= ore && ore <= oreOf(most)).toBe(true);
      }),
    );
  });
});
