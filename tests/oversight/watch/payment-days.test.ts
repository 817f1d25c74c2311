import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { paymentsOf } from "../../../src/oversight/money/payments-of.js";
import { watchDates } from "../../../src/oversight/watch/watch-dates.js";
import { agreementWith, assumed, between, undated, watched } from "../agreement-with.js";

type WrittenGrant = NonNullable<AgreementInput["grants"]>[number];
type Plan = NonNullable<WrittenGrant["payment"]>;

const EVER = between("1990-01-01–2199-12-31");
const CODES = "payment-due payment-period-begins payment-period-ends";

/** A grant for `"2024-01-01–2024-12-31"`, or for several periods. */
const grantOf = (payment: Plan | undefined, ...periods: readonly string[]): WrittenGrant => ({
  id: "grant",
  payer: "public-party",
  payees: ["civil-party"],
  amounts: periods.map((written) => {
    const [from = "", through = ""] = written.split("–");
    const period = { ...(from === "" ? {} : { from }), ...(through === "" ? {} : { through }) };
    return { period, level: "contractual", set: { kind: "sum", amount: { kind: "exact", sek: "900000.00" } } };
  }),
  ...(payment === undefined ? {} : { payment }),
});

const paying = (payment: Plan | undefined, ...periods: readonly string[]) =>
  agreementWith({ grants: [grantOf(payment, ...(periods.length === 0 ? ["2024-01-01–2024-12-31"] : periods))] });

const days = (agreement: ReturnType<typeof agreementWith>, options = EVER) =>
  watched(agreement, options, CODES).map((line) => line.replace("/grant/", " ").replace("watch.payment-", ""));

const advance = { timing: "in-advance" } as const;
const arrears = { timing: "in-arrears" } as const;

describe("a payment with a due day", () => {
  it.each<[string, Plan, readonly string[]]>([
    [
      "on the first of each tertial, following bank day",
      { frequency: "tertial", ...advance, due: { month: 1, day: 1 }, bankDays: "following" },
      ["2019-01-02", "2019-05-02", "2019-09-02"],
    ],
    [
      "on the first of each tertial, preceding bank day: the first in the year before",
      { frequency: "tertial", ...advance, due: { month: 1, day: 1 }, bankDays: "preceding" },
      ["2018-12-28", "2019-04-30", "2019-08-30"],
    ],
    [
      "on the first of each tertial, unadjusted",
      { frequency: "tertial", ...advance, due: { month: 1, day: 1 }, bankDays: "unadjusted" },
      ["2019-01-01", "2019-05-01", "2019-09-01"],
    ],
    [
      "on the 31st of the second month of each half-year: its last day",
      { frequency: "half-year", ...advance, due: { month: 2, day: 31 }, bankDays: "unadjusted" },
      ["2019-02-28", "2019-08-31"],
    ],
    [
      "in arrears, on the 15th of the first month after each quarter",
      { frequency: "quarter", ...arrears, due: { month: 1, day: 15 }, bankDays: "unadjusted" },
      ["2019-04-15", "2019-07-15", "2019-10-15", "2020-01-15"],
    ],
    [
      "in arrears, thirteen months after the year",
      { frequency: "year", ...arrears, due: { month: 13, day: 31 }, bankDays: "unadjusted" },
      ["2021-01-31"],
    ],
    [
      "one sum, in the sixth month of the period",
      { frequency: "one-sum", ...advance, due: { month: 6, day: 30 }, bankDays: "preceding" },
      ["2019-06-28"],
    ],
  ])("%s", (_what, plan, expected) => {
    const agreement = agreementWith({
      term: { period: { from: "2019-01-01", through: "2019-12-31" } },
      grants: [grantOf(plan, "2019-01-01–2019-12-31")],
    });
    expect(days(agreement).map((line) => line.slice(0, 10))).toEqual(expected);
    expect(assumed(agreement, EVER)).toEqual([]);
  });

  it("says for which period, from which day it was moved, and shows its working", () => {
    const due = { month: 1, day: 6 };
    const plan = { frequency: "year", ...advance, due, bankDays: "following", section: "payment" } as const;
    const answer = watchDates(paying(plan), between("2024-01-02–2024-01-31"));
    const period = { from: "2024-01-01", through: "2024-12-31" };
    expect(answer.value).toMatchObject([
      {
        code: "watch.payment-due",
        day: "2024-01-08",
        params: { grant: "grant", period, unadjusted: "2024-01-06" },
        basis: { kind: "section", section: "payment" },
        parties: ["public-party", "civil-party"],
        key: "iop/watch.payment-due/grant/2024-01-01--2024-12-31",
      },
    ]);
    expect(answer.steps).toMatchObject([
      { code: "payment.due-day-of-period", inputs: { period, due, timing: "in-advance" }, output: "2024-01-06" },
      { code: "calendar.days-off-passed", inputs: { from: "2024-01-06" }, output: "2024-01-08" },
    ]);
  });

  it("says what its plan leaves open", () => {
    const plan = { frequency: "year", due: { month: 1, day: 15 } } as const;
    expect(days(paying(plan))).toEqual(["2024-01-15 due 2024-01-01--2024-12-31"]);
    expect(assumed(paying(plan), EVER)).toEqual(["watch.payment-timing-not-stated", "watch.bank-day-rule-not-stated"]);
    expect(assumed(paying(plan), between("2024-02-01–2024-12-31"))).toEqual([]);
  });

  it("is not known where the holidays are not", () => {
    const plan = { frequency: "year", ...advance, due: { month: 1, day: 1 }, bankDays: "following" } as const;
    const agreement = agreementWith({
      term: { period: { from: "1989-01-01", through: "1989-12-31" } },
      grants: [grantOf(plan, "1989-01-01–1989-12-31")],
    });
    expect(undated(agreement, between("1989-01-01–1989-12-31"))).toEqual([
      "watch.payment-due grant: calendar.holidays-not-known",
    ]);
  });
});

