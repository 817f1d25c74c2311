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
import { countOf, kr, listOf, percent, periodOf, spanOf, sumOf } from "./phrases.js";

type Kinds = DeviationWorking | RepaymentWorking | AccrualWorking | PlanWorking;

const added = (amounts: readonly Sek[]): string => sumOf(amounts, sumSek(amounts));

const apart = ({ deviation, percent: share }: Deviation): string =>
  share === undefined ? kr(deviation) : `${kr(deviation)} (${percent(share)})`;

const sides: WordsFor<BudgetSide> = { income: "Intäkter", cost: "Kostnader" };

const spreads: WordsFor<AccrualSpread> = { days: "dagar", months: "månader" };

const findings: WordsFor<PaymentFinding> = {
  "as-planned": "enligt plan",
  late: "för sent betald",
  short: "för lite betalt",
  missing: "saknas",
  "not-due": "inte förfallen",
  "not-paid": "inte betald",
  double: "dubbelt betald",
  "too-much": "för mycket betalt",
};

const notComparedBecause: WordsFor<LineNotCompared["why"]> = {
  "no-outcome": "utfall saknas",
  "outcome-unknown": "utfallet är inte känt",
  "budget-unknown": "det budgeterade beloppet är inte känt",
};

/** What of the unspent money is repaid by a clause. */
const partOf = (part: RepaidPart): string => {
  switch (part.kind) {
    case "all":
      return "Allt som inte har använts återbetalas";
    case "share":
      return `${percent(part.share)} av det som inte har använts återbetalas`;
    case "above":
      return part.repaid === "all"
        ? "Allt som inte har använts återbetalas, eftersom det är mer än gränsen"
        : "Det som ligger över gränsen återbetalas";
    case "none":
      return "Det som inte har använts behålls";
  }
};

/** Swedish texts for the steps about outcomes, repayment, accruals and payments made. */
export const outcomeSteps: TextsOf<Kinds["step"]> = {
  "outcome.deviation": ({ inputs: { line, budgeted, outcome }, output }, nameOf) =>
    `${nameOf(line)}: utfall ${kr(outcome)} mot budget ${kr(budgeted)}, avvikelse ${apart(output)}.`,
  "outcome.side": ({ inputs: { side }, output }) =>
    `${sides[side]}, sammanlagt: utfall ${kr(output.outcome)} mot budget ${kr(output.budgeted)}, avvikelse ` +
    `${apart(output)}.`,
  "outcome.significant": ({ inputs: { line, deviation, percent: share, amount, limits } }, nameOf) => {
    const bounds = [...(share === undefined ? [] : [percent(share)]), ...(amount === undefined ? [] : [kr(amount)])];
    return (
      `Avvikelsen ${kr(deviation)} för ${nameOf(line)} är betydande enligt överenskommelsens gräns: ` +
      `${listOf(bounds, limits === "either" ? "eller" : "och")}.`
    );
  },
  "repayment.unspent": ({ inputs: { paid, used }, output }) =>
    `Utbetalt ${kr(paid)}, använt ${kr(used)}: skillnaden är ${kr(output)}.`,
  "repayment.limit": ({ inputs: { paid, share }, output }) =>
    `Gränsen är ${percent(share)} av ${kr(paid)}: ${kr(output)}.`,
  "repayment.amount": ({ inputs: { unspent, part, limit }, output }) =>
    `${partOf(part)}: ${kr(output)} av ${kr(unspent)}${limit === undefined ? "" : `, med gränsen ${kr(limit)}`}.`,
  "repayment.day": ({ inputs: { through, span }, output }) =>
    `Återbetalningen ska ske inom ${spanOf(span)} från ${through}, senast ${output}.`,
  "accrual.spread": ({ inputs: { amount, from, through, until, spread }, output }) =>
    `Av ${kr(amount)} för ${periodOf({ from, through })} hör ${kr(output)} till tiden till och med ${until}, räknat ` +
    `i ${spreads[spread]}.`,
  "accrual.part": ({ inputs: { period, paid, belongs } }) =>
    `Perioden ${periodOf(period)}: utbetalt ${added(paid)}, hör dit ${added(belongs)}.`,
  "accrual.balance": ({ inputs: { through, prepaid, accrued } }) =>
    `Den ${through} är ${added(prepaid)} förutbetalt och ${added(accrued)} upplupet.`,
  "plan.payment": ({ inputs: { period, amount, due, made }, output }) =>
    `Planerat för ${periodOf(period)}: ${kr(amount)}${due === undefined ? "" : ` senast ${due}`}. ${
      made.length === 0
        ? "Inget är betalt."
        : `Betalt: ${listOf(made.map((payment) => `${kr(payment.amount)} den ${payment.day}`))}.`
    } Utfall: ${listOf(output.map((finding) => findings[finding]))}.`,
  "plan.not-planned": ({ inputs: { grant, day, amount } }, nameOf) =>
    `${kr(amount)} (${nameOf(grant)}) som betalades ${day} finns inte i planen.`,
};

