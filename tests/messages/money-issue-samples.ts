import { SHARE_BASES } from "../../src/budget/contribution/share-base.js";
import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import type { MoneyIssue } from "../../src/messages/money-issue.js";
import { exactSum } from "../../src/money/exact-arithmetic.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import { id, nothing, type Samples, several } from "./sample.js";

const [start, end] = [day("2019-01-01"), day("2021-12-31")];
const grant = { grant: id("grant") };
const [line, year] = [id("goods"), id("year-2019")];
const before = { side: "before", bound: start } as const;
const after = { side: "after", bound: end } as const;
/** What issues on money may hold. */
export const moneyIssueSamples: Samples<MoneyIssue, "params"> = {
  "amount.negative": [{ params: { sek: sek("-0.01") } }],
  "amount.not-in-its-unit": [{ params: { sek: sek("3107500.00"), unit: sek(1000) } }],

  "grant.no-amount": [{ params: grant }],
  "grant.no-payment-plan": [{ params: grant }],
  "grant.payer-not-public": [{ params: { ...grant, payer: id("association") } }],
  "grant.pays-itself": [{ params: { ...grant, party: id("association") } }],
  "grant.split-not-100": [{ params: { ...grant, sum: percentage("99.5") } }],
  "grant.split-misses-payees": [{ params: grant }],
  "grant.share-out-of-range": [{ params: { ...grant, share: percentage("100.5") } }],
  "grant.amount-ends-before-start": [{ params: { ...grant, from: end, through: start } }],
  "grant.amount-outside-term": [
    { params: { ...grant, level: "contractual", ...after } },
    { params: { ...grant, level: "decided", ...before } },
  ],
  "grant.amounts-overlap": [{ params: { ...grant, other: "/grants/0/amounts/0" } }],
  "grant.below-floor": several(["year-before", "first-amount"], (floor) => ({
    params: { ...grant, floor, year: 2021, amount: sek(3499999), floorYear: 2020, least: sek(3500000) },
  })),
  "grant.planned-beside-clause": several([[2020], [2020, 2021]] as const, (years) => ({
    params: { ...grant, years },
  })),
  "grant.differs-from-clause": several(["contractual", "planned"], (level) => ({
    params: { ...grant, year: 2021, level, stated: sek(3641000), byClause: sek(3641400) },
  })),

  "payment.own-days-do-not-fit": [
    {
      params: {
        failure: {
          code: "payment.own-days-differ",
          params: { ...grant, amount: sek(3500000), rest: sek("0.01") },
        },
      },
    },
    { params: { failure: { code: "payment.own-day-for-nothing", params: { ...grant, due: day("2023-01-31") } } } },
    {
      params: { failure: { code: "payment.no-own-day", params: { ...grant, period: { from: start, through: end } } } },
    },
  ],
  "payment.own-days-not-used": several(["tertial", "on-requisition"], (frequency) => ({
    params: { ...grant, frequency },
  })),
  "payment.due-after-period": several(["month", "quarter", "tertial", "half-year", "year"], (frequency) => ({
    params: { ...grant, month: 13, frequency },
  })),
  "payment.due-before-signing": [{ params: { ...grant, due: day("2018-12-28"), signed: day("2019-01-15") } }],
  "payment.due-after-term": [{ params: { ...grant, due: day("2022-01-31"), lastDay: end } }],

  "repayment.share-out-of-range": [{ params: { ...grant, share: percentage("-5") } }],
  "repayment.before-period-ends": [{ params: { ...grant, day: day("2021-12-30"), through: end } }],

  "indexation.not-used": nothing,
  "indexation.rate-missing": nothing,
  "indexation.rate-not-used": [{ params: { rate: percentage("2") } }],
  "indexation.weight-missing": nothing,
  "indexation.weights-not-100": [
    { params: { sum: percentage("99.5") } },
    { params: { sum: percentage("66.66666") } },
    { params: { sum: exactSum([percentage("999999"), percentage("999999")]) } },
  ],
  "indexation.part-out-of-range": [{ params: { part: percentage("0") } }],
  "indexation.month-and-quarter": nothing,
  "indexation.yearly-figure-by-month": nothing,
  "indexation.base-not-before-first-year": [
    { params: { basePeriod: "2019-10", firstYear: 2020, period: "2019-10" } },
    { params: { basePeriod: "2021", firstYear: 2020, period: "2019" } },
  ],
  "indexation.first-year-before-grant": [{ params: { ...grant, firstYear: 2019, first: 2019 } }],
  "indexation.first-year-after-term": [{ params: { firstYear: 2022, lastDay: end } }],
  "indexation.ceiling-below-floor": several(["year-before", "first-amount"], (floor) => ({
    params: { floor, ceiling: percentage("-1") },
  })),
  "indexation.threshold-above-ceiling": [{ params: { threshold: percentage("3.1"), ceiling: percentage("3") } }],

  "budget.period-ends-before-start": [{ params: { from: end, through: start } }],
  "budget.period-outside-term": [{ params: { period: year, ...before } }, { params: { period: year, ...after } }],
  "budget.periods-overlap": [{ params: { period: id("year-2020"), other: year } }],
  "budget.cell-twice": [{ params: { line, period: year } }],
  "budget.income-and-cost-differ": [{ params: { period: year, income: sek("1166666.67"), cost: sek(1200000) } }],
  "budget.contents-exceed-line": [{ params: { line, period: year, sum: sek(200001), amount: sek(200000) } }],
  "budget.hours-not-stated": several(["hours", "rate", "hours-and-rate"], (missing) => ({ params: { line, missing } })),
  "budget.hours-times-rate-differ": several([1000, 3954.5, 12000], (hours) => ({
    params: { line, period: year, hours, hourlyRate: sek(220), value: sek(220000), stated: sek(200000) },
  })),
  "budget.contribution-twice": [{ params: { line, other: id("donations") } }],
  "budget.grant-line-of-another-party": [{ params: { line, contributor: id("association") } }],
  "budget.state-grant-as-own-money": [{ params: { line } }],
  "budget.funding-ends-earlier": [{ params: { line, ends: day("2020-06-30"), through: end } }],
  "budget.differs-from-grant": several(["contractual", "planned"], (level) => ({
    params: { ...grant, period: year, budgeted: sek(3570000), granted: sek(3500000), level },
  })),

  "contribution.not-stated": nothing,
  "contribution.none": nothing,
  "contribution.state-money-without-figure": [{ params: { line, contributor: id("association") } }],
  "contribution.share-out-of-range": several(SHARE_BASES, (of) => ({ params: { share: percentage("101"), of } })),
  "contribution.below-demanded": several(
    [
      { kind: "party", party: id("association") },
      { kind: "side", side: "civil-society" },
    ] as const,
    (by) => ({
      params: {
        ...{ by, share: percentage("30"), of: "total", period: year },
        ...{ amount: sek(150000), required: sek("214285.71"), lacking: sek("64285.71") },
      },
    }),
  ),
};
