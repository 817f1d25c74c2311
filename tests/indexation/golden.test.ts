import { describe, expect, it } from "vitest";
import { readGolden } from "../golden.js";
import { indexAmount } from "../../src/indexation/index-amount.js";
import { indexedAmounts } from "../../src/indexation/indexed-amounts.js";
import { sek } from "../../src/money/sek.js";
import { reRun } from "./re-run.js";
import { clauseOf, everySeries } from "./written.js";

const rows = readGolden("indexation.csv", [
  ...(["series", "from", "floor", "terms", "year", "amount", "payable", "reason"] as const),
]);

const askedBy = ({ year, amount, payable }: (typeof rows)[number]) => {
  const first = { year: Number(year), amount: sek(amount) };
  return { first, through: first.year + payable.split(" ").length, series: everySeries };
};

describe("indexed amounts", () => {
  it.each(rows)("$amount of $year by $series, $from $floor $terms: $payable ($reason)", (row) => {
    const asked = askedBy(row);
    const answer = indexedAmounts(clauseOf(row), asked);
    const [first, ...others] = answer.ok ? answer.value : [];
    expect(first).toEqual({ ...asked.first, from: asked.first.amount, change: "0" });
    expect(others.map(({ amount }) => amount)).toEqual(row.payable.split(" "));
    expect(others.map(({ year }) => year)).toEqual(others.map((_, index) => asked.first.year + 1 + index));
  });

  it.each(rows)("$amount of $year by $series, $from $floor $terms: the steps are enough", (row) => {
    const answer = indexedAmounts(clauseOf(row), askedBy(row));
    expect(answer.ok).toBe(true);
    expect(answer.steps.map(reRun)).toEqual(answer.steps.map(({ output }) => output));
  });

  it.each(rows)("$amount of $year by $series, $from $floor $terms: the last year alone is the same", (row) => {
    const { through: year, ...asked } = askedBy(row);
    const answer = indexAmount(clauseOf(row), { ...asked, year });
    expect(answer).toMatchObject({ ok: true, value: { year, amount: row.payable.split(" ").at(-1) } });
  });
});
