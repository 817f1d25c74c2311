import type { Accrual } from "../../src/budget/payment/accruals.js";
import type { BudgetDeviations } from "../../src/budget/outcome/budget-deviations.js";
import type { BudgetAssumption, BudgetFailure } from "../../src/budget/budget-working.js";
import {
  type AccrualWorking,
  type DeviationWorking,
  PAYMENT_FINDINGS,
  type PlanWorking,
  type RepaymentWorking,
} from "../../src/budget/outcome/outcome-working.js";
import type { PaymentsAgainstPlan } from "../../src/budget/payment/payments-against-plan.js";
import type { UnspentMoney } from "../../src/budget/outcome/unspent-money.js";
import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import { id, nothing, type Samples, several } from "./sample.js";

const [grant, line, period] = [id("grant"), id("goods"), id("year-2019")];
const tertial = { from: day("2019-01-01"), through: day("2019-04-30") };
const third = sek("1166666.67");
const budgeted = sek(315000);
const above = { kind: "above", limit: { kind: "amount", amount: sek(10000) } } as const;

type Kinds = DeviationWorking | RepaymentWorking | AccrualWorking | PlanWorking;

/** What steps about outcomes, repayment, accruals and payments made may hold. */
export const outcomeStepSamples: Samples<Kinds["step"], "inputs" | "output"> = {
  "outcome.deviation": [
    {
      inputs: { line, budgeted, outcome: sek(378000), decimals: 1 },
      output: { deviation: sek(63000), percent: percentage(20) },
    },
    { inputs: { line, budgeted: sek(0), outcome: sek(1000), decimals: 1 }, output: { deviation: sek(1000) } },
  ],
  "outcome.side": several(["income", "cost"], (side) => ({
    inputs: { side, budgeted: [budgeted], outcomes: [sek(300000)], decimals: 1 },
    output: { budgeted, outcome: sek(300000), deviation: sek(-15000), percent: percentage("-4.8") },
  })),
  "outcome.significant": [
    {
      inputs: {
        ...{ line, budgeted, deviation: sek(63000), limits: "either", atTheLimit: "significant" },
        ...{ percent: percentage(10), amount: sek(50000) },
      },
      output: true,
    },
    {
      inputs: {
        ...{ line, budgeted, deviation: sek(63000), limits: "both", atTheLimit: "not-significant" },
        ...{ percent: percentage(10), amount: sek(50000) },
      },
      output: true,
    },
    {
      inputs: {
        ...{ line, budgeted, deviation: sek(63000), limits: "either", atTheLimit: "significant" },
        amount: sek(50000),
      },
      output: true,
    },
  ],
  "repayment.unspent": [{ inputs: { grant, paid: sek(100000), used: sek(75000) }, output: sek(25000) }],
  "repayment.limit": [{ inputs: { paid: sek(100000), share: percentage(10) }, output: sek(10000) }],
  "repayment.amount": [
    { inputs: { unspent: sek(25000), part: { kind: "all" } }, output: sek(25000) },
    { inputs: { unspent: sek(25000), part: { kind: "share", share: percentage(50) } }, output: sek(12500) },
    { inputs: { unspent: sek(25000), part: { ...above, repaid: "excess" }, limit: sek(10000) }, output: sek(15000) },
    { inputs: { unspent: sek(25000), part: { ...above, repaid: "all" }, limit: sek(10000) }, output: sek(25000) },
    { inputs: { unspent: sek(25000), part: { kind: "none" } }, output: sek(0) },
  ],
  "repayment.day": [
    { inputs: { through: day("2019-12-31"), span: { unit: "months", count: 3 } }, output: day("2020-03-31") },
  ],
  "accrual.spread": several(["days", "months"], (spread) => ({
    inputs: {
      ...{ amount: sek(1200), from: day("2019-01-01"), through: day("2019-12-31"), until: day("2019-04-30"), spread },
    },
    output: spread === "months" ? sek(400) : sek("394.52"),
  })),
  "accrual.part": [
    { inputs: { period: tertial, paid: [], belongs: [third] }, output: { paid: sek(0), belongs: third } },
  ],
  "accrual.balance": [
    {
      inputs: { through: day("2018-12-31"), prepaid: [third], accrued: [] },
      output: { prepaid: third, accrued: sek(0) },
    },
  ],
  "plan.payment": [
    {
      inputs: { grant, period: tertial, amount: third, made: [], on: day("2019-12-31"), due: day("2019-01-15") },
      output: ["missing"],
    },
    ...PAYMENT_FINDINGS.map((finding) => ({
      inputs: {
        ...{ grant, period: tertial, amount: third, on: day("2019-12-31") },
        made: [{ day: day("2019-01-18"), amount: third }],
      },
      output: [finding],
    })),
    {
      inputs: {
        ...{ grant, period: tertial, due: day("2019-01-15"), amount: third, on: day("2019-12-31") },
        made: [{ day: day("2019-01-18"), amount: sek(1) }],
      },
      output: ["late", "short"],
    },
  ],
  "plan.not-planned": [{ inputs: { grant, day: day("2019-05-02"), amount: sek(1) }, output: "not-planned" }],
};

