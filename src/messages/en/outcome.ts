import type { NameOf } from "../../agreement/names-in.js";
import type { Accrual } from "../../budget/payment/accruals.js";
import type { BudgetDeviations, LineNotCompared } from "../../budget/outcome/budget-deviations.js";
import type { BudgetSide } from "../../budget/budget.js";
import type { BudgetAssumption, BudgetFailure } from "../../budget/budget-working.js";
import type {
  AccrualSpread,
  AccrualWorking,
  Deviation,
  DeviationWorking,
  PaymentFinding,
  PlanWorking,
  RepaymentWorking,
} from "../../budget/outcome/outcome-working.js";
import type { PaymentComparison, PaymentsAgainstPlan } from "../../budget/payment/payments-against-plan.js";
import type { RepaidPart } from "../../budget/outcome/repayment-clause.js";
import type { UnspentMoney } from "../../budget/outcome/unspent-money.js";
import type { Sek } from "../../money/sek.js";
import { sumSek } from "../../money/sek-arithmetic.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, kronor, listOf, percent, periodOf, spanOf, sumOf } from "./phrases.js";

type Kinds = DeviationWorking | RepaymentWorking | AccrualWorking | PlanWorking;

const added = (amounts: readonly Sek[]): string => sumOf(amounts, sumSek(amounts));

const apart = ({ deviation, percent: share }: Deviation): string =>
  share === undefined ? kronor(deviation) : `${kronor(deviation)} (${percent(share)})`;

const sides: WordsFor<BudgetSide> = { income: "Income", cost: "Costs" };

const spreads: WordsFor<AccrualSpread> = { days: "days", months: "months" };

const findings: WordsFor<PaymentFinding> = {
  "as-planned": "as planned",
  late: "paid late",
  short: "paid too little",
  missing: "missing",
  "not-due": "not due",
  "not-paid": "not paid",
  double: "paid twice",
  "too-much": "paid too much",
};

const notComparedBecause: WordsFor<LineNotCompared["why"]> = {
  "no-outcome": "there is no outcome",
  "outcome-unknown": "the outcome is not known",
  "budget-unknown": "the budgeted amount is not known",
};

/** What of the unspent money is repaid by a clause. */
const partOf = (part: RepaidPart): string => {
  switch (part.kind) {
    case "all":
      return "All that was not used is repaid";
    case "share":
      return `${percent(part.share)} of what was not used is repaid`;
    case "above":
      return part.repaid === "all"
        ? "All that was not used is repaid, since it is more than the limit"
        : "What lies above the limit is repaid";
    case "none":
      return "What was not used is kept";
  }
};

