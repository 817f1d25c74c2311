import type { Agreement } from "../agreement/agreement.js";
import type { Grant } from "../budget/grant/grant.js";
import { yearOf } from "../calendar/calendar-date.js";
import type { ClosedPeriod } from "../calendar/period.js";
import { partsOfYear } from "../calendar/year-part.js";
import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { IopError } from "../issues/iop-error.js";
import type { Id } from "../notation/id.js";
import { agreedEnds, type AgreedEnds } from "../oversight/status/agreed-ends.js";
import { type AuthorisedAmount, authorisedAmounts } from "./authorised-amounts.js";
import { foreseenExtensions } from "./foreseen-extensions.js";
import { type BoundSpendingOptions, spendingOfGrant } from "./grant-spending.js";
import { bodyKey, publicBodies, type PublicBody } from "./public-body.js";
import { type OfBody, type SpendingOfYear, spendingOfYears, type SpendingSums, sumsOver } from "./spending-sums.js";
import type { SpendingWorking } from "./spending-working.js";

/** What public bodies are bound to pay under agreements (Swedish: bundna utgifter). Money per year, no commitment. */
export interface BoundSpending {
  /** Every body in every year asked for, body by body. */
  readonly rows: readonly SpendingOfYear[];
  /** Over the years. */
  readonly byBody: readonly (SpendingSums & { readonly body: PublicBody })[];
  /** Over the bodies. */
  readonly byYear: readonly (SpendingSums & { readonly year: number })[];
  /** What decisions finance, whatever the years: to hold beside the sums. */
  readonly authorised: readonly AuthorisedAmount[];
  /** Agreements of these years in which no public party is said to pay anything; what they cost is unknown. */
  readonly withoutAmounts: readonly Id[];
}

/**
 * What each public body is bound to pay under some agreements, year by year (Swedish: prognos över bundna utgifter):
 * known, by an assumed change of the indices, or unknown; at least, as planned and at most.
 *
 * A body is whoever pays: the legal person and the committee that it acts through, the same in all agreements if number
 * (else name) and committee are. Amounts are those of {@link indexedGrant}; one that several public parties pay counts
 * for each of them. Extensions that have been agreed on count as the agreement itself; those that are only foreseen
 * count in `most` alone, with grants going on by their clauses, or as in the last agreed year. What is decided or
 * planned without being agreed binds nobody: it counts in `planned` and `most`.
 *
 * Each agreement is looked at once, as it comes, and not held on to.
 *
 * The working adds up; how a grant's amounts came about, and what was taken for granted of it, is in the answer of
 * {@link indexedGrant}. Fails by name: `budget.beyond-15-digits`.
 *
 * @throws {@link IopError} `usage.year` when a year is not a whole number, 1900–2199; `usage.years` when the last is
 * before the first.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") };
 * const organisations = [{ id: "town", name: "Exempelkommunen", form: "municipality" }];
 * const parties = [{ id: "payer", organisation: "town", side: "public" }];
 * const set = { kind: "sum", amount: { kind: "exact", sek: sek(3000000) } };
 * const grant = { id: "grant", payer: "payer", payees: ["b"], amounts: [{ period, level: "contractual", set }] };
 * const agreement = { id: "iop", organisations, parties, term: { period }, grants: [grant] };
 * const [row] = boundSpending([agreement], { years: { first: 2020, last: 2021 } }).value.rows;
 * [row.body.name, row.year, row.known]; // ["Exempelkommunen", 2020, "1000000.00"]
 */
