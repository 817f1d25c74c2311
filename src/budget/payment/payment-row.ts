import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import type { Basis } from "../../explanation/basis.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { CommitmentLevel, Grant } from "../grant/grant.js";

/** What a payment gives for a calendar year (Swedish: del som hör till ett år). */
export interface YearShare {
  readonly year: number;
  readonly amount: Sek;
}

/** One payment of a grant (Swedish: utbetalning): for what time, how much, from whom to whom and perhaps when. */
export interface PaymentRow {
  readonly grant: Id;
  /** What it is for, first and last day included. */
  readonly period: ClosedPeriod;
  /**
   * The budget years it belongs to (Swedish: periodisering), whichever year it is paid in; they add up to the amount.
   * One year for most. None for one sum for several years that nobody says how to divide.
   */
  readonly belongsTo: readonly YearShare[];
  readonly amount: Sek;
  readonly level: CommitmentLevel;
  readonly payer: Id;
  /** Several share it as they agree. */
  readonly payees: readonly Id[];
  /** Last day to pay, moved to a bank day where a rule says so; absent: not stated. */
  readonly due?: CalendarDate;
  /** The due day before it was moved; absent: it was not. */
  readonly unadjusted?: CalendarDate;
  /** The amount is the most that the payees can ask for, when and in how many parts they like. */
  readonly onRequisition?: true;
  /** Whether VAT is within the amount; absent: not stated. */
  readonly vat?: NonNullable<Grant["vat"]>;
}

/** The amount of a year that the grant itself does not give (Swedish: givet belopp), as one that follows an index. */
export interface GivenAmount {
  readonly year: number;
  /** Takes the place of all that the grant sets for the year. */
  readonly amount: Sek;
  readonly level: CommitmentLevel;
  /** What it rests on; absent: on the caller's word, which is then an assumption. */
  readonly basis?: Basis;
}
