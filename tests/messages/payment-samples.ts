import { COMMITMENT_LEVELS } from "../../src/budget/grant/grant.js";
import type { GrantWorking } from "../../src/budget/grant/grant-working.js";
import type { PaymentWorking } from "../../src/budget/payment/payment-working.js";
import type { BankDayWorking } from "../../src/calendar/bank-day.js";
import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import type { IndexedYearsWorking } from "../../src/oversight/money/indexed-grant-working.js";
import type { PaymentsAssumption } from "../../src/oversight/money/payments-of.js";
import type { ReleaseDemand } from "../../src/oversight/money/release-sheet.js";
import type { StatusAssumption } from "../../src/oversight/status/status-working.js";
import { id, nothing, type Samples, several } from "./sample.js";

const grant = id("grant");
const year2019 = { from: day("2019-01-01"), through: day("2019-12-31") };
const threeYears = { from: day("2019-01-01"), through: day("2021-12-31") };
const part = { from: day("2019-02-15"), through: day("2019-03-31") };
const tertials = [sek("1166666.67"), sek("1166666.67"), sek("1166666.66")] as const;
const third = sek(1000000);

/** What steps of grants and payments may hold, but for bank days. */
export const paymentStepSamples: Samples<
  Exclude<PaymentWorking["step"], BankDayWorking["step"]>,
  "inputs" | "output"
> = {
  "grant.per-inhabitant": [
    { inputs: { grant, rate: sek("4.5"), inhabitants: 230000 }, output: sek(1035000) },
    { inputs: { grant, rate: sek("4.5"), inhabitants: 1, countedOn: day("2018-11-01") }, output: sek("4.5") },
  ],
  "grant.places": several([6, 1], (places) => ({
    inputs: { grant, places, rate: sek(250000) },
    output: sek(places * 250000),
  })),
  "grant.share": [
    { inputs: { grant, share: percentage("33.3"), whole: sek(1000) }, output: sek(333) },
    {
      inputs: {
        grant,
        share: percentage("33.3"),
        whole: sek("100.5"),
        rounding: { unit: sek(1), mode: "half-away-from-zero" },
      },
      output: sek(33),
    },
  ],
  "grant.divided-by-year": [
    {
      inputs: {
        ...{ grant, period: threeYears, years: [2019, 2020, 2021] },
        ...{ amount: sek(3000000), weights: [1, 1, 1], oddOre: "first" },
      },
      output: [third, third, third],
    },
  ],
  "grant.amount-of-year": [
    ...several(COMMITMENT_LEVELS, (level) => ({
      inputs: { grant, year: 2019, level, amounts: [sek(3500000)] },
      output: sek(3500000),
    })),
    { inputs: { grant, year: 2019, level: "contractual", amounts: [sek(1), sek(2)] }, output: sek(3) },
  ],
  "payment.amount-given": several(COMMITMENT_LEVELS, (level) => ({
    inputs: { grant, year: 2020, level },
    output: sek(3570000),
  })),
  "payment.split": [
    {
      inputs: { grant, period: year2019, amount: sek(3500000), weights: [1, 1, 1], oddOre: "first" },
      output: tertials,
    },
    { inputs: { grant, period: year2019, amount: sek(3), weights: [1, 2], oddOre: "last" }, output: [sek(1), sek(2)] },
    {
      inputs: { grant, period: year2019, amount: sek(3500000), weights: [1], oddOre: "first" },
      output: [sek(3500000)],
    },
    {
      inputs: {
        ...{ grant, period: year2019, amount: sek(13), oddOre: "first" },
        weights: Array.from({ length: 13 }, () => 1),
      },
      output: Array.from({ length: 13 }, () => sek(1)),
    },
  ],
  "payment.rest": several([1, 2], (count) => ({
    inputs: { amount: sek(3500000), stated: Array.from({ length: count }, () => third) },
    output: sek(3500000 - count * 1000000),
  })),
  "payment.split-among-payees": [
    {
      inputs: {
        amount: sek(300),
        payees: [id("association"), id("committee")],
        shares: [percentage("66"), percentage("34")],
      },
      output: [sek(198), sek(102)],
    },
  ],
  "payment.due-day-of-period": several(["in-advance", "in-arrears"], (timing) => ({
    inputs: { period: year2019, due: { month: 1, day: 15 }, timing },
    output: timing === "in-advance" ? day("2019-01-15") : day("2020-01-15"),
  })),
};

/** What assumptions on grants and payments may hold. */
export const paymentAssumptionSamples: Samples<
  Exclude<PaymentsAssumption, StatusAssumption | IndexedYearsWorking["assumption"]>,
  "params"
