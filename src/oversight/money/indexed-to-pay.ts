import type { Agreement } from "../../agreement/agreement.js";
import { grantOfYear } from "../../budget/grant/grant-of-year.js";
import type { Grant } from "../../budget/grant/grant.js";
import type { GivenAmount } from "../../budget/payment/payment-row.js";
import { yearOf } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import type { IndexedYearsWorking } from "./indexed-grant-working.js";
import { indexedYears, type IndexFigures } from "./indexed-years.js";

/** What is to be paid of a grant, and what is known of its amounts besides. */
interface ToPay extends Omit<IndexFigures, "assumedChange"> {
  readonly term: Period;
  /** Absent: all years. */
  readonly year?: number;
  /** What the caller gives; it stays as it is. */
  readonly amounts: readonly GivenAmount[];
}

/** The amounts to pay that a grant does not state: those that the caller gives, and those that its clause gives. */
export const indexedToPay = (
  { indexation = [] }: Pick<Agreement, "indexation">,
  grant: Grant,
  { term, year, amounts, series, preliminary = "refuse" }: ToPay,
): Answer<readonly GivenAmount[], IndexedYearsWorking> => {
  const clause = indexation.find(({ id }) => id === grant.indexation);
  const through = year ?? (term.through === undefined ? undefined : yearOf(term.through));
  if (series === undefined || clause === undefined || through === undefined) return answered(amounts, [], []);
  const indexed = indexedYears(grant, clause, { lastDay: term.through, through, series, preliminary });
  const { base, years, lacking, steps, assumptions } = indexed;
  if (base === undefined || base.year >= through) return answered(amounts, [], []);
  const given = new Set(amounts.map((each) => each.year));
  const toPay = [...amounts];
  for (let each = year ?? base.year + 1; each <= through; each += 1) {
    if (given.has(each)) continue;
    const stated = grantOfYear(grant, each, { term });
    if (stated.ok && stated.value.level === "contractual") continue;
    const amount = years.get(each)?.amount;
    if (amount !== undefined) toPay.push({ year: each, amount, level: "contractual", basis: basisOf(clause) });
    else if (!stated.ok && lacking !== undefined) return unanswered(lacking.failure, steps);
  }
  if (toPay.length === amounts.length) return answered(amounts, [], []);
  return base.toOthers
    ? unanswered({ code: "grant.indexed-sum-to-others", params: { grant: grant.id, year: base.year } })
    : answered(toPay, steps, assumptions);
};
