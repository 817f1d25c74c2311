import type { ClosedPeriod } from "../../calendar/period.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { allocateSek } from "../../money/allocate-sek.js";
import type { Sek } from "../../money/sek.js";
import type { GrantAssumption, GrantWorking, Weighing } from "../grant/grant-working.js";
import type { Grant } from "../grant/grant.js";
import { isWhole, type PeriodPiece, weightsOf } from "./period-pieces.js";
import type { OddOreOrder, PaymentPlan, PaymentRules } from "./payment-plan.js";

/** The rules to divide and to date by: the plan's, and where it is silent the caller's. */
export interface Rules {
  readonly grant: Grant["id"];
  readonly plan: Partial<PaymentPlan>;
  readonly assumed: PaymentRules;
}

/** A rule of the plan; else the caller's, which is an assumption; else none. */
export const ruleOf = <Field extends keyof PaymentRules>(
  { grant, plan, assumed }: Rules,
  field: Field,
): { readonly value: PaymentRules[Field]; readonly assumptions: readonly GrantAssumption[] } => {
  const stated: PaymentRules = plan;
  const value = stated[field];
  if (value !== undefined || assumed[field] === undefined) return { value, assumptions: [] };
  const taken: PaymentRules = { [field]: assumed[field] };
  const basis = { kind: "interpretation" } as const;
  return {
    value: assumed[field],
    assumptions: [{ code: "payment.rule-from-caller", params: { grant, taken }, basis }],
  };
};

/** An amount in parts, and how it was weighed. */
export interface Divided {
  readonly amounts: readonly Sek[];
  readonly weighing: Weighing;
}

/** Equals get the öre left over from the first or from the last. */
const allocated = ({ amount, weights, oddOre }: Weighing): readonly Sek[] =>
  oddOre === "first" ? allocateSek(amount, weights) : [...allocateSek(amount, [...weights].reverse())].reverse();

/** Divides an amount by weights; which parts get the öre left over is said where nobody states it and it matters. */
export const divideByWeights = (
  amount: Sek,
  weights: readonly number[],
  rules: Rules,
): { readonly divided: Divided; readonly assumptions: readonly GrantAssumption[] } => {
  const order = ruleOf(rules, "oddOre");
  const oddOre: OddOreOrder = order.value ?? "first";
  const weighing = { amount, weights, oddOre };
  const amounts = allocated(weighing);
  const other = allocated({ ...weighing, oddOre: oddOre === "first" ? "last" : "first" });
  const matters = amounts.some((each, index) => each !== other[index]);
  const silent = order.value === undefined;
  const basis = { kind: "interpretation" } as const;
  return {
    divided: { amounts, weighing },
    assumptions: matters
      ? [...order.assumptions, ...(silent ? [{ code: "payment.odd-ore-first", params: {}, basis } as const] : [])]
      : [],
  };
};

/** Divides an amount among the pieces of its period; a piece of less than a whole part is weighed by a stated rule. */
export const divideAmong = (
  amount: Sek,
  pieces: readonly PeriodPiece[],
  rules: Rules,
): Answer<Divided, GrantWorking> => {
  const cut = pieces.length === 1 ? undefined : pieces.find((piece) => !isWhole(piece));
  const rule = ruleOf(rules, "partPeriods");
  if (cut !== undefined && rule.value === undefined)
    return lacking("grant.part-period-rule-not-stated", rules, cut.period);
  const weights = weightsOf(pieces, cut === undefined ? "whole" : (rule.value ?? "whole"));
  if ("notWholeMonths" in weights) return lacking("grant.not-whole-months", rules, weights.notWholeMonths);
  const { divided, assumptions } = divideByWeights(amount, weights, rules);
  return answered(divided, [], [...(cut === undefined ? [] : rule.assumptions), ...assumptions]);
};

const lacking = (
  code: "grant.part-period-rule-not-stated" | "grant.not-whole-months",
  { grant }: Rules,
  period: ClosedPeriod,
) => unanswered<GrantWorking>({ code, params: { grant, period } });
