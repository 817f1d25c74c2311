import type { Agreement } from "../../agreement/agreement.js";
import type { BudgetWorking } from "../../budget/budget-working.js";
import type { Budget, BudgetPeriod } from "../../budget/budget.js";
import { grouped } from "../../budget/contribution/financing-share.js";
import { type FinancingShares, financingShares } from "../../budget/contribution/financing-shares.js";
import { type GrantOfYear, grantOfYear } from "../../budget/grant/grant-of-year.js";
import type { GrantWorking } from "../../budget/grant/grant-working.js";
import { COMMITMENT_LEVELS, type CommitmentLevel, type Grant } from "../../budget/grant/grant.js";
import type { PaymentRow } from "../../budget/payment/payment-row.js";
import { type CalendarDate, yearOf } from "../../calendar/calendar-date.js";
import { type Period, periodContains } from "../../calendar/period.js";
import type { Answer } from "../../explanation/answer.js";
import { IopError } from "../../issues/iop-error.js";
import type { Amount } from "../../money/amount.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { Report } from "../../report/report.js";
import type { LeastBoundWorking } from "../money/bound-working.js";
import { indexedGrant, type YearOfGrant } from "../money/indexed-grant.js";
import type { IndexedGrantWorking } from "../money/indexed-grant-working.js";
import { leastBound } from "../money/least-bound.js";
import {
  type GivenGrantAmount,
  paymentsOf,
  type PaymentsOfOptions,
  type PaymentsWorking,
} from "../money/payments-of.js";
import { type ReportedOutcome, reportedOutcomes } from "../money/reported-outcomes.js";

/** An amount as the agreement states it, exact or not (Swedish: angivet belopp). */
export interface StatedAmount {
  readonly level: CommitmentLevel;
  readonly amount: Amount;
}

/** What a grant gives for a year (Swedish: bidrag per år): the answer, and what it rests on. */
export interface ReportedYear {
  readonly year: number;
  /** The amount that the caller gave for the year; it takes the place of what the agreement sets. */
  readonly given?: GivenGrantAmount;
  /** What the grant's clause gives by published figures, where the caller has them. */
  readonly indexed?: Sek;
  readonly amount: Answer<GrantOfYear, GrantWorking>;
  /** The surest amounts that the agreement states for just this year, also where they are too inexact to be paid. */
  readonly stated: readonly StatedAmount[];
}

/** A grant with its years, and the payments of the year that the day lies in (Swedish: bidrag och utbetalningar). */
export interface ReportedGrant {
  readonly grant: Id;
  readonly payer: Id;
  readonly payees: readonly Id[];
  readonly years: readonly ReportedYear[];
  /** Where the `indexed` amounts come from; absent: no figures were given, or no clause follows them. */
  readonly indexed?: Answer<readonly YearOfGrant[], IndexedGrantWorking>;
  readonly payments: Answer<readonly PaymentRow[], PaymentsWorking>;
}

/** Who finances a budget period, counted of all and of the money alone (Swedish: finansieringsandelar). */
export interface ReportedShares {
  readonly budget: Id;
  readonly period: Id;
  readonly total: Answer<FinancingShares, BudgetWorking>;
  readonly cash: Answer<FinancingShares, BudgetWorking>;
}

/** The money of a report to a committee (Swedish: ekonomi). */
export interface ReportedMoney {
  /** The year of the payments. */
  readonly year: number;
  readonly grants: readonly ReportedGrant[];
  /** The least that the payers are bound to pay over the whole term; absent: there is no grant. */
  readonly bound?: Answer<Sek, LeastBoundWorking>;
  /** Of each budget, the period that runs on the day, else the one that ended last. */
  readonly shares: readonly ReportedShares[];
  /** What reports record, with the report. */
  readonly outcomes: readonly (ReportedOutcome & { readonly report: Id })[];
}

interface MoneyAsked extends Pick<PaymentsOfOptions, "amounts" | "assume" | "series" | "preliminary"> {
  readonly on: CalendarDate;
  readonly period: Period;
  readonly reports: readonly Report[];
}

/** The money of an agreement on a day; the agreement as it reads then. */
export const reportedMoney = (agreement: Agreement, asked: MoneyAsked): ReportedMoney => {
  const { grants = [], budgets = [] } = agreement;
  const { on, reports } = asked;
  return {
    year: yearOf(on),
    grants: grantsOf(agreement, asked),
    ...(grants.length > 0 && { bound: leastBound(agreement) }),
    shares: budgets.flatMap((budget) => sharesOf(budget, agreement, on)),
    outcomes: reports.flatMap((report) =>
      reportedOutcomes(agreement, report).map((outcome) => ({ ...outcome, report: report.id })),
    ),
  };
};

