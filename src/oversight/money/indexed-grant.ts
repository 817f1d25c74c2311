import type { Agreement } from "../../agreement/agreement.js";
import type { Grant } from "../../budget/grant/grant.js";
import { grantOfYear } from "../../budget/grant/grant-of-year.js";
import type { PaymentRules } from "../../budget/payment/payment-plan.js";
import { type CalendarDate, yearOf } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import { partsOfYear } from "../../calendar/year-part.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { distinct } from "../../explanation/distinct.js";
import type { FirstAmount } from "../../indexation/indexed-amounts.js";
import { IopError } from "../../issues/iop-error.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import { agreedEnds } from "../status/agreed-ends.js";
import { yearsUnderFloor } from "./contractual-amounts.js";
import type { IndexedGrantFailure, IndexedGrantWorking } from "./indexed-grant-working.js";
import { type IndexedGrantYear, type IndexedYears, indexedYears, type IndexFigures } from "./indexed-years.js";

/**
 * What the amount of a year rests on (Swedish: vad årets belopp vilar på), the surest first; of several the surest is
 * taken.
 *
 * - `contractual`: the agreement states it, or a yearly change that it fixes gives it
 * - `published-figures`: the agreement's clause and published figures give it
 * - `decided`: a decision sets it, the agreement does not
 * - `assumed-change`: the agreement's clause gives it with a yearly change that the caller assumes
 * - `planned`: a budget assumes it
 * - `unknown`: nothing gives it to the öre
 */
export const AMOUNT_GROUNDS = [
  "contractual",
  "published-figures",
  "decided",
  "assumed-change",
  "planned",
  "unknown",
] as const;

/** What the amount of a year rests on (Swedish: vad årets belopp vilar på); see {@link AMOUNT_GROUNDS}. */
export type AmountGround = (typeof AMOUNT_GROUNDS)[number];

/** What a grant comes to in a calendar year (Swedish: årets bidrag), and how that is known. */
export type YearOfGrant = {
  readonly year: number;
  /** What a floor binds to at least, where the amount itself does not bind; absent: no floor does. */
  readonly least?: Sek;
} & (
  | { readonly ground: Exclude<AmountGround, "unknown">; readonly amount: Sek }
  | { readonly ground: "unknown"; /** Why it is not known. */ readonly lacking: IndexedGrantFailure }
);

/** What is asked of {@link indexedGrant} (Swedish: fråga om ett uppräknat bidrag). */
export interface IndexedGrantOptions extends IndexFigures {
  readonly grant: Id;
  /** Last year, included; absent: the last of the agreement, or the last that it states an amount for. */
  readonly through?: number;
  /** What to take where the payment plan is silent; whatever is used is among the assumptions. */
  readonly assume?: Pick<PaymentRules, "partPeriods" | "oddOre">;
}

/**
 * What a grant comes to in each calendar year (Swedish: bidragets belopp år för år): the amounts that the agreement
 * states, then those that its indexation clause gives by published figures, then by a change that the caller assumes.
 *
 * The clause is applied to the last whole calendar year that the agreement binds to (where it counts from the first
 * amount: to the year before its first indexed one), through the last whole year of the term as events and signed
 * amendments leave it. A year without figures is unknown, never 0 and never the year before's amount; `lacking` says
 * what is missing. Assumed years are counted each from the year before, with the clause's roundings, ceiling and floor;
 * a floor at the first amount then holds at the last known one.
 *
 * Fails by name: `grant.no-amounts`, `grant.days-not-known` (neither amounts nor agreement have a first day).
 *
 * @throws {@link IopError} `usage.no-such-grant` when the agreement has no grant of that id; `usage.year` when the last
 * year is not a whole number, 1900–2199.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const set = { kind: "sum", amount: { kind: "exact", sek: sek(3500000) } };
 * const amounts = [{ period, level: "contractual", set }];
 * const grant = { id: "grant", payer: "a", payees: ["b"], amounts, indexation: "uplift" };
 * const indexation = [{ id: "uplift", series: [{ series: "PKV" }], from: "year-before" }];
 * const term = { period: { from: calendarDate("2019-01-01"), through: calendarDate("2020-12-31") } };
 * const agreement = { term, grants: [grant], indexation };
 * const [, next] = indexedGrant(agreement, { grant: "grant", assumedChange: percentage(2) }).value;
 * next; // { "year": 2020, "ground": "assumed-change", "amount": "3570000.00" }
 */
export const indexedGrant = (
  agreement: Agreement,
  { grant: id, ...options }: IndexedGrantOptions,
): Answer<readonly YearOfGrant[], IndexedGrantWorking> => {
  const grant = (agreement.grants ?? []).find((each) => each.id === id);
  if (grant === undefined) throw new IopError("usage.no-such-grant", "The agreement has no grant with this id.");
  if (options.through !== undefined) partsOfYear(options.through, "year");
  const { term, lastDay, steps, assumptions } = agreedEnds(agreement);
  const answer = yearsOfGrant(agreement, grant, { ...options, from: term.period.from, lastDay });
  const all = [...steps, ...answer.steps];
  return answer.ok
    ? answered(answer.value, all, distinct([...assumptions, ...answer.assumptions]))
    : unanswered(answer.failure, all);
};

/** The days and years that a grant is looked at. */
interface GrantAsked extends Omit<IndexedGrantOptions, "grant"> {
  /** First day of the agreement. */
  readonly from: CalendarDate | undefined;
  readonly lastDay: CalendarDate | undefined;
  /** First year to answer for; absent, or before that of the first amount: that. */
  readonly firstYear?: number;
}

