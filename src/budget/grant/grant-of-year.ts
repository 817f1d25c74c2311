import type { Period } from "../../calendar/period.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import { distinct } from "../../explanation/distinct.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { Rules } from "../payment/divide.js";
import type { CommitmentLevel, Grant } from "./grant.js";
import { grantedAmounts } from "./granted-amounts.js";
import type { GrantAssumption, GrantStep, GrantWorking } from "./grant-working.js";
import type { PaymentRules } from "../payment/payment-plan.js";

/** What a grant gives for a calendar year, and how sure that is (Swedish: bidrag för året). */
export interface GrantOfYear {
  readonly year: number;
  readonly amount: Sek;
  /** The surest that there is for the year. */
  readonly level: CommitmentLevel;
  /** Whether VAT is within the amount; absent: not stated. */
  readonly vat?: NonNullable<Grant["vat"]>;
}

/** What {@link grantOfYear} is told besides the grant (Swedish: vad den som räknar tillägger). */
export interface GrantOfYearOptions {
  /** Period of the agreement: gives amounts without a first or last day theirs. */
  readonly term?: Period;
  /** What to take where the payment plan is silent; whatever is used is among the assumptions. */
  readonly assume?: Pick<PaymentRules, "partPeriods" | "oddOre">;
}

/**
 * What a grant gives for a calendar year (Swedish: bidrag för året), to the öre.
 *
 * Takes the surest amounts there are for the year: those the agreement binds to, else those decided, else those planned
 * (the answer says which). Several amounts of the same kind are added up, also extra sums to some of the payees. An
 * amount for a part of the year counts whole. One for several years is divided among them by time, which is an
 * assumption: whole years weigh the same, the first and the last by `partPeriods`. Changes by an index are not made
 * here.
 *
 * Fails by name: `grant.nothing-for-year`, `grant.amount-not-exact` (rounded, about, unknown, or without a number of
 * inhabitants), `grant.share-not-whole-ore` (no rounding is stated), `grant.days-not-known`,
 * `grant.part-period-rule-not-stated`, `grant.not-whole-months`, `grant.too-many-parts`, `grant.beyond-15-digits`.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const set = { kind: "per-inhabitant", rate: sek("4.50"), inhabitants: 230000 };
 * const grant = { id: "grant", payer: "a", payees: ["b"], amounts: [{ period, level: "contractual", set }] };
 * grantOfYear(grant, 2019).value; // { "year": 2019, "amount": "1035000.00", "level": "contractual" }
 */
export const grantOfYear = (
  grant: Grant,
  year: number,
  { term = {}, assume = {} }: GrantOfYearOptions = {},
): Answer<GrantOfYear, GrantWorking> => {
  const rules: Rules = { grant: grant.id, plan: grant.payment ?? {}, assumed: assume };
  const granted = grantedAmounts(grant, { term, year }, rules);
  if (!granted.ok) return granted;
  const steps = [...granted.steps];
  const [first] = granted.value;
  if (first === undefined) return unanswered({ code: "grant.nothing-for-year", params: { grant: grant.id, year } });
  const amounts: Sek[] = [];
  for (const { years } of granted.value) {
    if ("code" in years) return unanswered(years, steps);
    amounts.push(...years.filter((piece) => piece.year === year).map(({ amount }) => amount));
  }
  const sum = sumOfYear(grant, { year, level: first.level, amounts });
  if (sum === undefined) return unanswered({ code: "grant.beyond-15-digits", params: { grant: grant.id } }, steps);
  const { level } = first;
  const value = { year, amount: sum.output, level, ...(grant.vat === undefined ? {} : { vat: grant.vat }) };
  return answered(value, [...steps, sum], distinct([...granted.assumptions, ...silenceOnVat(grant)]));
};

type SumStep = Extract<GrantStep, { readonly code: "grant.amount-of-year" }>;

/** Adds up amounts of a year; undefined where the sum has too many digits. */
export const sumOfYear = (
  grant: Grant,
  { year, level, amounts }: Omit<SumStep["inputs"], "grant">,
): SumStep | undefined => {
  const output = sekWithin(amounts.reduce((sum, amount) => sum + oreOf(amount), 0n));
  const inputs = { grant: grant.id, year, level, amounts };
  return output === undefined ? undefined : { code: "grant.amount-of-year", inputs, output, basis: basisOf(grant) };
};

/** That a grant does not say whether VAT is within its amounts. */
export const silenceOnVat = ({ id, vat }: Grant): readonly GrantAssumption[] =>
  vat === undefined ? [{ code: "grant.vat-not-stated", params: { grant: id }, basis: { kind: "interpretation" } }] : [];
