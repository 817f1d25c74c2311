import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import type { Amount } from "../../money/amount.js";
import type { Percentage } from "../../money/percentage.js";
import type { Rounding } from "../../money/rounding.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { Source } from "../../party/source.js";
import type { PaymentPlan } from "../payment/payment-plan.js";
import type { RepaymentClause } from "../outcome/repayment-clause.js";

/**
 * How the amount of a period is set (Swedish: hur beloppet bestäms).
 *
 * - `sum`: an amount
 * - `per-inhabitant`: kronor × inhabitants on a day
 * - `places`: places or beds × a rate, which is for the whole period of the amount
 * - `share`: a percentage of something named, rounded as the source says; absent: it says nothing
 */
export type GrantBasis =
  | { readonly kind: "sum"; readonly amount: Amount }
  | {
      readonly kind: "per-inhabitant";
      readonly rate: Sek;
      readonly inhabitants?: number;
      readonly countedOn?: CalendarDate;
    }
  | { readonly kind: "places"; readonly places: number; readonly rate: Sek }
  | {
      readonly kind: "share";
      readonly share: Percentage;
      readonly of: string;
      readonly whole?: Amount;
      readonly rounding?: Rounding;
    };

/**
 * How sure an amount is (Swedish: avtalat, beslutat, planerat).
 *
 * - `contractual`: the agreement binds the payer to it
 * - `decided`: a decision sets it, the agreement does not
 * - `planned`: a budget assumes it
 */
export const COMMITMENT_LEVELS = ["contractual", "decided", "planned"] as const;

/** How sure an amount is (Swedish: avtalat, beslutat, planerat); see {@link COMMITMENT_LEVELS}. */
export type CommitmentLevel = (typeof COMMITMENT_LEVELS)[number];

/** What is paid for one period (Swedish: bidragsbelopp): a part of a year, a year or several. */
export interface GrantAmount {
  readonly period: Period;
  readonly level: CommitmentLevel;
  readonly set: GrantBasis;
  /** The party that pays it, where it is another than the grant's. */
  readonly payer?: Id;
  /** The parties that are paid it, where they are others than the grant's: an extra sum to some of them. */
  readonly payees?: readonly Id[];
  readonly decision?: Id;
  readonly sources?: readonly Source[];
}

/** What one of several payees gets of every amount to all of them (Swedish: mottagarens andel). */
export interface PayeeShare {
  readonly payee: Id;
  readonly share: Percentage;
}

/**
 * What a payer is bound to pay a payee (Swedish: bidrag, ersättning, ekonomiskt stöd). The only thing that is indexed
 * and paid; a budget line may refer to it.
 */
export interface Grant {
  readonly id: Id;
  /** The party that pays. */
  readonly payer: Id;
  /** The parties that are paid; several without a split share it as they agree. */
  readonly payees: readonly Id[];
  /** How the payees share it, 100 % together; absent: not stated. */
  readonly split?: readonly PayeeShare[];
  /** The words the source uses for it, as printed: they matter for VAT and procurement. */
  readonly printedTerms?: readonly string[];
  readonly amounts: readonly GrantAmount[];
  /** The clause that changes it from year to year. */
  readonly indexation?: Id;
  readonly payment?: PaymentPlan;
  /** What happens to money that is not used; absent: not stated. */
  readonly repayment?: RepaymentClause;
  /** Whether VAT is within the amounts; absent: not stated. */
  readonly vat?: "included" | "added" | "none";
  /** Where the payer takes the money, in your own words. */
  readonly fundedFrom?: string;
  readonly section?: Id;
  readonly sources?: readonly Source[];
}