> = {
  "grant.vat-not-stated": [{ params: { grant } }],
  "grant.divided-by-time": [{ params: { grant, period: threeYears } }],
  "payment.rule-from-caller": [
    { params: { grant, taken: { timing: "in-advance" } } },
    { params: { grant, taken: { timing: "in-arrears" } } },
    { params: { grant, taken: { due: { month: 1, day: 15 } } } },
    { params: { grant, taken: { bankDays: "unadjusted" } } },
    { params: { grant, taken: { bankDays: "following" } } },
    { params: { grant, taken: { bankDays: "preceding" } } },
    { params: { grant, taken: { partPeriods: "by-days" } } },
    { params: { grant, taken: { partPeriods: "by-months" } } },
    { params: { grant, taken: { partPeriods: "whole" } } },
    { params: { grant, taken: { oddOre: "first" } } },
    { params: { grant, taken: { oddOre: "last" } } },
  ],
  "payment.interpreted": several(
    ["timing", "due", "bankDays", "partPeriods", "oddOre", "frequency", "ownDays", "other"],
    (field) => ({ params: { grant, field, note: "why it was read so" } }),
  ),
  "payment.odd-ore-first": nothing,
  "payment.due-day-not-stated": [{ params: { grant } }],
  "payment.bank-day-rule-not-stated": [{ params: { grant } }],
  "payment.timing-not-stated": [{ params: { grant } }],
  "payment.equal-parts": [{ params: { parts: 3 } }],
  "payment.amount-from-caller": [{ params: { grant, year: 2020 } }],
  "payment.years-not-divided": [{ params: { grant, period: threeYears } }],
  "payment.on-requisition": [{ params: { grant } }],
  "payment.payees-share-as-they-agree": [{ params: { grant, payees: [id("association"), id("committee")] } }],
  "payments.nothing-for-year": [{ params: { grant, year: 2022 } }],
  "payments.after-last-day": [{ params: { grant, lastDay: day("2020-06-30") } }],
};

type Failure = Exclude<GrantWorking["failure"] | PaymentWorking["failure"], BankDayWorking["failure"]>;

/** What failures on grants and payments may hold, but for bank days. */
export const paymentFailureSamples: Samples<Failure, "params"> = {
  "grant.nothing-for-year": [{ params: { grant, year: 2025 } }],
  "grant.amount-not-exact": [{ params: { grant, year: 2020 } }],
  "grant.share-not-whole-ore": [{ params: { grant, share: percentage("33.3"), whole: sek("100.5") } }],
  "grant.days-not-known": [{ params: { grant } }],
  "grant.part-period-rule-not-stated": [{ params: { grant, period: part } }],
  "grant.not-whole-months": [{ params: { grant, period: part } }],
  "grant.too-many-parts": [{ params: { grant } }],
  "grant.beyond-15-digits": [{ params: { grant } }],
  "grant.no-amounts": [{ params: { grant } }],
  "payment.no-plan": [{ params: { grant } }],
  "payment.sum-counts-in-part": [{ params: { grant, period: threeYears, year: 2019 } }],
  "payment.no-own-day": [{ params: { grant, period: year2019 } }],
  "payment.own-day-for-nothing": [{ params: { grant, due: day("2022-03-01") } }],
  "payment.own-day-not-exact": [{ params: { grant, due: day("2019-03-01") } }],
  "payment.own-days-differ": [{ params: { grant, amount: sek(100), rest: sek(20) } }],
  "payment.shares-not-100": [{ params: { grant } }],
  "payment.due-day-beyond-2199": [{ params: { period: year2019 } }],
};

/** What is to be there before a payment, in every way that it is told. */
export const releaseDemandSamples: Samples<ReleaseDemand, "params" | "recorded"> = {
  "release.decision": [
    { params: { status: "decided" }, recorded: "yes" },
    { params: { status: "appealed" }, recorded: "not-known" },
    { params: { status: "not-documented" }, recorded: "no" },
    { params: { status: "proposed" }, recorded: "no" },
    { params: { status: "set-aside" }, recorded: "no" },
  ],
  "release.signatures": [
    { params: { status: "all-parties" }, recorded: "yes" },
    { params: { status: "some-parties" }, recorded: "no" },
    { params: { status: "not-documented" }, recorded: "no" },
  ],
  "release.duty": [
    { params: { duty: id("report"), kind: "activity-report", status: "done" }, recorded: "yes" },
    { params: { duty: id("report"), kind: "activity-report", status: "late" }, recorded: "no" },
    { params: { duty: id("report") }, recorded: "not-known" },
  ],
  "release.condition": [
    { params: { condition: 1, text: "in the document's own words" }, recorded: "not-known" },
    { params: { condition: 1, text: "in the document's own words", met: day("2019-01-02") }, recorded: "yes" },
  ],
};