/** Swedish texts for what calculations of outcomes took for granted. */
export const outcomeAssumptions: TextsOf<Exclude<Kinds["assumption"], BudgetAssumption>> = {
  "outcome.limits-either": () =>
    "Om båda gränserna för betydande avvikelse ska passeras anges inte. Det räcker här att en gör det.",
  "outcome.at-the-limit-significant": () =>
    "Om en avvikelse precis på gränsen är betydande anges inte. Den räknas här som betydande.",
  "outcome.no-significance-limit": ({ params: { why } }) =>
    why === "no-clause"
      ? "Överenskommelsen anger inte vad som är en betydande avvikelse. Ingen avvikelse är bedömd som betydande."
      : "Överenskommelsen talar om betydande avvikelser utan att ange en gräns. Ingen är bedömd som betydande.",
  "outcome.counted-through": ({ params: { through } }) =>
    `Utfallet är räknat till och med ${through}. Det jämförs med budgeten för hela perioden.`,
  "outcome.lines-not-compared": ({ params: { lines } }, nameOf) =>
    `Poster utan känt utfall eller känd budget är inte jämförda och ingår inte i summorna: ` +
    `${listOf(lines.map(nameOf))}.`,
  "repayment.day-not-stated": () => "Överenskommelsen anger inte när återbetalningen ska ske.",
  "plan.taken-in-order": ({ params: { payments } }) =>
    `${countOf(payments, "betalning", "betalningar")} utan uppgift om period är förd till de planerade i tidsordning.`,
  "plan.due-days-not-stated": ({ params: { payments } }) =>
    `Förfallodag saknas för ${countOf(payments, "planerad betalning", "planerade betalningar")}. Om de betalades i ` +
    `tid är inte bedömt.`,
};

/** Swedish texts for what calculations of outcomes lack. */
export const outcomeFailures: TextsOf<Exclude<Kinds["failure"], BudgetFailure>> = {
  "outcome.of-another-budget": () => "Utfallet gäller en annan budget.",
  "outcome.no-such-line": () =>
    "Utfallet gäller en post som inte finns i budgeten. Ange beteckningen på en av dess poster.",
  "outcome.twice": ({ params: { line, period } }, nameOf) =>
    `För ”${nameOf(line)}” anges två utfall ${nameOf(period)}. Ange ett.`,
  "repayment.above-limit-not-stated": ({ params: { grant } }, nameOf) =>
    `Det som inte har använts (${nameOf(grant)}) är mer än gränsen. Om allt eller bara det som ligger över gränsen ` +
    `återbetalas anges inte.`,
  "repayment.beyond-2199": () => "Dagen för återbetalning ligger efter år 2199. Kontrollera tiden.",
  "accrual.period-not-known": ({ params: { position } }) =>
    `Betalning nummer ${String(position + 1)} saknar första eller sista dag för det den avser. Ange dagarna.`,
  "accrual.not-whole-months": ({ params: { position } }) =>
    `Betalning nummer ${String(position + 1)} avser inte hela månader. Fördela efter dagar i stället.`,
};

