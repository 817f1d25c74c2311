import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, frozen, termOf } from "../../term/written.js";
import { type AccruedPayment, accruals } from "../../../src/budget/payment/accruals.js";
import { ACCRUAL_SPREADS, type AccrualSpread } from "../../../src/budget/outcome/outcome-working.js";
import type { YearPart } from "../../../src/calendar/year-part.js";
import { sekFromOre } from "../../../src/money/ore.js";
import { sek } from "../../../src/money/sek.js";
import { sumSek } from "../../../src/money/sek-arithmetic.js";

/** A payment for a time, `"2019-01-01–2019-04-30"`, made on a day or not at all. */
const payment = (written: string, amount: number | string, on?: string): AccruedPayment => ({
  ...{ period: termOf(written), amount: sek(amount) },
  ...(on === undefined ? {} : { day: day(on) }),
});
const accrualsOf = (payments: readonly AccruedPayment[], year: number, part: YearPart, spread: AccrualSpread) => {
  const answer = accruals(frozen(payments), { year, part, spread });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.map(({ period: _period, ...amounts }) => Object.values(amounts).map((each) => Number(each)));
};

describe("payments in the time that they are for: paid, belongs, prepaid, accrued", () => {
  const tertials = [
    payment("2019-01-01–2019-04-30", "1166666.67", "2018-12-28"),
    payment("2019-05-01–2019-08-31", "1166666.67", "2019-05-02"),
    payment("2019-09-01–2019-12-31", "1166666.66", "2019-09-02"),
  ];
  const wholeYear = [payment("2019-01-01–2019-12-31", 1200, "2019-01-15")];
  const third = 1166666.67;

  it.each<[string, readonly AccruedPayment[], number, YearPart, AccrualSpread, readonly (readonly number[])[]]>([
    ["the first tertial, paid the year before", tertials, 2018, "year", "months", [[third, 0, third, 0]]],
    ["the year after: two paid, three belong", tertials, 2019, "year", "days", [[2333333.33, 3500000, 0, 0]]],
    [
      "tertial by tertial",
      tertials,
      2019,
      "tertial",
      "months",
      [
        [0, third, 0, 0],
        [third, third, 0, 0],
        [1166666.66, 1166666.66, 0, 0],
      ],
    ],
    [
      "a year paid at once, by months: a third each",
      wholeYear,
      2019,
      "tertial",
      "months",
      [
        [1200, 400, 800, 0],
        [0, 400, 400, 0],
        [0, 400, 0, 0],
      ],
    ],
    [
      "by days: 120, 123 and 122 of 365",
      wholeYear,
      2019,
      "tertial",
      "days",
      [
        [1200, 394.52, 805.48, 0],
        [0, 404.38, 401.1, 0],
        [0, 401.1, 0, 0],
      ],
    ],
    [
      "a lump sum for three years, paid in the second",
      [payment("2018-01-01–2020-12-31", 3000, "2019-06-01")],
      2018,
      "year",
      "months",
      [[0, 1000, 0, 1000]],
    ],
    [
      "and the second of them",
      [payment("2018-01-01–2020-12-31", 3000, "2019-06-01")],
      2019,
      "year",
      "months",
      [[3000, 1000, 1000, 0]],
    ],
    [
      "what is never paid accrues, beside what is prepaid",
      [payment("2019-01-01–2019-12-31", 500), payment("2020-01-01–2020-12-31", 700, "2019-12-30")],
      2019,
      "year",
      "days",
      [[700, 500, 700, 500]],
    ],
    ["nothing", [], 2019, "year", "days", [[0, 0, 0, 0]]],
  ])("%s", (_, payments, year, part, spread, expected) => {
    expect(accrualsOf(payments, year, part, spread)).toEqual(expected);
  });

  it.each<[string, AccruedPayment, AccrualSpread, string]>([
    ["no period", { amount: sek(1) }, "days", "accrual.period-not-known"],
    ["no last day", { period: { from: day("2019-01-01") }, amount: sek(1) }, "days", "accrual.period-not-known"],
    ["the last day first", payment("2019-02-01–2019-01-01", 1), "days", "accrual.period-not-known"],
    ["a part of a month, in months", payment("2019-01-15–2019-04-30", 1), "months", "accrual.not-whole-months"],
  ])("cannot be placed with %s", (_, one, spread, code) => {
    const answer = accruals([payment("2019-01-01–2019-12-31", 1), one], { year: 2019, part: "year", spread });
    expect(answer.ok ? undefined : answer.failure).toEqual({ code, params: { position: 1 } });
  });

  it("add up to what was paid, over all years, whatever the parts", () => {
    const months = fc.tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 0, max: 23 }));
    fc.assert(
      fc.property(
        months,
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.constantFrom("month" as const, "tertial" as const, "year" as const),
        fc.constantFrom(...ACCRUAL_SPREADS),
        ([first, count], ore, part, spread) => {
          const from = new Date(Date.UTC(2018, first, 1)).toISOString().slice(0, 10);
          const through = new Date(Date.UTC(2018, first + count + 1, 0)).toISOString().slice(0, 10);
          const amount = sekFromOre(ore);
          const parts = [2018, 2019, 2020, 2021, 2022, 2023].flatMap((year) => {
            const answer = accruals([payment(`${from}–${through}`, amount)], { year, part, spread });
            return answer.ok ? answer.value.map(({ belongs }) => belongs) : [];
          });
          expect(sumSek(parts)).toBe(amount);
        },
      ),
    );
  });
});
