import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import type { GrantedAmount } from "../grant/granted-amounts.js";
import type { PaymentRow } from "./payment-row.js";

/** The most payments that a schedule has. */
export const MOST_PAYMENTS = 10_000;

/** A payment before its due day is worked out and its payees' shares are divided. */
export interface BarePayment
  extends Pick<PaymentRow, "period" | "belongsTo" | "amount" | "level" | "payer" | "payees" | "onRequisition"> {
  /** Its own day, as the plan states it. */
  readonly ownDay?: CalendarDate;
}

/** Amounts for the same time and the same parties, as sure as each other: they are paid together. */
export const paidTogether = <Part extends { readonly period: ClosedPeriod; readonly of: GrantedAmount }>(
  parts: readonly Part[],
): readonly (readonly [Part, ...Part[]])[] => {
  const groups = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const { level, payer, payees, given } = part.of;
    const key = [part.period.from, part.period.through, level, payer, given, ...payees].join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return [...groups.values()];
};
