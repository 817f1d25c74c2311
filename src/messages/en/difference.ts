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
import { kronor, number, periodOf, spanOf } from "./phrases.js";

const parts: WordsFor<ComparedPart> = {
  organisation: "organisation",
  party: "party",
  "notice-clause": "notice clause",
  decision: "decision",
  event: "event",
  amendment: "amendment",
  "target-group": "target group",
  goal: "goal",
  indicator: "indicator",
  activity: "activity",
  commitment: "commitment",
  grant: "grant",
  "indexation-clause": "indexation clause",
  budget: "budget",
  body: "body",
  ladder: "ladder",
  duty: "follow-up duty",
  observation: "observation",
  scale: "scale",
  section: "section",
  "printed-figure": "printed figure",
  agreement: "the agreement",
  term: "the term and its clauses",
  contributor: "contributor",
  "related-agreement": "related agreement",
  "budget-period": "budget period",
  "budget-line": "budget line",
  "scale-step": "step of a scale",
};

/** Words for fields of a document, by their last key; a field without one goes by its keys. */
const fields: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["title", "title"],
  ["name", "name"],
  ["description", "description"],
  ["text", "text"],
  ["period", "period"],
  ["amount", "amount"],
  ["whole", "amount for the whole period"],
  ["quantity", "quantity"],
  ["known", "known people"],
  ["span", "notice period or time limit"],
  ["spanAfterExtension", "notice period after an extension"],
  ["length", "length"],
  ["within", "time limit"],
  ["per", "interval"],
  ["convention", "how the time runs"],
  ["counting", "how the time is counted"],
  ["effect", "effect"],
  ["form", "form in which"],
  ["day", "day"],
  ["extension", "extension clause"],
  ["renegotiation", "renegotiation clause"],
  ["beginBy", "last day to begin"],
  ["parties", "parties"],
  ["goals", "goals"],
  ["sources", "sources"],
  ["frequency", "payment interval"],
  ["kind", "kind"],
  ["level", "level"],
  ["registerNumber", "register number"],
]);

const fieldOf = (field: string): string => fields.get(field.split(".").slice(-1).join("")) ?? `the field ${field}`;

/** What it is about: "goal (A safe place), title". */
const subject = ({ part, id, field }: DifferenceFacts, nameOf: NameOf): string => {
  const whole = `${parts[part]}${id === undefined ? "" : nameInBrackets(id, nameOf)}`;
  return field === undefined ? whole : `${whole}, ${fieldOf(field)}`;
};

/** A value in words; undefined for one that has none, and for the document's own words, which are not repeated. */
const shown = (value: JsonValue, { value: kind }: DifferenceFacts): string | undefined => {
  if (kind === "day" && typeof value === "string") return value;
  if (kind === "number" && typeof value === "number") return number(value);
  const amount = kind === "amount" ? amountIn(value) : undefined;
  if (amount !== undefined) return kronor(amount);
  const span = kind === "time-span" ? timeSpanIn(value) : undefined;
  if (span !== undefined) return spanOf(span);
  const period = kind === "period" ? periodIn(value) : undefined;
  return period === undefined ? undefined : periodOf(period);
};

const withValue = (value: JsonValue, facts: DifferenceFacts): string => {
  const text = shown(value, facts);
  return text === undefined ? "" : `: ${text}`;
};

/** English texts for the differences of two agreements. */
export const differences: TextsOf<AgreementDifference> = {
  "difference.added": ({ params, after }, nameOf) => `Added: ${subject(params, nameOf)}${withValue(after, params)}.`,
  "difference.removed": ({ params, before }, nameOf) =>
    `Removed: ${subject(params, nameOf)}${withValue(before, params)}.`,
  "difference.changed": ({ params, before, after }, nameOf) => {
    const [was, is] = [shown(before, params), shown(after, params)];
    const values = was === undefined || is === undefined || was === is ? "" : `, from ${was} to ${is}`;
    return `Changed: ${subject(params, nameOf)}${values}.`;
  },
};