describe("a payment on days of its own", () => {
  it("is due on each, moved as the plan says", () => {
    const ownDays = [{ due: "2024-11-02" }, { due: "2024-03-15" }, { due: "2024-03-15" }];
    expect(days(paying({ frequency: "own-days", ownDays, bankDays: "following" }))).toEqual([
      "2024-03-15 due 2024-03-15",
      "2024-11-04 due 2024-11-02",
    ]);
  });

  it("has no day where none is given", () => {
    expect(undated(paying({ frequency: "own-days" }), EVER)).toEqual(["watch.payment-due grant: not-given"]);
  });
});

describe("a payment without a due day", () => {
  it.each<[string, Plan, readonly string[], readonly string[]]>([
    [
      "in advance: the periods begin",
      { frequency: "half-year", ...advance },
      ["2024-01-01 period-begins 2024-01-01--2024-06-30", "2024-07-01 period-begins 2024-07-01--2024-12-31"],
      [],
    ],
    [
      "in arrears: the periods end",
      { frequency: "half-year", ...arrears },
      ["2024-06-30 period-ends 2024-01-01--2024-06-30", "2024-12-31 period-ends 2024-07-01--2024-12-31"],
      [],
    ],
    [
      "neither said: the periods begin, and it is said",
      { frequency: "year" },
      ["2024-01-01 period-begins 2024-01-01--2024-12-31"],
      ["watch.payment-timing-not-stated"],
    ],
    ["one sum", { frequency: "one-sum", ...advance }, ["2024-01-01 period-begins 2024-01-01--2024-12-31"], []],
  ])("%s", (_what, plan, expected, silences) => {
    expect(days(paying(plan))).toEqual(expected);
    expect(assumed(paying(plan), EVER)).toEqual([...silences, "watch.payment-day-not-stated"]);
  });
});

describe("what has no day at all is named", () => {
  it.each<[string, Plan | undefined, string]>([
    ["no plan", undefined, "no-payment-plan"],
    ["on requisition", { frequency: "on-requisition" }, "on-requisition"],
  ])("%s", (_what, plan, why) => {
    expect(days(paying(plan))).toEqual([]);
    expect(undated(paying(plan), EVER)).toEqual([`watch.payment-due grant: ${why}`]);
  });

  it("a sum for a time that is not known", () => {
    const open = agreementWith({
      term: { period: {} },
      grants: [grantOf({ frequency: "one-sum", ...advance }, "2024-01-01–")],
    });
    expect(undated(open, EVER)).toContain("watch.payment-due grant: not-given");
  });
});

