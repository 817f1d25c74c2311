import written from "../../examples/agreements/uppsala-stadsmission-2019.json" with { type: "json" };
import type { Agreement } from "../../src/agreement/agreement.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import { sekOf } from "../../src/money/amount.js";
import type { Quantity } from "../../src/quantity/quantity.js";

/** The Uppsala agreement, parsed. */
export const agreement: Agreement = AgreementSchema.parse(written);

const lookup =
  <Part extends { readonly id: string }>(list: readonly Part[] | undefined, prefix: string) =>
  (name: string): Part => {
    const found = list?.find(({ id }) => id === `${prefix}-${name}`);
    if (found === undefined) throw new Error(`The document has no ${prefix}-${name}.`);
    return found;
  };

export const organisation = lookup(agreement.organisations, "org");
export const decision = lookup(agreement.decisions, "decision");
export const targetGroup = lookup(agreement.targetGroups, "target");
export const goal = lookup(agreement.goals, "goal");
export const activity = lookup(agreement.activities, "activity");
export const commitment = lookup(agreement.commitments, "commitment");
export const grant = lookup(agreement.grants, "grant")("framework");
export const uplift = lookup(agreement.indexation, "indexation")("council-uplift");
export const body = lookup(agreement.bodies, "body");
export const ladder = lookup(agreement.ladders, "ladder");
export const duty = lookup(agreement.duties, "duty");
export const observation = lookup(agreement.observations, "observation");
export const indicator = lookup(agreement.indicators, "indicator");
export const section = lookup(agreement.sections, "section");
export const figure = lookup(agreement.printedFigures, "figure");

const theBudget = agreement.budgets?.[0];
export const line = lookup(theBudget?.lines, "line");

/** What the budget assumes, as one text. */
export const budgetAssumes = (): string => theBudget?.assumptions?.join(" ") ?? "";

/** A line's amounts as printed, in thousands of kronor, 2019 to 2021: `"3107, 3170, 3233"`. */
export const printedRow = (name: string): string =>
  line(name)
    .cells.map(({ amount }) =>
      amount.kind === "rounded" && amount.unit === "1000.00" ? sekOf(amount)?.replace(/000\.00$/, "") : amount.kind,
    )
    .join(", ");

/** What the source prints: `"54 percent"`. */
export const printed = (name: string): string => `${figure(name).value} ${figure(name).unit}`;

/** What the source prints for each of the three years. */
export const printedYearly = (name: string): readonly string[] =>
  ["2019", "2020", "2021"].map((year) => printed(`${name}-${year}`));

/** What a section retells, summary and points, as one text. */
export const retold = (name: string): string => [section(name).summary, ...(section(name).points ?? [])].join(" ");

const textOf = (quantity: Quantity): string => {
  if (quantity.kind === "words") return quantity.text;
  const about = "precision" in quantity ? "about " : "";
  if (quantity.kind === "number") return `${about}${quantity.value}`;
  return quantity.kind === "range" ? `${about}${quantity.least ?? ""}–${quantity.most ?? ""}` : quantity.kind;
};

/** An observation in short: `"115 volontärer, 2017"`. */
export const observed = (name: string): string => {
  const { quantity, unit, period, method } = observation(name);
  const said = [textOf(quantity), unit].filter(Boolean).join(" ");
  return [said, method, period?.from?.slice(0, 4)].filter(Boolean).join(", ");
};

/** An indicator's target in short: `"about 70 personer per year"`. */
export const aim = (name: string): string => {
  const { targets, unit, per } = indicator(name);
  const said = targets?.map(({ comparison, quantity }) => {
    const text = textOf(quantity);
    return text.startsWith(comparison) || comparison === "between" ? text : `${comparison} ${text}`;
  });
  return [said?.join("; "), unit, per && `per ${per.unit}`].filter(Boolean).join(" ");
};

/** An indicator's baseline in short: `"83 gäster per day, 2017"`. */
export const baseline = (name: string): string => {
  const { baseline: from, unit, per } = indicator(name);
  const said = [from && textOf(from.quantity), unit, per && `per ${per.unit}`].filter(Boolean).join(" ");
  return [said, from?.period?.from?.slice(0, 4)].filter(Boolean).join(", ");
};

/** The commitments that stand in a section. */
export const commitmentsIn = (name: string) =>
  agreement.commitments?.filter((one) => one.section === section(name).id) ?? [];