/** What calculations of outcomes may take for granted. */
export const outcomeAssumptionSamples: Samples<Exclude<Kinds["assumption"], BudgetAssumption>, "params"> = {
  "outcome.limits-either": nothing,
  "outcome.at-the-limit-significant": nothing,
  "outcome.no-significance-limit": several(["no-clause", "no-limit"], (why) => ({ params: { why } })),
  "outcome.counted-through": [{ params: { through: day("2019-08-31") } }],
  "outcome.lines-not-compared": [{ params: { lines: [line, id("sales")] } }],
  "repayment.day-not-stated": nothing,
  "plan.taken-in-order": several([1, 2], (payments) => ({ params: { payments } })),
  "plan.due-days-not-stated": several([1, 3], (payments) => ({ params: { payments } })),
};

/** What calculations of outcomes may lack. */
export const outcomeFailureSamples: Samples<Exclude<Kinds["failure"], BudgetFailure>, "params"> = {
  "outcome.of-another-budget": [{ params: { budget: id("other-budget") } }],
  "outcome.no-such-line": [{ params: { line: id("other-line") } }],
  "outcome.twice": [{ params: { line, period } }],
  "repayment.above-limit-not-stated": [{ params: { grant } }],
  "repayment.beyond-2199": nothing,
  "accrual.period-not-known": [{ params: { position: 0 } }],
  "accrual.not-whole-months": [{ params: { position: 1 } }],
};

const deviations: BudgetDeviations = {
  budget: id("budget"),
  period,
  lines: [
    {
      ...{ line, side: "cost", budgeted, outcome: sek(378000) },
      ...{ deviation: sek(63000), percent: percentage(20), significant: true },
    },
    { line: id("sales"), side: "income", budgeted: sek(0), outcome: sek(1000), deviation: sek(1000) },
  ],
  sides: [
    { side: "income", budgeted: sek(0), outcome: sek(1000), deviation: sek(1000) },
    { side: "cost", budgeted, outcome: sek(378000), deviation: sek(63000), percent: percentage(20) },
  ],
  notCompared: [
    { line: id("hours"), why: "no-outcome" },
    { line: id("hours"), why: "outcome-unknown" },
    { line: id("hours"), why: "budget-unknown" },
  ],
  significance: "limit",
  toDiscuss: [line],
  body: id("steering-group"),
};
const only = { ...{ budget: id("budget"), period, lines: [], sides: [], notCompared: [] }, toDiscuss: [] } as const;

/** Outcomes with something to discuss, with nothing, and without a limit. */
export const deviationSamples: readonly BudgetDeviations[] = [
  deviations,
  { ...only, significance: "limit", toDiscuss: [line] },
  { ...only, significance: "limit" },
  { ...only, significance: "no-limit" },
];

/** Everything that can happen to money that was not used. */
export const unspentSamples: Readonly<Record<UnspentMoney["kind"], readonly UnspentMoney[]>> = {
  "nothing-unspent": [{ kind: "nothing-unspent", overspent: sek(0) }],
  "no-clause": [{ kind: "no-clause", unspent: sek(25000) }],
  kept: [{ kind: "kept", unspent: sek(25000) }],
  "not-above-limit": [{ kind: "not-above-limit", unspent: sek(5000), limit: sek(10000) }],
  repaid: [
    { kind: "repaid", unspent: sek(25000), repaid: sek(15000), by: day("2020-03-31") },
    { kind: "repaid", unspent: sek(24000), repaid: sek(12000) },
  ],
};

/** A payment late and short, one as planned without a due day, one not planned. */
export const againstPlan: PaymentsAgainstPlan = {
  planned: [
    {
      planned: { grant, period: tertial, due: day("2019-01-15"), amount: third },
      ...{ made: [{ grant, day: day("2019-01-16"), amount: sek(1000000) }], paid: sek(1000000) },
      ...{ left: sek("166666.67"), daysLate: 1, findings: ["late", "short"] },
    },
    {
      planned: { grant, period: tertial, amount: third },
      ...{ made: [{ grant, day: day("2019-01-16"), amount: third }], paid: third },
      ...{ left: sek(0), findings: ["as-planned"] },
    },
  ],
  notPlanned: [{ grant, day: day("2019-05-02"), amount: sek(1) }],
};

/** The year before the first tertial, which was paid ahead. */
export const accrual: Accrual = {
  period: { from: day("2018-01-01"), through: day("2018-12-31") },
  ...{ paid: third, belongs: sek(0), prepaid: third, accrued: sek(0) },
};