describe("the periods paid for", () => {
  const yearly = { frequency: "year", ...advance } as const;
  const quarterly = { frequency: "quarter", ...advance } as const;

  it.each<[string, Plan, readonly string[], readonly string[]]>([
    ["several amounts", yearly, ["2024-01-01–2024-12-31", "2026-01-01–2026-12-31"], ["2024", "2026"]],
    ["an amount for several years", yearly, ["2024-01-01–2026-12-31"], ["2024", "2025", "2026"]],
    ["two amounts for the same year", yearly, ["2025-01-01–2025-12-31", "2025-01-01–2025-12-31"], ["2025"]],
    ["a year no longer in the term", yearly, ["2026-01-01–2027-12-31"], ["2026"]],
    ["an amount without a last day runs with the term", yearly, ["2025-01-01–"], ["2025", "2026"]],
    ["an amount without a first day too", yearly, ["–2025-12-31"], ["2024", "2025"]],
  ])("%s", (_what, plan, periods, years) => {
    expect(days(paying(plan, ...periods))).toEqual(
      years.map((year) => `${year}-01-01 period-begins ${year}-01-01--${year}-12-31`),
    );
  });

  it("run with the term where no amount is known", () => {
    expect(days(agreementWith({ grants: [grantOf(yearly)] })).map((line) => line.slice(0, 10))).toEqual([
      "2024-01-01",
      "2025-01-01",
      "2026-01-01",
    ]);
  });

  it("one sum is paid once for the same days", () => {
    const plan = { frequency: "one-sum", ...advance } as const;
    expect(days(paying(plan, "2024-01-01–2026-12-31", "2024-01-01–2026-12-31"))).toEqual([
      "2024-01-01 period-begins 2024-01-01--2026-12-31",
    ]);
  });

  it("are parts of the year; what is covered in part is named, where it lies in the time asked for", () => {
    const agreement = paying(quarterly, "2024-02-15–2024-10-31");
    const parts = (period: string) =>
      watchDates(agreement, between(period)).assumptions.flatMap((each) =>
        each.code === "watch.part-of-payment-period" ? [each.params.period] : [],
      );
    expect(days(agreement)).toEqual([
      "2024-02-15 period-begins 2024-02-15--2024-03-31",
      "2024-04-01 period-begins 2024-04-01--2024-06-30",
      "2024-07-01 period-begins 2024-07-01--2024-09-30",
      "2024-10-01 period-begins 2024-10-01--2024-10-31",
    ]);
    expect(parts("2024-01-01–2024-12-31")).toEqual([
      { from: "2024-02-15", through: "2024-03-31" },
      { from: "2024-10-01", through: "2024-10-31" },
    ]);
    expect(parts("2024-04-01–2024-12-31")).toEqual([{ from: "2024-10-01", through: "2024-10-31" }]);
    const ruled = paying({ ...quarterly, partPeriods: "by-days" }, "2024-02-15–2024-10-31");
    expect(assumed(ruled, EVER)).toEqual(["watch.payment-day-not-stated"]);
  });

  it("none begins after the last day that the events leave", () => {
    const events = [
      { kind: "replaced", day: "2024-08-01", successor: { relation: "successor", title: "Ny" } },
    ] as const;
    const agreement = agreementWith({ grants: [grantOf(quarterly, "2024-01-01–2024-12-31")], events });
    expect(days(agreement).map((line) => line.slice(0, 10))).toEqual(["2024-01-01", "2024-04-01", "2024-07-01"]);
  });

  it("do not depend on the time asked for", () => {
    const plan = { frequency: "month", ...arrears, due: { month: 13, day: 31 }, bankDays: "following" } as const;
    const agreement = paying(plan, "2024-01-01–2026-12-31");
    const byYear = [2024, 2025, 2026, 2027, 2028].flatMap((year) =>
      days(agreement, between(`${String(year)}-01-01–${String(year)}-12-31`)),
    );
    expect(byYear).toEqual(days(agreement));
    expect(byYear.length).toBe(36);
  });
});

describe("the days of the payment schedule", () => {
  const DUE = { month: 2, day: 30 } as const;
  const WRITTEN: readonly (readonly [string, Plan, readonly string[]])[] = [
    ["months in advance", { frequency: "month", ...advance, due: { month: 1, day: 31 }, bankDays: "preceding" }, []],
    ["quarters in arrears", { frequency: "quarter", ...arrears, due: DUE, bankDays: "following" }, []],
    ["tertials, nothing said of advance or arrears", { frequency: "tertial", due: { month: 1, day: 1 } }, []],
    ["one sum", { frequency: "one-sum", ...advance, due: DUE, bankDays: "following" }, ["2024-01-01–2026-12-31"]],
    [
      "own days",
      { frequency: "own-days", ownDays: [{ due: "2024-11-02" }, { due: "2024-03-15" }], bankDays: "following" },
      [],
    ],
    [
      "parts of half-years",
      { frequency: "half-year", ...arrears, due: { month: 1, day: 1 }, bankDays: "preceding", partPeriods: "by-days" },
      ["2024-02-15–2025-10-31"],
    ],
    [
      "several amounts",
      { frequency: "quarter", ...advance, due: { month: 1, day: 1 }, bankDays: "preceding" },
      ["2024-01-01–2024-12-31", "2024-01-01–2024-12-31", "2026-01-01–2026-12-31"],
    ],
    ["an amount that runs with the term", { frequency: "year", ...advance, due: DUE, bankDays: "following" }, ["–"]],
  ];

  it.each(WRITTEN)("are the days to watch: %s", (_what, plan, periods) => {
    const agreement = paying(plan, ...periods);
    const payments = paymentsOf(agreement);
    const due = payments.ok ? payments.value.map((payment) => payment.due) : [];
    const watchedDays = watchDates(agreement, EVER).value.filter(({ code }) => code === "watch.payment-due");
    expect(due.length).toBeGreaterThan(0);
    expect([...new Set(due)]).toEqual([...new Set(watchedDays.map(({ day }) => day))]);
  });
});
