import type { BankDayWorking } from "../../calendar/bank-day.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import type { Assumption, Failure, Step } from "../../explanation/working.js";
import type { Percentage } from "../../money/percentage.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { CommitmentLevel } from "../grant/grant.js";
import type { GrantWorking, Weighing } from "../grant/grant-working.js";
import type { DueDay } from "./payment-plan.js";

/** Steps and failures of the day of a payment (Swedish: uträkning av förfallodag). */
export interface PaymentDayWorking {
  readonly step:
    | BankDayWorking["step"]
    | Step<
        "payment.due-day-of-period",
        { readonly period: ClosedPeriod; readonly due: DueDay; readonly timing: "in-advance" | "in-arrears" },
        CalendarDate
      >;
  readonly assumption: never;
  readonly failure:
    | BankDayWorking["failure"]
    | Failure<"payment.due-day-beyond-2199", { readonly period: ClosedPeriod }>;
}

/** The steps of a payment schedule (Swedish: räknesteg om utbetalningar). */
export type PaymentStep =
  | GrantWorking["step"]
  | PaymentDayWorking["step"]
  | Step<"payment.amount-given", { readonly grant: Id; readonly year: number; readonly level: CommitmentLevel }, Sek>
  | Step<"payment.split", Weighing & { readonly grant: Id; readonly period: ClosedPeriod }, readonly Sek[]>
  | Step<"payment.rest", { readonly amount: Sek; readonly stated: readonly Sek[] }, Sek>
  | Step<
      "payment.split-among-payees",
      { readonly amount: Sek; readonly payees: readonly Id[]; readonly shares: readonly Percentage[] },
      readonly Sek[]
    >;

/** What a payment schedule took for granted (Swedish: antaganden om utbetalningar). */
export type PaymentAssumption =
  | GrantWorking["assumption"]
  | Assumption<"payment.due-day-not-stated", { readonly grant: Id }>
  | Assumption<"payment.bank-day-rule-not-stated", { readonly grant: Id }>
  | Assumption<"payment.timing-not-stated", { readonly grant: Id }>
  | Assumption<"payment.equal-parts", { readonly parts: number }>
  | Assumption<"payment.amount-from-caller", { readonly grant: Id; readonly year: number }>
  | Assumption<"payment.years-not-divided", { readonly grant: Id; readonly period: ClosedPeriod }>
  | Assumption<"payment.on-requisition", { readonly grant: Id }>
  | Assumption<"payment.payees-share-as-they-agree", { readonly grant: Id; readonly payees: readonly Id[] }>;

/** What a payment schedule may lack (Swedish: vad som saknas för en utbetalningsplan). */
export type PaymentFailure =
  | GrantWorking["failure"]
  | PaymentDayWorking["failure"]
  | Failure<"payment.no-plan", { readonly grant: Id }>
  | Failure<"payment.sum-counts-in-part", { readonly grant: Id; readonly period: ClosedPeriod; readonly year: number }>
  | Failure<"grant.no-amounts", { readonly grant: Id }>
  | Failure<"payment.no-own-day", { readonly grant: Id; readonly period: ClosedPeriod }>
  | Failure<"payment.own-day-for-nothing", { readonly grant: Id; readonly due: CalendarDate }>
  | Failure<"payment.own-day-not-exact", { readonly grant: Id; readonly due: CalendarDate }>
  | Failure<"payment.own-days-differ", { readonly grant: Id; readonly amount: Sek; readonly rest: Sek }>
  | Failure<"payment.shares-not-100", { readonly grant: Id }>;

/** Steps, assumptions and failures of a payment schedule (Swedish: uträkning av utbetalningar). */
export interface PaymentWorking {
  readonly step: PaymentStep;
  readonly assumption: PaymentAssumption;
  readonly failure: PaymentFailure;
}