/** How many years before and after the day's year are told of, where the term is longer. */
const YEARS_AROUND = 5;

/** The calendar years of a term, or those around a day if they are many; a day outside counts as the nearest year. */
const yearsOf = ({ from, through }: Period, on: CalendarDate): readonly number[] => {
  const year = yearOf(on);
  const [first, last] = [from ? yearOf(from) : year, through ? yearOf(through) : year];
  const near = Math.min(Math.max(year, first), Math.max(first, last));
  const begin = Math.max(first, near - YEARS_AROUND);
  const end = Math.min(Math.max(first, last), near + YEARS_AROUND);
  return Array.from({ length: end - begin + 1 }, (_, offset) => begin + offset);
};

const grantsOf = (agreement: Agreement, asked: MoneyAsked): readonly ReportedGrant[] => {
  const { grants = [] } = agreement;
  const { on, period, amounts = [], assume, series, preliminary } = asked;
  const rules = { ...(assume && { assume }), ...(series && { series }), ...(preliminary && { preliminary }) };
  // Events and amendments are in the period already, and need not be gone through again for each grant.
  const settled = { ...agreement, term: { ...agreement.term, period }, events: [], amendments: [] };
  const years = yearsOf(period, on);
  const given = grouped(amounts, ({ grant }) => grant);
  const known = new Set(grants.map(({ id }) => id));
  if (amounts.some(({ grant }) => !known.has(grant))) {
    throw new IopError("usage.no-such-grant", "The agreement has no grant with this id.");
  }
  return grants.map((grant) => {
    const own = given.get(grant.id) ?? [];
    const { id, payer, payees, indexation } = grant;
    const alone = { ...settled, grants: [grant] };
    const indexed = series && indexation !== undefined ? indexedGrant(alone, { grant: id, ...rules }) : undefined;
    const byFigures = amountsByFigures(indexed);
    return {
      ...{ grant: id, payer, payees },
      years: years.map((year): ReportedYear => {
        const ofYear = own.find((each) => each.year === year);
        const amount = byFigures.get(year);
        return {
          year,
          ...(ofYear && { given: ofYear }),
          ...(amount !== undefined && { indexed: amount }),
          amount: grantOfYear(grant, year, { term: period, ...(assume && { assume }) }),
          stated: statedFor(grant, year),
        };
      }),
      ...(indexed && { indexed }),
      payments: paymentsOf(alone, { year: yearOf(on), amounts: own, ...rules }),
    };
  });
};

const amountsByFigures = (indexed: ReportedGrant["indexed"]): ReadonlyMap<number, Sek> =>
  new Map(
    (indexed?.ok === true ? indexed.value : []).flatMap((each) =>
      each.ground === "published-figures" ? [[each.year, each.amount] as const] : [],
    ),
  );

const statedFor = ({ amounts }: Grant, year: number): readonly StatedAmount[] => {
  const stated = amounts.flatMap(({ period, level, set }) => {
    const { from, through } = period;
    const ofYear = from !== undefined && through !== undefined && yearOf(from) === year && yearOf(through) === year;
    return ofYear && set.kind === "sum" ? [{ level, amount: set.amount }] : [];
  });
  const surest = COMMITMENT_LEVELS.find((level) => stated.some((each) => each.level === level));
  return stated.filter(({ level }) => level === surest);
};

const sharesOf = (budget: Budget, { parties }: Agreement, on: CalendarDate): readonly ReportedShares[] => {
  const period = periodOn(budget, on)?.id;
  if (period === undefined) return [];
  const [total, cash] = (["total", "cash"] as const).map((of) => financingShares(budget, { period, of, parties }));
  return total && cash ? [{ budget: budget.id, period, total, cash }] : [];
};

const periodOn = ({ periods }: Budget, on: CalendarDate): BudgetPeriod | undefined =>
  periods.find(({ period }) => periodContains(period, on) === "yes") ??
  periods.reduce<BudgetPeriod | undefined>((latest, each) => {
    const through = each.period.through;
    const before = latest?.period.through;
    return through !== undefined && through < on && (before === undefined || through > before) ? each : latest;
  }, undefined);
