import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import type { Assumption, Failure, Step } from "../../explanation/working.js";
import type { Percentage } from "../../money/percentage.js";
import type { Rounding } from "../../money/rounding.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { CommitmentLevel } from "./grant.js";
import type { OddOreOrder, PaymentRules } from "../payment/payment-plan.js";

/** How an amount is divided (Swedish: fördelning): by weights, the öre left over to the first or to the last. */
export interface Weighing {
  readonly amount: Sek;
  readonly weights: readonly number[];
  readonly oddOre: OddOreOrder;
}

/** The steps of calculations on grants (Swedish: räknesteg om bidrag). */
export type GrantStep =
  | Step<
      "grant.per-inhabitant",
      {
        readonly grant: Id;
        readonly rate: Sek;
        readonly inhabitants: number;
        readonly countedOn?: CalendarDate;
      },
      Sek
    >
  | Step<"grant.places", { readonly grant: Id; readonly places: number; readonly rate: Sek }, Sek>
  | Step<
      "grant.share",
      { readonly grant: Id; readonly share: Percentage; readonly whole: Sek; readonly rounding?: Rounding },
      Sek
    >
  | Step<
      "grant.divided-by-year",
      Weighing & { readonly grant: Id; readonly period: ClosedPeriod; readonly years: readonly number[] },
      readonly Sek[]
    >
  | Step<
      "grant.amount-of-year",
      {
        readonly grant: Id;
        readonly year: number;
        readonly level: CommitmentLevel;
        readonly amounts: readonly Sek[];
      },
      Sek
    >;

/** What calculations on grants took for granted (Swedish: antaganden om bidrag). */
export type GrantAssumption =
  | Assumption<"grant.vat-not-stated", { readonly grant: Id }>
  | Assumption<"grant.divided-by-time", { readonly grant: Id; readonly period: ClosedPeriod }>
  | Assumption<"payment.rule-from-caller", { readonly grant: Id; readonly taken: PaymentRules }>
  | Assumption<"payment.interpreted", { readonly grant: Id; readonly field: string; readonly note: string }>
  | Assumption<"payment.odd-ore-first">;

/** What calculations on grants may lack (Swedish: vad som saknas för att räkna på bidrag). */
export type GrantFailure =
  | Failure<"grant.nothing-for-year", { readonly grant: Id; readonly year: number }>
  | Failure<"grant.amount-not-exact", { readonly grant: Id; readonly year: number }>
  | Failure<"grant.share-not-whole-ore", { readonly grant: Id; readonly share: Percentage; readonly whole: Sek }>
  | Failure<"grant.days-not-known", { readonly grant: Id }>
  | Failure<"grant.part-period-rule-not-stated", { readonly grant: Id; readonly period: ClosedPeriod }>
  | Failure<"grant.not-whole-months", { readonly grant: Id; readonly period: ClosedPeriod }>
  | Failure<"grant.too-many-parts", { readonly grant: Id }>
  | Failure<"grant.beyond-15-digits", { readonly grant: Id }>;

/** Steps, assumptions and failures of calculations on grants (Swedish: uträkning om bidrag). */
export interface GrantWorking {
  readonly step: GrantStep;
  readonly assumption: GrantAssumption;
  readonly failure: GrantFailure;
}
