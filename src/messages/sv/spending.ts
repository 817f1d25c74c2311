import type { AuthorisedAmount } from "../../portfolio/authorised-amounts.js";
import type { PublicBody } from "../../portfolio/public-body.js";
import type { SpendingOfYear } from "../../portfolio/spending-sums.js";
import type { SpendingSum, SpendingWorking } from "../../portfolio/spending-working.js";
import { sekOf } from "../../money/amount.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, kr, listOf, percent, sumOf } from "./phrases.js";

const bodyOf = ({ name, through }: PublicBody): string => (through === undefined ? name : `${name}, ${through}`);

const sums: WordsFor<SpendingSum> = {
  known: "Känt bundet belopp",
  assumed: "Bundet belopp med antagen uppräkning",
  least: "Minst bundet belopp",
  planned: "Planerat belopp",
  most: "Högsta belopp",
};

/** Swedish texts for the steps of a forecast. */
export const spendingSteps: TextsOf<SpendingWorking["step"]> = {
  "spending.sum": ({ inputs: { body, year, of, parts }, output }) =>
    `${sums[of]} ${year} (${bodyOf(body)}): ${sumOf(
      parts.map(({ amount }) => amount),
      output,
    )}.`,
};

/** Swedish texts for what a forecast took for granted. */
export const spendingAssumptions: TextsOf<SpendingWorking["assumption"]> = {
  "spending.change-assumed": ({ params: { assumed } }) =>
    `År utan publicerade indextal är uppräknade med antagna ${percent(assumed)} om året.`,
  "spending.plan-not-exact": ({ params: { agreement, years } }) =>
    `Budgeten anger avrundade eller ungefärliga belopp för ${countOf(years, "år", "år")} (${agreement}). De är ` +
    "räknade som de står.",
  "spending.extension-foreseen": ({ params: { agreement, from, through } }) =>
    `Högsta belopp räknar med att överenskommelsen förlängs från och med ${from} till och med ${through} ` +
    `(${agreement}), och att bidragen då fortsätter.`,
  "spending.left-open": ({ params: { agreement, count } }) =>
    `Beloppen bygger på ${countOf(count, "antagande", "antaganden")} om överenskommelsen (${agreement}). ` +
    "De står i uträkningen av varje bidrag.",
};

/** The most agreements that are written out. */
const MOST_WRITTEN = 12;

/** So many grants, and the agreements that they are in, if they are few. */
const grantsIn = (unknown: SpendingOfYear["unknown"]): string => {
  const agreements = [...new Set(unknown.map(({ agreement }) => agreement))];
  const named = agreements.length > MOST_WRITTEN ? "" : ` (${listOf(agreements)})`;
  return `${countOf(unknown.length, "bidrag", "bidrag")}${named}`;
};

/** What a public body is bound to pay in a year. */
export const spending = (of: SpendingOfYear): readonly string[] => {
  const { body, year, known, assumed, least, planned, most, unknown } = of;
  const plan = planned === undefined ? "Vad som planeras är inte helt känt." : `Planerat: ${kr(planned)}.`;
  const assumption = assumed === "0.00" ? "" : ` Med antagen uppräkning tillkommer ${kr(assumed)}.`;
  const bound = unknown.filter(({ inExtension }) => inExtension === undefined);
  const extended = unknown.filter(({ inExtension }) => inExtension !== undefined);
  return [
    `${bodyOf(body)}, ${year}: känt bundet belopp ${kr(known)}, minst ${kr(least)}.${assumption}`,
    `${plan} ${most === undefined ? "Det högsta beloppet är inte känt." : `Högst: ${kr(most)}.`}`,
    ...(bound.length === 0 ? [] : [`Okänt belopp för ${grantsIn(bound)}.`]),
    ...(extended.length === 0 ? [] : [`Okänt belopp vid förlängning för ${grantsIn(extended)}.`]),
  ];
};

const timeOf = (from: string | undefined, through: string | undefined): string => {
  if (from !== undefined && through !== undefined) return `för ${from}–${through}`;
  return from === undefined ? `till och med ${through ?? ""}` : `från och med ${from}`;
};

/** What a decision point finances. */
export const authorised = ({ body, state, amount, period }: AuthorisedAmount): string => {
  const by = body === undefined ? "" : ` (${bodyOf(body)})`;
  const sek = sekOf(amount);
  const about = amount.kind === "exact" || amount.kind === "unknown" ? "" : "cirka ";
  const { from, through } = period ?? {};
  const time = from === undefined && through === undefined ? "utan angivet år" : timeOf(from, through);
  return (
    `${state === "made" ? "Beslutad finansiering" : "Föreslagen finansiering"}${by}: ` +
    `${sek === undefined ? "okänt belopp" : `${about}${kr(sek)}`}, ${time}.`
  );
};