export const boundSpending = (
  agreements: Iterable<Agreement>,
  options: BoundSpendingOptions,
): Answer<BoundSpending, SpendingWorking> => {
  const { years, assumedChange } = options;
  for (const year of [years.first, years.last]) partsOfYear(year, "year");
  if (years.last < years.first) throw new IopError("usage.years", "The last year is not before the first.");
  const table = new Map<string, OfBody>();
  const authorised: AuthorisedAmount[] = [];
  const withoutAmounts: Id[] = [];
  const assumptions: SpendingWorking["assumption"][] = [];
  for (const agreement of agreements) {
    const bodies = publicBodies(agreement);
    const end = agreedEnds(agreement);
    const extension = foreseenExtensions(end, years.last);
    authorised.push(...authorisedAmounts(agreement, bodies));
    const found: Found = { agreement: agreement.id, grants: 0, leftOpen: end.assumptions.length, planNotExact: 0 };
    for (const grant of (agreement.grants ?? []).flatMap(byPayer)) {
      const body = bodies.ofParty(grant.payer);
      if (body === undefined) continue;
      const spending = spendingOfGrant(agreement, grant, { ...options, end, extension });
      const ofBody = table.get(bodyKey(body)) ?? { body, grants: [] };
      table.set(bodyKey(body), ofBody);
      for (const of of spending.years) {
        ofBody.grants.push({ ...of, agreement: agreement.id, grant: grant.id });
        if (of.planNotExact) found.planNotExact += 1;
        if (of.inExtension && extension !== undefined) found.extension = extension;
      }
      found.grants += 1;
      found.leftOpen += spending.assumptions;
    }
    if (found.grants === 0 && isWithin(end, years)) withoutAmounts.push(agreement.id);
    assumptions.push(...saidOf(found));
  }
  const asked = Array.from({ length: years.last - years.first + 1 }, (_, offset) => years.first + offset);
  const rows: SpendingOfYear[] = [];
  const steps: SpendingWorking["step"][] = [];
  const byBody: BoundSpending["byBody"][number][] = [];
  const byYear: BoundSpending["byYear"][number][] = [];
  for (const ofBody of table.values()) {
    const summed = spendingOfYears(ofBody, asked);
    const sums = summed && sumsOver(summed.map(({ row }) => row));
    if (summed === undefined || sums === undefined) return unanswered(BEYOND, steps);
    rows.push(...summed.map(({ row }) => row));
    steps.push(...summed.flatMap((each) => each.steps));
    byBody.push({ body: ofBody.body, ...sums });
  }
  for (const year of asked) {
    const sums = sumsOver(rows.filter((row) => row.year === year));
    if (sums === undefined) return unanswered(BEYOND, steps);
    byYear.push({ year, ...sums });
  }
  const isAssumed = [...table.values()].some(({ grants }) => grants.some(({ byAssumption }) => byAssumption === true));
  return answered({ rows, byBody, byYear, authorised, withoutAmounts }, steps, [
    ...(isAssumed && assumedChange !== undefined
      ? [{ code: "spending.change-assumed", params: { assumed: assumedChange }, basis } as const]
      : []),
    ...assumptions,
  ]);
};

const basis = { kind: "interpretation" } as const;

const BEYOND = { code: "budget.beyond-15-digits", params: {} } as const;

/** A grant for each of its payers, with what that one pays. */
const byPayer = (grant: Grant): readonly Grant[] => {
  const payers = new Map<Id, Grant["amounts"][number][]>([[grant.payer, []]]);
  for (const amount of grant.amounts) {
    const payer = amount.payer ?? grant.payer;
    const ofPayer = payers.get(payer);
    if (ofPayer === undefined) payers.set(payer, [amount]);
    else ofPayer.push(amount);
  }
  const paid = [...payers].filter(([, amounts]) => payers.size === 1 || amounts.length > 0);
  return paid.map(([payer, amounts]) => ({ ...grant, payer, amounts }));
};

const isWithin = ({ term, lastDay }: AgreedEnds, { first, last }: BoundSpendingOptions["years"]): boolean =>
  (term.period.from === undefined || yearOf(term.period.from) <= last) &&
  (lastDay === undefined || yearOf(lastDay) >= first);

/** What an agreement adds to the assumptions. */
interface Found {
  readonly agreement: Id;
  grants: number;
  leftOpen: number;
  planNotExact: number;
  extension?: ClosedPeriod;
}

const saidOf = ({ agreement, leftOpen, planNotExact, extension }: Found): readonly SpendingWorking["assumption"][] => [
  ...(extension === undefined
    ? []
    : [{ code: "spending.extension-foreseen", params: { agreement, ...extension }, basis } as const]),
  ...(planNotExact === 0
    ? []
    : [{ code: "spending.plan-not-exact", params: { agreement, years: planNotExact }, basis } as const]),
  ...(leftOpen === 0 ? [] : [{ code: "spending.left-open", params: { agreement, count: leftOpen }, basis } as const]),
];
