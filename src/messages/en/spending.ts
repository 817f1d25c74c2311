import type { AuthorisedAmount } from "../../portfolio/authorised-amounts.js";
import type { PublicBody } from "../../portfolio/public-body.js";
import type { SpendingOfYear } from "../../portfolio/spending-sums.js";
import type { SpendingSum, SpendingWorking } from "../../portfolio/spending-working.js";
import { sekOf } from "../../money/amount.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, kronor, listOf, percent, sumOf } from "./phrases.js";

const bodyOf = ({ name, through }: PublicBody): string => (through === undefined ? name : `${name}, ${through}`);

const sums: WordsFor<SpendingSum> = {
  known: "Known amount bound",
  assumed: "Amount bound with an assumed change",
  least: "Least amount bound",
  planned: "Planned amount",
  most: "Greatest amount",
};

/** English texts for the steps of a forecast. */
export const spendingSteps: TextsOf<SpendingWorking["step"]> = {
  "spending.sum": ({ inputs: { body, year, of, parts }, output }) =>
    `${sums[of]} ${year} (${bodyOf(body)}): ${sumOf(
      parts.map(({ amount }) => amount),
      output,
    )}.`,
};

/** English texts for what a forecast took for granted. */
export const spendingAssumptions: TextsOf<SpendingWorking["assumption"]> = {
  "spending.change-assumed": ({ params: { assumed } }) =>
    `Years without published index figures are changed by an assumed ${percent(assumed)} a year.`,
  "spending.plan-not-exact": ({ params: { agreement, years } }) =>
    `The budget gives rounded or approximate amounts for ${countOf(years, "year")} (${agreement}). They are ` +
    "counted as they stand.",
  "spending.extension-foreseen": ({ params: { agreement, from, through } }) =>
    `The greatest amount counts with the agreement being extended from ${from} through ${through} ` +
    `(${agreement}), and with grants going on.`,
  "spending.left-open": ({ params: { agreement, count } }) =>
    `The amounts rest on ${countOf(count, "assumption")} about the agreement (${agreement}). ` +
    "The working of each grant names them.",
};

/** The most agreements that are written out. */
const MOST_WRITTEN = 12;

/** So many grants, and the agreements that they are in, if they are few. */
const grantsIn = (unknown: SpendingOfYear["unknown"]): string => {
  const agreements = [...new Set(unknown.map(({ agreement }) => agreement))];
  const named = agreements.length > MOST_WRITTEN ? "" : ` (${listOf(agreements)})`;
  return `${countOf(unknown.length, "grant")}${named}`;
};

/** What a public body is bound to pay in a year. */
export const spending = (of: SpendingOfYear): readonly string[] => {
  const { body, year, known, assumed, least, planned, most, unknown } = of;
  const plan = planned === undefined ? "What is planned is not known in full." : `Planned: ${kronor(planned)}.`;
  const assumption = assumed === "0.00" ? "" : ` An assumed change adds ${kronor(assumed)}.`;
  const bound = unknown.filter(({ inExtension }) => inExtension === undefined);
  const extended = unknown.filter(({ inExtension }) => inExtension !== undefined);
  return [
    `${bodyOf(body)}, ${year}: known amount bound ${kronor(known)}, at least ${kronor(least)}.${assumption}`,
    `${plan} ${most === undefined ? "The greatest amount is not known." : `At most: ${kronor(most)}.`}`,
    ...(bound.length === 0 ? [] : [`Unknown amount for ${grantsIn(bound)}.`]),
    ...(extended.length === 0 ? [] : [`Unknown amount if extended for ${grantsIn(extended)}.`]),
  ];
};

const timeOf = (from: string | undefined, through: string | undefined): string => {
  if (from !== undefined && through !== undefined) return `for ${from}–${through}`;
  return from === undefined ? `through ${through ?? ""}` : `from ${from}`;
};

/** What a decision point finances. */
export const authorised = ({ body, state, amount, period }: AuthorisedAmount): string => {
  const by = body === undefined ? "" : ` (${bodyOf(body)})`;
  const sek = sekOf(amount);
  const about = amount.kind === "exact" || amount.kind === "unknown" ? "" : "about ";
  const { from, through } = period ?? {};
  const time = from === undefined && through === undefined ? "no year stated" : timeOf(from, through);
  return (
    `${state === "made" ? "Financing decided" : "Financing proposed"}${by}: ` +
    `${sek === undefined ? "unknown amount" : `${about}${kronor(sek)}`}, ${time}.`
  );
};
