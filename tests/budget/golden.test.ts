import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { readGolden } from "../golden.js";
import { financingShares } from "../../src/budget/contribution/financing-shares.js";
import { SHARE_BASES } from "../../src/budget/contribution/share-base.js";
import { paymentSchedule } from "../../src/budget/payment/payment-schedule.js";
import { YEAR_PARTS } from "../../src/calendar/year-part.js";
import { sek } from "../../src/money/sek.js";
import { sumSek } from "../../src/money/sek-arithmetic.js";
import { id } from "../term/written.js";
import { amountFor, exact, grantOf } from "./written.js";

describe("the payments of a year", () => {
  const columns = ["amount", "frequency", "year", "number", "from", "through", "paid", "reason"] as const;
  const rows = readGolden("payments.csv", columns);
  const paymentsOf = ({ amount, frequency, year }: (typeof rows)[number]) => {
    const part = YEAR_PARTS.find((each) => each === frequency);
    if (part === undefined) throw new Error(`no part of the year: ${frequency}`);
    const answer = paymentSchedule(grantOf([amountFor(year, exact(amount))], { frequency: part }), {
      term: {},
      year: Number(year),
    });
    return answer.ok ? answer.value : [];
  };

  it.each(rows)("$amount by $frequency in $year, number $number: $paid ($reason)", (row) => {
    const { period, amount } = paymentsOf(row)[Number(row.number) - 1] ?? {};
    expect({ ...period, paid: amount }).toEqual({ from: row.from, through: row.through, paid: row.paid });
  });

  it("are as many as the table has, and add up", () => {
    for (const row of rows.filter(({ number }) => number === "1")) {
      const { amount, frequency, year } = row;
      const written = rows.filter(
        (each) => each.amount === amount && each.frequency === frequency && each.year === year,
      );
      expect(paymentsOf(row)).toHaveLength(written.length);
      expect(sumSek(written.map(({ paid }) => sek(paid)))).toBe(amount);
    }
  });
});

describe("who finances agreement 000", () => {
  const [budget] = uppsala.budgets ?? [];

  it.each(readGolden("financing.csv", ["period", "of", "party", "amount", "whole", "share", "reason"]))(
    "$party in $period, of $of: $share % ($reason)",
    ({ period, of, party, amount, whole, share }) => {
      const base = SHARE_BASES.find((each) => each === of) ?? "total";
      const answer = budget && financingShares(budget, { period: id(period), of: base });
      expect(answer).toMatchObject({ ok: true, value: { period, of, whole } });
      const own = answer?.ok ? answer.value.shares.find((each) => each.party === party) : undefined;
      expect(own).toMatchObject({ amount, share });
    },
  );
});