/** The outcome of a budget period against its budget, line by line. */
export const deviations = (
  { period, lines, sides: totals, notCompared, significance, toDiscuss, body }: BudgetDeviations,
  nameOf: NameOf,
): readonly string[] => [
  ...lines.map(
    ({ line, budgeted, outcome, significant, ...deviation }) =>
      `${nameOf(line)} ${nameOf(period)}: utfall ${kr(outcome)} mot budget ${kr(budgeted)}, avvikelse ` +
      `${apart(deviation)}${significant === true ? ", betydande" : ""}.`,
  ),
  ...totals.map(
    ({ side, budgeted, outcome, ...deviation }) =>
      `${sides[side]}, sammanlagt: utfall ${kr(outcome)} mot budget ${kr(budgeted)}, avvikelse ${apart(deviation)}.`,
  ),
  ...notCompared.map(({ line, why }) => `${nameOf(line)} är inte jämförd: ${notComparedBecause[why]}.`),
  toDiscussIn(significance, toDiscuss.map(nameOf), body === undefined ? undefined : nameOf(body)),
];

const toDiscussIn = (
  significance: BudgetDeviations["significance"],
  lines: readonly string[],
  body: string | undefined,
): string => {
  if (significance !== "limit") return "Överenskommelsen anger ingen gräns för vilka avvikelser som är betydande.";
  if (lines.length === 0) return "Ingen avvikelse är betydande enligt överenskommelsens gräns.";
  const where = body === undefined ? "" : ` Organ enligt överenskommelsen: ${body}.`;
  return `Betydande avvikelser att ta upp: ${listOf(lines)}.${where}`;
};

/** What happens to money that was paid and not used. */
export const unspent = (money: UnspentMoney): readonly string[] => {
  switch (money.kind) {
    case "nothing-unspent":
      return ["Allt som betalades ut har använts."];
    case "no-clause":
      return [`${kr(money.unspent)} har inte använts.`, "Överenskommelsen har inget villkor om återbetalning."];
    case "kept":
      return [`${kr(money.unspent)} har inte använts.`, "Enligt överenskommelsen behålls det."];
    case "not-above-limit":
      return [
        `${kr(money.unspent)} har inte använts.`,
        `Enligt överenskommelsen återbetalas medel först när de är mer än ${kr(money.limit)}.`,
      ];
    case "repaid":
      return [
        `${kr(money.unspent)} har inte använts.`,
        `Enligt överenskommelsen ska ${kr(money.repaid)} återbetalas` +
          `${money.by === undefined ? "" : ` senast ${money.by}`}.`,
      ];
  }
};

const comparison = ({ planned, paid, left, daysLate, findings: found }: PaymentComparison): string =>
  `${[
    `Avser ${periodOf(planned.period)}`,
    planned.due === undefined ? undefined : `förfaller ${planned.due}`,
    `planerat ${kr(planned.amount)}`,
    `betalt ${kr(paid)}`,
    left === "0.00" ? undefined : `kvar ${kr(left)}`,
    daysLate === undefined ? undefined : `${countOf(daysLate, "dag", "dagar")} sent`,
  ]
    .filter((part) => part !== undefined)
    .join(", ")}: ${listOf(found.map((finding) => findings[finding]))}.`;

/** Payments made beside the plan for them, a sentence each. */
export const againstPlan = ({ planned, notPlanned }: PaymentsAgainstPlan, nameOf: NameOf): readonly string[] => [
  ...planned.map(comparison),
  ...notPlanned.map(
    ({ grant, day, amount }) => `${kr(amount)} (${nameOf(grant)}) som betalades ${day} finns inte i planen.`,
  ),
];

/** What was paid in a part of a year and what belongs there. */
export const accrual = ({ period, paid, belongs, prepaid, accrued }: Accrual): string =>
  `Perioden ${periodOf(period)}: utbetalt ${kr(paid)}, hör dit ${kr(belongs)}, vid periodens slut förutbetalt ` +
  `${kr(prepaid)} och upplupet ${kr(accrued)}.`;
