import type { NameOf } from "../../agreement/names-in.js";
import type { JsonValue } from "../../notation/json-value.js";
import type {
  AgreementDifference,
  ComparedPart,
  DifferenceFacts,
} from "../../oversight/amendments/agreement-difference.js";
import { amountIn, periodIn, timeSpanIn } from "../compared-values.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { kr, number, periodOf, spanOf } from "./phrases.js";
import { words } from "./words.js";

const parts: WordsFor<ComparedPart> = {
  ...words.partKinds,
  agreement: "överenskommelsen",
  term: "perioden och dess villkor",
  contributor: "medverkande",
  "related-agreement": "anknytande överenskommelse",
  "budget-period": "budgetperiod",
  "budget-line": "budgetrad",
  "scale-step": "steg i bedömningsskala",
};

/** Words for fields of a document, by their last key; a field without one goes by its keys. */
const fields: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["title", "titel"],
  ["name", "namn"],
  ["description", "beskrivning"],
  ["text", "text"],
  ["period", "period"],
  ["amount", "belopp"],
  ["whole", "belopp för hela perioden"],
  ["quantity", "mängd"],
  ["known", "kända personer"],
  ["span", "uppsägningstid eller frist"],
  ["spanAfterExtension", "uppsägningstid efter förlängning"],
  ["length", "längd"],
  ["within", "tidsgräns"],
  ["per", "intervall"],
  ["convention", "hur tiden löper"],
  ["counting", "hur tiden räknas"],
  ["effect", "verkan"],
  ["form", "form"],
  ["day", "dag"],
  ["extension", "förlängningsvillkor"],
  ["renegotiation", "omförhandlingsvillkor"],
  ["beginBy", "sista dag att inleda"],
  ["parties", "parter"],
  ["goals", "mål"],
  ["sources", "källor"],
  ["frequency", "betalningsintervall"],
  ["kind", "slag"],
  ["level", "nivå"],
  ["registerNumber", "diarienummer"],
]);

const fieldOf = (field: string): string => fields.get(field.split(".").slice(-1).join("")) ?? `fältet ${field}`;

/** What it is about: "mål (En trygg plats), titel". */
const subject = ({ part, id, field }: DifferenceFacts, nameOf: NameOf): string => {
  const whole = `${parts[part]}${id === undefined ? "" : nameInBrackets(id, nameOf)}`;
  return field === undefined ? whole : `${whole}, ${fieldOf(field)}`;
};

/** A value in words; undefined for one that has none, and for the document's own words, which are not repeated. */
const shown = (value: JsonValue, { value: kind }: DifferenceFacts): string | undefined => {
  if (kind === "day" && typeof value === "string") return value;
  if (kind === "number" && typeof value === "number") return number(value);
  const amount = kind === "amount" ? amountIn(value) : undefined;
  if (amount !== undefined) return kr(amount);
  const span = kind === "time-span" ? timeSpanIn(value) : undefined;
  if (span !== undefined) return spanOf(span);
  const period = kind === "period" ? periodIn(value) : undefined;
  return period === undefined ? undefined : periodOf(period);
};

const withValue = (value: JsonValue, facts: DifferenceFacts): string => {
  const text = shown(value, facts);
  return text === undefined ? "" : `: ${text}`;
};

/** Swedish texts for the differences of two agreements. */
export const differences: TextsOf<AgreementDifference> = {
  "difference.added": ({ params, after }, nameOf) => `Tillagt: ${subject(params, nameOf)}${withValue(after, params)}.`,
  "difference.removed": ({ params, before }, nameOf) =>
    `Borttaget: ${subject(params, nameOf)}${withValue(before, params)}.`,
  "difference.changed": ({ params, before, after }, nameOf) => {
    const [was, is] = [shown(before, params), shown(after, params)];
    const values = was === undefined || is === undefined || was === is ? "" : `, från ${was} till ${is}`;
    return `Ändrat: ${subject(params, nameOf)}${values}.`;
  },
};
