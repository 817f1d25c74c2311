import type { Agreement } from "../agreement/agreement.js";
import type { Grant } from "../budget/grant/grant.js";
import type { PaymentRules } from "../budget/payment/payment-plan.js";
import { yearOf } from "../calendar/calendar-date.js";
import type { ClosedPeriod } from "../calendar/period.js";
import { compareSek } from "../money/sek-arithmetic.js";
import type { Sek } from "../money/sek.js";
import type { AgreedEnds } from "../oversight/status/agreed-ends.js";
import { contractualAmounts } from "../oversight/money/contractual-amounts.js";
import { type YearOfGrant, yearsOfGrant } from "../oversight/money/indexed-grant.js";
import type { IndexedGrantFailure } from "../oversight/money/indexed-grant-working.js";
import type { IndexFigures } from "../oversight/money/indexed-years.js";
import { type PlannedAmount, plannedAmounts } from "./planned-amounts.js";
import type { SpendingSum } from "./spending-working.js";

/** What a forecast is asked for: calendar years, and what is known of indices (Swedish: fråga om bundna utgifter). */
export interface BoundSpendingOptions extends IndexFigures {
  /** First and last calendar year, both included. */
  readonly years: { readonly first: number; readonly last: number };
  /** What to take where payment plans are silent. */
  readonly assume?: Pick<PaymentRules, "partPeriods" | "oddOre">;
}

/** What a grant adds to the sums of a year. */
export interface GrantSpending {
  readonly year: number;
  readonly parts: Readonly<Partial<Record<SpendingSum, Sek>>>;
  /** Why the amount is not known, and which sums are not because of it. */
  readonly unknown?: { readonly lacking: IndexedGrantFailure; readonly sums: readonly SpendingSum[] };
  /** Only if the agreement is extended. */
  readonly inExtension?: true;
  /** Whether the caller's assumed change is in it. */
  readonly byAssumption?: true;
  /** Whether the planned amount is rounded or about. */
  readonly planNotExact?: true;
}

/** A grant's part of the sums, and how many things its working takes for granted. */
export interface SpendingOfGrant {
  readonly years: readonly GrantSpending[];
  readonly assumptions: number;
}

/** What a grant adds to the sums of the years asked for. */
export const spendingOfGrant = (
  agreement: Agreement,
  grant: Grant,
  asked: BoundSpendingOptions & { readonly end: AgreedEnds; readonly extension: ClosedPeriod | undefined },
): SpendingOfGrant => {
  const { years: range, end, extension, ...figures } = asked;
  const { lastDay } = end;
  const { from } = end.term.period;
  const within = { ...figures, from, firstYear: range.first, through: range.last };
  const bound = yearsOfGrant(agreement, grant, { ...within, lastDay });
  const planned = plannedAmounts(agreement, grant);
  if (!bound.ok) {
    const last = Math.min(range.last, lastDay === undefined ? range.last : yearOf(lastDay));
    const first = Math.max(range.first, from === undefined ? range.first : yearOf(from));
    const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) =>
      boundIn({ year: first + offset, ground: "unknown", lacking: bound.failure }, planned.get(first + offset)),
    );
    return { years, assumptions: 0 };
  }
  const years = bound.value.map((each) => boundIn(each, planned.get(each.year)));
  if (extension !== undefined) {
    const taken = new Set(years.map(({ year }) => year));
    const firstYear = Math.max(range.first, yearOf(extension.from));
    const asBefore = { ...within, firstYear, lastDay: extension.through, lastYear: yearOf(extension.through) };
    years.push(...extended(agreement, grant, asBefore).filter(({ year }) => !taken.has(year)));
  }
  const counted = bound.assumptions.filter(({ code }) => code !== "payments.nothing-for-year");
  return { years, assumptions: counted.length };
};

const boundIn = (of: YearOfGrant, plan: PlannedAmount | undefined): GrantSpending => {
  const { year, ground, least } = of;
  const planned = plan?.amount;
  const planNotExact = plan?.isExact === false && planned !== undefined ? ({ planNotExact: true } as const) : {};
  if (ground === "unknown") {
    const sums = planned === undefined ? (["planned", "most"] as const) : (["most"] as const);
    return {
      ...{ year, unknown: { lacking: of.lacking, sums }, ...planNotExact },
      parts: { ...(least && { least }), ...(planned && { planned }) },
    };
  }
  const { amount } = of;
  const isBound = ground === "contractual" || ground === "published-figures";
  const common = { year, ...planNotExact };
  if (isBound) return { ...common, parts: { known: amount, least: amount, planned: planned ?? amount, most: amount } };
  const most = [planned, least].reduce<Sek>(
    (one, other) => (other && compareSek(other, one) > 0 ? other : one),
    amount,
  );
  const parts = { ...(least && { least }), planned: planned ?? amount, most };
  return ground === "assumed-change"
    ? { ...common, byAssumption: true, parts: { ...parts, assumed: amount } }
    : { ...common, parts };
};

type Extended = Parameters<typeof yearsOfGrant>[2] & { readonly firstYear: number; readonly lastYear: number };

/** What a grant comes to in extensions: as its clause goes on; without one, what the last agreed year gives. */
const extended = (agreement: Agreement, grant: Grant, asked: Extended): readonly GrantSpending[] => {
  const length = Math.max(0, asked.lastYear - asked.firstYear + 1);
  const years = Array.from({ length }, (_, offset) => asked.firstYear + offset);
  const open = (year: number, lacking: IndexedGrantFailure): GrantSpending => {
    return { year, parts: {}, unknown: { lacking, sums: ["most"] }, inExtension: true };
  };
  if (grant.indexation === undefined) {
    const contractual = contractualAmounts(grant);
    const last = "failure" in contractual ? undefined : contractual.years.at(-1);
    const lacking: IndexedGrantFailure =
      "failure" in contractual ? contractual.failure : { code: "grant.nothing-to-index", params: { grant: grant.id } };
    return years.map((year) =>
      last === undefined ? open(year, lacking) : { year, parts: { most: last.amount }, inExtension: true },
    );
  }
  const answer = yearsOfGrant(agreement, grant, asked);
  if (!answer.ok) return years.map((year) => open(year, answer.failure));
  return answer.value
    .filter(({ year }) => year >= asked.firstYear && year <= asked.lastYear)
    .map((each) =>
      each.ground === "unknown"
        ? open(each.year, each.lacking)
        : {
            ...{ year: each.year, parts: { most: each.amount }, inExtension: true },
            ...(each.ground === "assumed-change" && { byAssumption: true }),
          },
    );
};