/** English texts for the steps about outcomes, repayment, accruals and payments made. */
export const outcomeSteps: TextsOf<Kinds["step"]> = {
  "outcome.deviation": ({ inputs: { line, budgeted, outcome }, output }, nameOf) =>
    `${nameOf(line)}: outcome ${kronor(outcome)} against budget ${kronor(budgeted)}, deviation ${apart(output)}.`,
  "outcome.side": ({ inputs: { side }, output }) =>
    `${sides[side]} in all: outcome ${kronor(output.outcome)} against budget ${kronor(output.budgeted)}, deviation ` +
    `${apart(output)}.`,
  "outcome.significant": ({ inputs: { line, deviation, percent: share, amount, limits } }, nameOf) => {
    const bounds = [
      ...(share === undefined ? [] : [percent(share)]),
      ...(amount === undefined ? [] : [kronor(amount)]),
    ];
    return (
      `The deviation of ${kronor(deviation)} for ${nameOf(line)} is significant by the agreement's limit: ` +
      `${listOf(bounds, limits === "either" ? "or" : "and")}.`
    );
  },
  "repayment.unspent": ({ inputs: { paid, used }, output }) =>
    `Paid ${kronor(paid)}, used ${kronor(used)}: the difference is ${kronor(output)}.`,
  "repayment.limit": ({ inputs: { paid, share }, output }) =>
    `The limit is ${percent(share)} of ${kronor(paid)}: ${kronor(output)}.`,
  "repayment.amount": ({ inputs: { unspent, part, limit }, output }) =>
    `${partOf(part)}: ${kronor(output)} of ${kronor(unspent)}` +
    `${limit === undefined ? "" : `, with the limit ${kronor(limit)}`}.`,
  "repayment.day": ({ inputs: { through, span }, output }) =>
    `Repayment is to be made within ${spanOf(span)} from ${through}, by ${output} at the latest.`,
  "accrual.spread": ({ inputs: { amount, from, through, until, spread }, output }) =>
    `Of ${kronor(amount)} for ${periodOf({ from, through })}, ${kronor(output)} belongs to the time through ` +
    `${until}, counted in ${spreads[spread]}.`,
  "accrual.part": ({ inputs: { period, paid, belongs } }) =>
    `Period ${periodOf(period)}: paid ${added(paid)}, belongs there ${added(belongs)}.`,
  "accrual.balance": ({ inputs: { through, prepaid, accrued } }) =>
    `On ${through}, ${added(prepaid)} is prepaid and ${added(accrued)} accrued.`,
  "plan.payment": ({ inputs: { period, amount, due, made }, output }) =>
    `Planned for ${periodOf(period)}: ${kronor(amount)}${due === undefined ? "" : ` by ${due}`}. ${
      made.length === 0
        ? "Nothing is paid."
        : `Paid: ${listOf(made.map((payment) => `${kronor(payment.amount)} on ${payment.day}`))}.`
    } Outcome: ${listOf(output.map((finding) => findings[finding]))}.`,
  "plan.not-planned": ({ inputs: { grant, day, amount } }, nameOf) =>
    `${kronor(amount)} (${nameOf(grant)}) paid on ${day} does not stand in the plan.`,
};

/** English texts for what calculations of outcomes took for granted. */
export const outcomeAssumptions: TextsOf<Exclude<Kinds["assumption"], BudgetAssumption>> = {
  "outcome.limits-either": () =>
    "Whether both limits for significant deviations must be passed is not stated. Here one is enough.",
  "outcome.at-the-limit-significant": () =>
    "Whether a deviation just at the limit is significant is not stated. Here it counts as significant.",
  "outcome.no-significance-limit": ({ params: { why } }) =>
    why === "no-clause"
      ? "The agreement does not state what a significant deviation is. No deviation is judged to be significant."
      : "The agreement speaks of significant deviations but sets no limit. No deviation is judged to be significant.",
  "outcome.counted-through": ({ params: { through } }) =>
    `The outcome is counted through ${through}. It is compared with the budget for the whole period.`,
  "outcome.lines-not-compared": ({ params: { lines } }, nameOf) =>
    `Lines without a known outcome or budget are not compared and in no sum: ${listOf(lines.map(nameOf))}.`,
  "repayment.day-not-stated": () => "The agreement does not state when the repayment is to be made.",
  "plan.taken-in-order": ({ params: { payments } }) =>
    `${countOf(payments, "payment")} without a stated period is assigned to the planned ones in order of time.`,
  "plan.due-days-not-stated": ({ params: { payments } }) =>
    `No due day is stated for ${countOf(payments, "planned payment")}. Whether they were paid in time is not judged.`,
};

/** English texts for what calculations of outcomes lack. */
export const outcomeFailures: TextsOf<Exclude<Kinds["failure"], BudgetFailure>> = {
  "outcome.of-another-budget": () => "The outcome is of another budget.",
  "outcome.no-such-line": () =>
    "The outcome is of a line that the budget does not have. Give the id of one of its lines.",
  "outcome.twice": ({ params: { line, period } }, nameOf) =>
    `For "${nameOf(line)}" two outcomes are given for ${nameOf(period)}. Give one.`,
  "repayment.above-limit-not-stated": ({ params: { grant } }, nameOf) =>
    `What was not used (${nameOf(grant)}) is more than the limit. Whether all of it or only what lies above the ` +
    `limit is repaid is not stated.`,
  "repayment.beyond-2199": () => "The day of repayment is after the year 2199. Check the time.",
  "accrual.period-not-known": ({ params: { position } }) =>
    `Payment number ${String(position + 1)} lacks the first or last day of what it is for. Give the days.`,
  "accrual.not-whole-months": ({ params: { position } }) =>
    `Payment number ${String(position + 1)} is not for whole months. Divide by days instead.`,
};