/** The years of a grant, under an agreement whose last day is known. */
export const yearsOfGrant = (
  agreement: Agreement,
  grant: Grant,
  asked: GrantAsked,
): Answer<readonly YearOfGrant[], IndexedGrantWorking> => {
  const { lastDay, assume } = asked;
  if (grant.amounts.length === 0) return unanswered({ code: "grant.no-amounts", params: { grant: grant.id } });
  const term = periodBetween(asked.from, lastDay);
  const range = yearsBetween(grant, term, asked);
  if (range === undefined) return unanswered({ code: "grant.days-not-known", params: { grant: grant.id } });
  const clause = (agreement.indexation ?? []).find((each) => each.id === grant.indexation);
  const indexed = clause && indexedYears(grant, clause, { ...asked, through: range.last });
  const floors = yearsUnderFloor(grant, clause, { last: indexed && lastBound(indexed), lastDay });
  const held: IndexedGrantWorking["step"][] = [];
  const floorOf = new Map(floors.map((step) => [step.inputs.year, step]));
  const years: YearOfGrant[] = [];
  const steps: IndexedGrantWorking["step"][] = [];
  const assumptions: IndexedGrantWorking["assumption"][] = [];
  for (let year = range.first; year <= range.last; year += 1) {
    const stated = grantOfYear(grant, year, { term, ...(assume && { assume }) });
    const known = surest(year, stated, indexed?.years.get(year));
    const isWithin = lastDay === undefined || year <= yearOf(lastDay);
    if (known === undefined && isNothing(stated) && (grant.indexation === undefined || !isWithin)) {
      const params = { grant: grant.id, year };
      assumptions.push({ code: "payments.nothing-for-year", params, basis: { kind: "interpretation" } });
      continue;
    }
    const entry: YearOfGrant = known ?? {
      year,
      ground: "unknown",
      lacking: lackingOf(grant, { year, stated, indexed }),
    };
    if (stated.ok && entry.ground === stated.value.level) {
      steps.push(...stated.steps);
      assumptions.push(...stated.assumptions);
    }
    const floor =
      entry.ground === "contractual" || entry.ground === "published-figures" ? undefined : floorOf.get(year);
    if (floor !== undefined) held.push(floor);
    years.push(floor === undefined ? entry : { ...entry, least: floor.output });
  }
  return answered(years, distinct([...steps, ...(indexed?.steps ?? []), ...held]), [
    ...distinct([...assumptions, ...(indexed?.assumptions ?? [])]),
    ...(lastDay !== undefined && years.some(({ year }) => (indexed?.years.has(year) ?? false) || floorOf.has(year))
      ? [
          {
            code: "bound.runs-to-its-last-day",
            params: { through: lastDay },
            basis: { kind: "interpretation" },
          } as const,
        ]
      : []),
  ]);
};

/** The last year whose amount is bound and known, by the agreement alone or by published figures. */
const lastBound = ({ base, years }: IndexedYears): FirstAmount | undefined =>
  [...years].reduce<FirstAmount | undefined>(
    (last, [year, { amount, ground }]) => (ground === "assumed-change" ? last : { year, amount }),
    base,
  );

type Stated = ReturnType<typeof grantOfYear>;

const isNothing = (stated: Stated): boolean => !stated.ok && stated.failure.code === "grant.nothing-for-year";

/** Of what is stated for a year and what the clause gives for it, the surer one. */
const surest = (
  year: number,
  stated: Stated,
  indexed: IndexedGrantYear | undefined,
): Extract<YearOfGrant, { readonly amount: Sek }> | undefined => {
  const found = [
    ...(stated.ok ? [{ year, ground: stated.value.level, amount: stated.value.amount }] : []),
    ...(indexed === undefined ? [] : [{ year, ground: indexed.ground, amount: indexed.amount }]),
  ];
  return found.sort((one, other) => AMOUNT_GROUNDS.indexOf(one.ground) - AMOUNT_GROUNDS.indexOf(other.ground))[0];
};

/** Why a year is not known: first what the clause lacks, for it is what binds. */
const lackingOf = (
  grant: Grant,
  {
    year,
    stated,
    indexed,
  }: { readonly year: number; readonly stated: Stated; readonly indexed: IndexedYears | undefined },
): IndexedGrantFailure => {
  if (indexed?.lacking !== undefined && year >= indexed.lacking.year) return indexed.lacking.failure;
  if (grant.indexation !== undefined && indexed === undefined) {
    return { code: "grant.no-such-clause", params: { grant: grant.id } };
  }
  return stated.ok ? { code: "grant.nothing-for-year", params: { grant: grant.id, year } } : stated.failure;
};

const periodBetween = (from: CalendarDate | undefined, through: CalendarDate | undefined): Period => ({
  ...(from === undefined ? {} : { from }),
  ...(through === undefined ? {} : { through }),
});

/** The first and the last year to answer for; `undefined` where no day says where to begin. */
const yearsBetween = (
  { amounts }: Grant,
  term: Period,
  { firstYear, through }: GrantAsked,
): { readonly first: number; readonly last: number } | undefined => {
  const firsts = amounts.flatMap(({ period: { from = term.from } }) => (from === undefined ? [] : [yearOf(from)]));
  if (firsts.length === 0) return undefined;
  const first = Math.max(
    firstYear ?? 0,
    firsts.reduce((one, other) => Math.min(one, other)),
  );
  const lasts = [
    ...(term.through === undefined ? [] : [yearOf(term.through)]),
    ...amounts.flatMap(({ period }) => (period.through === undefined ? [] : [yearOf(period.through)])),
  ];
  return { first, last: through ?? lasts.reduce((one, other) => Math.max(one, other), first) };
};
