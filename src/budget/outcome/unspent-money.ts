import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { ARITHMETIC, basisOf } from "../../explanation/basis.js";
import { HUNDRED_PER_CENT, inProportion, percentageUnits } from "../../money/in-proportion.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { Grant } from "../grant/grant.js";
import type { RepaymentStep, RepaymentWorking } from "./outcome-working.js";
import type { RepaidPart, RepaymentClause } from "./repayment-clause.js";

/**
 * What happens to money that was paid and not used (Swedish: ej använda medel).
 *
 * - `nothing-unspent`: all of it was used, and perhaps more
 * - `no-clause`: the agreement does not say; no amount is given
 * - `kept`: the payee keeps it, by the clause
 * - `not-above-limit`: the clause asks for repayment only above a limit
 * - `repaid`: so much is to be repaid, at the latest on the day, where one is stated
 */
export type UnspentMoney =
  | { readonly kind: "nothing-unspent"; readonly overspent: Sek }
  | { readonly kind: "no-clause"; readonly unspent: Sek }
  | { readonly kind: "kept"; readonly unspent: Sek }
  | { readonly kind: "not-above-limit"; readonly unspent: Sek; readonly limit: Sek }
  | { readonly kind: "repaid"; readonly unspent: Sek; readonly repaid: Sek; readonly by?: CalendarDate };

/** What is asked of {@link unspentMoney} (Swedish: fråga om återbetalning). */
export interface UnspentMoneyOptions {
  /** What was paid for; a time after the period is counted from its last day. */
  readonly period: Pick<ClosedPeriod, "through">;
  /** What was paid of the grant for the period. */
  readonly paid: Sek;
  /** What of it was used. */
  readonly used: Sek;
}

/**
 * What of a grant was not used, and what is to be repaid of it by the agreement's own clause (Swedish: återbetalning av
 * ej använda medel). Without a clause the answer is that there is none, never an amount.
 *
 * A share is rounded to the nearest öre. A limit is passed by what is more than it.
 *
 * Fails by name: `repayment.above-limit-not-stated` (whether all is repaid or only what lies above the limit),
 * `repayment.beyond-2199`, `budget.beyond-15-digits`.
 *
 * @example
 * const repayment = { part: { kind: "all" }, by: { kind: "after-period", span: { unit: "months", count: 3 } } };
 * const grant = { id: "grant", payer: "a", payees: ["b"], amounts: [], repayment };
 * const year = { period: { through: calendarDate("2024-12-31") }, paid: sek(1000000), used: sek(940000) };
 * unspentMoney(grant, year).value; // {"kind":"repaid","unspent":"60000.00","repaid":"60000.00","by":"2025-03-31"}
 * unspentMoney({ ...grant, repayment: undefined }, year).value; // {"kind":"no-clause","unspent":"60000.00"}
 */
export const unspentMoney = (
  { id, repayment }: Pick<Grant, "id" | "repayment">,
  { period, paid, used }: UnspentMoneyOptions,
): Answer<UnspentMoney, RepaymentWorking> => {
  const [unspent, overspent] = [sekWithin(oreOf(paid) - oreOf(used)), sekWithin(oreOf(used) - oreOf(paid))];
  if (unspent === undefined || overspent === undefined) return BEYOND;
  const steps: RepaymentStep[] = [
    { code: "repayment.unspent", inputs: { grant: id, paid, used }, output: unspent, basis: ARITHMETIC },
  ];
  if (oreOf(unspent) <= 0n) return answered({ kind: "nothing-unspent", overspent }, steps, []);
  if (repayment === undefined) return answered({ kind: "no-clause", unspent }, steps, []);
  const { part } = repayment;
  if (part.kind === "none") return answered({ kind: "kept", unspent }, steps, []);
  const basis = basisOf(repayment);
  const limit = part.kind === "above" ? limitOf(part, paid) : undefined;
  if (part.kind === "above") {
    if (limit === undefined) return BEYOND;
    if (part.limit.kind === "share") {
      steps.push({ code: "repayment.limit", inputs: { paid, share: part.limit.share }, output: limit, basis });
    }
    if (oreOf(unspent) <= oreOf(limit)) return answered({ kind: "not-above-limit", unspent, limit }, steps, []);
    if (part.repaid === undefined) {
      return unanswered({ code: "repayment.above-limit-not-stated", params: { grant: id } }, steps);
    }
  }
  const repaid = repaidOf(part, unspent, limit);
  if (repaid === undefined) return BEYOND;
  const inputs = limit === undefined ? { unspent, part } : { unspent, part, limit };
  steps.push({ code: "repayment.amount", inputs, output: repaid, basis });
  const { by } = repayment;
  if (by === undefined) {
    const open = [{ code: "repayment.day-not-stated", params: {}, basis: { kind: "interpretation" } }] as const;
    return answered({ kind: "repaid", unspent, repaid }, steps, open);
  }
  const day = dayOf(by, period.through);
  if (day === undefined) return unanswered({ code: "repayment.beyond-2199", params: {} }, steps);
  if (by.kind === "after-period") {
    steps.push({ code: "repayment.day", inputs: { through: period.through, span: by.span }, output: day, basis });
  }
  return answered({ kind: "repaid", unspent, repaid, by: day }, steps, []);
};

const BEYOND = { ok: false, failure: { code: "budget.beyond-15-digits", params: {} }, steps: [] } as const;

const limitOf = ({ limit }: Extract<RepaidPart, { readonly kind: "above" }>, paid: Sek): Sek | undefined =>
  limit.kind === "amount" ? limit.amount : inProportion(paid, percentageUnits(limit.share), HUNDRED_PER_CENT);

const repaidOf = (part: RepaidPart, unspent: Sek, limit: Sek | undefined): Sek | undefined => {
  if (part.kind === "share") return inProportion(unspent, percentageUnits(part.share), HUNDRED_PER_CENT);
  if (limit === undefined || (part.kind === "above" && part.repaid === "all")) return unspent;
  return sekWithin(oreOf(unspent) - oreOf(limit));
};

const dayOf = (by: NonNullable<RepaymentClause["by"]>, through: CalendarDate): CalendarDate | undefined =>
  by.kind === "day" ? by.day : shiftBySpan(through, by.span, "forward");