/** The outcome of a budget period against its budget, line by line. */
export const deviations = (
  { period, lines, sides: totals, notCompared, significance, toDiscuss, body }: BudgetDeviations,
  nameOf: NameOf,
): readonly string[] => [
  ...lines.map(
    ({ line, budgeted, outcome, significant, ...deviation }) =>
      `${nameOf(line)} ${nameOf(period)}: outcome ${kronor(outcome)} against budget ${kronor(budgeted)}, deviation ` +
      `${apart(deviation)}${significant === true ? ", significant" : ""}.`,
  ),
  ...totals.map(
    ({ side, budgeted, outcome, ...deviation }) =>
      `${sides[side]} in all: outcome ${kronor(outcome)} against budget ${kronor(budgeted)}, deviation ` +
      `${apart(deviation)}.`,
  ),
  ...notCompared.map(({ line, why }) => `${nameOf(line)} is not compared: ${notComparedBecause[why]}.`),
  toDiscussIn(significance, toDiscuss.map(nameOf), body === undefined ? undefined : nameOf(body)),
];

const toDiscussIn = (
  significance: BudgetDeviations["significance"],
  lines: readonly string[],
  body: string | undefined,
): string => {
  if (significance !== "limit") return "The agreement sets no limit for which deviations are significant.";
  if (lines.length === 0) return "No deviation is significant by the agreement's limit.";
  const where = body === undefined ? "" : ` Body by the agreement: ${body}.`;
  return `Significant deviations to discuss: ${listOf(lines)}.${where}`;
};

/** What happens to money that was paid and not used. */
export const unspent = (money: UnspentMoney): readonly string[] => {
  switch (money.kind) {
    case "nothing-unspent":
      return ["All that was paid has been used."];
    case "no-clause":
      return [`${kronor(money.unspent)} has not been used.`, "The agreement has no clause on repayment."];
    case "kept":
      return [`${kronor(money.unspent)} has not been used.`, "By the agreement it is kept."];
    case "not-above-limit":
      return [
        `${kronor(money.unspent)} has not been used.`,
        `By the agreement money is repaid only when it is more than ${kronor(money.limit)}.`,
      ];
    case "repaid":
      return [
        `${kronor(money.unspent)} has not been used.`,
        `By the agreement ${kronor(money.repaid)} is repaid${money.by === undefined ? "" : ` by ${money.by}`}.`,
      ];
  }
};

const comparison = ({ planned, paid, left, daysLate, findings: found }: PaymentComparison): string =>
  `${[
    `For ${periodOf(planned.period)}`,
    planned.due === undefined ? undefined : `due on ${planned.due}`,
    `planned ${kronor(planned.amount)}`,
    `paid ${kronor(paid)}`,
    left === "0.00" ? undefined : `left ${kronor(left)}`,
    daysLate === undefined ? undefined : `${countOf(daysLate, "day")} late`,
  ]
    .filter((part) => part !== undefined)
    .join(", ")}: ${listOf(found.map((finding) => findings[finding]))}.`;

/** Payments made beside the plan for them, a sentence each. */
export const againstPlan = ({ planned, notPlanned }: PaymentsAgainstPlan, nameOf: NameOf): readonly string[] => [
  ...planned.map(comparison),
  ...notPlanned.map(
    ({ grant, day, amount }) => `${kronor(amount)} (${nameOf(grant)}) paid on ${day} does not stand in the plan.`,
  ),
];

/** What was paid in a part of a year and what belongs there. */
export const accrual = ({ period, paid, belongs, prepaid, accrued }: Accrual): string =>
  `Period ${periodOf(period)}: paid ${kronor(paid)}, belongs there ${kronor(belongs)}, at its end prepaid ` +
  `${kronor(prepaid)} and accrued ${kronor(accrued)}.`;
