import { yearOf } from "../../calendar/calendar-date.js";
import { type ClosedPeriod, hasBothDays, type Period } from "../../calendar/period.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import { divideAmong, type Rules } from "../payment/divide.js";
import { COMMITMENT_LEVELS, type CommitmentLevel, type Grant, type GrantAmount } from "./grant.js";
import type { GrantAssumption, GrantFailure, GrantStep, GrantWorking } from "./grant-working.js";
import { piecesOf, withDaysOf } from "../payment/period-pieces.js";
import { setAmount } from "./set-amount.js";

/** What is granted for the days that an amount has of a year. */
interface GrantedPiece {
  readonly year: number;
  readonly period: ClosedPeriod;
  readonly amount: Sek;
}

/** An amount of a grant to the öre, by year (Swedish: beviljat belopp). */
export interface GrantedAmount {
  readonly period: ClosedPeriod;
  readonly amount: Sek;
  readonly level: CommitmentLevel;
  readonly payer: Id;
  readonly payees: readonly Id[];
  /** The years in which no surer amount takes its place, as far as they are asked for. */
  readonly counted: readonly number[];
  /** By year; or why it cannot be divided by year. */
  readonly years: readonly GrantedPiece[] | GrantFailure;
  /** Whether the caller gave it, and not the grant. */
  readonly given: boolean;
}

/** What is asked of a grant. */
export interface GrantedQuestion {
  /** Gives amounts without days theirs. */
  readonly term: Period;
  /** Only amounts that count in this year; absent: all. */
  readonly year?: number;
  /** Whether it matters in which other years they count. */
  readonly sums?: boolean;
  /** Years whose amounts are given otherwise. */
  readonly except?: ReadonlySet<number>;
}

/** The most pieces by year that an amount's calculation goes through. */
const MOST_PARTS = 10_000;

const yearsOf = ({ from, through }: ClosedPeriod): readonly number[] =>
  Array.from({ length: Math.max(0, yearOf(through) - yearOf(from) + 1) }, (_, index) => yearOf(from) + index);

/** Whether an amount has a day in a year, its missing days being those of the term; open sides have no bound. */
const touching = (term: Period, year: number): ((amount: GrantAmount) => boolean) => {
  const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  return ({ period: { from = term.from, through = term.through } }) =>
    (from === undefined || from <= last) && (through === undefined || through >= first);
};

const surestOf = (amounts: readonly GrantAmount[]): CommitmentLevel | undefined =>
  COMMITMENT_LEVELS.find((level) => amounts.some((amount) => amount.level === level));

/** For each year the surest level that an amount has, looked up once. */
const surestLevels = ({ amounts }: Grant, term: Period): ((year: number) => CommitmentLevel | undefined) => {
  const known = new Map<number, CommitmentLevel | undefined>();
  return (year) => {
    if (!known.has(year)) {
      known.set(year, surestOf(amounts.filter(touching(term, year))));
    }
    return known.get(year);
  };
};

/** The amounts that count in a year. */
const surestIn = ({ amounts }: Grant, term: Period, year: number): readonly GrantAmount[] => {
  const inYear = amounts.filter(touching(term, year));
  const surest = surestOf(inYear);
  return inYear.filter(({ level }) => level === surest);
};

/** The amounts of a grant that count, to the öre: in every year the surest there are. */
export const grantedAmounts = (
  grant: Grant,
  { term, year: asked, sums = false, except = new Set() }: GrantedQuestion,
  rules: Rules,
): Answer<readonly GrantedAmount[], GrantWorking> => {
  const levelIn = surestLevels(grant, term);
  const counts = ({ level }: GrantAmount, year: number) => !except.has(year) && levelIn(year) === level;
  const basis = basisOf(grant);
  const steps: GrantStep[] = [];
  const assumptions: GrantAssumption[] = [];
  const granted: GrantedAmount[] = [];
  let parts = 0;
  if (asked !== undefined && except.has(asked)) return answered([], [], []);
  const candidates = asked === undefined ? grant.amounts : surestIn(grant, term, asked);
  for (const amount of candidates) {
    const period = withDaysOf(amount.period, term);
    if (!hasBothDays(period) || period.from > period.through) {
      return unanswered({ code: "grant.days-not-known", params: { grant: grant.id } }, steps);
    }
    const years = yearsOf(period);
    parts += years.length;
    if (parts > MOST_PARTS) return unanswered({ code: "grant.too-many-parts", params: { grant: grant.id } }, steps);
    const counted = asked === undefined || sums ? years.filter((year) => counts(amount, year)) : [asked];
    const [first] = counted;
    if (first === undefined) continue;
    const set = setAmount(amount.set, { grant: grant.id, year: asked ?? first, basis });
    if (!set.ok) return unanswered(set.failure, steps);
    const byYear = dividedByYear(set.value, period, rules);
    steps.push(...set.steps, ...byYear.steps);
    if (byYear.ok) assumptions.push(...byYear.assumptions);
    const { level, payer = grant.payer, payees = grant.payees } = amount;
    const divided = byYear.ok ? byYear.value : byYear.failure;
    granted.push({ period, amount: set.value, level, payer, payees, counted, years: divided, given: false });
  }
  return answered(granted, steps, assumptions);
};

/** What an amount gives for each year that its period has days of. */
const dividedByYear = (
  amount: Sek,
  period: ClosedPeriod,
  rules: Rules,
): Answer<readonly GrantedPiece[], GrantWorking> => {
  const { grant, plan } = rules;
  const year = yearOf(period.from);
  if (year === yearOf(period.through)) return answered([{ year, period, amount }], [], []);
  const pieces = piecesOf(period, "year");
  const years = pieces.map(({ part }) => yearOf(part.from));
  const divided = divideAmong(amount, pieces, rules);
  if (!divided.ok) return divided;
  const { amounts, weighing } = divided.value;
  const byYear = pieces.flatMap((piece, index) => {
    const ofYear = amounts[index];
    return ofYear === undefined ? [] : [{ year: yearOf(piece.part.from), period: piece.period, amount: ofYear }];
  });
  const inputs = { grant, period, years, ...weighing };
  return answered(
    byYear,
    [{ code: "grant.divided-by-year", inputs, output: amounts, basis: basisOf(plan) }],
    [{ code: "grant.divided-by-time", params: { grant, period }, basis: basisOf({}) }, ...divided.assumptions],
  );
};
