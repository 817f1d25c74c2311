import { basisOf } from "../../explanation/basis.js";
import { HUNDRED_PER_CENT, percentageUnits } from "../../money/in-proportion.js";
import { oreOf } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { DeviationStep, DeviationWorking } from "./outcome-working.js";
import type { SignificanceClause } from "./significance-clause.js";

interface Judged {
  readonly significant?: boolean;
  readonly steps: readonly DeviationStep[];
}

/** How deviations are judged by a clause: whether it sets a limit, what it leaves open, and the judgement itself. */
export interface Significance {
  readonly significance: "limit" | "no-limit" | "no-clause";
  readonly assumptions: readonly DeviationWorking["assumption"][];
  readonly judge: (line: { readonly line: Id; readonly budgeted: Sek; readonly deviation: Sek }) => Judged;
}

const basis = { kind: "interpretation" } as const;

const withoutLimit = (why: "no-clause" | "no-limit"): Significance => ({
  significance: why,
  assumptions: [{ code: "outcome.no-significance-limit", params: { why }, basis }],
  judge: () => ({ steps: [] }),
});

/**
 * Judges deviations by a clause. Where it leaves open whether both limits must be passed, one is enough; where it
 * leaves open what is just at the limit, that is significant: rather a matter too many to discuss than one too few.
 * Both are told.
 */
export const significanceOf = (clause: SignificanceClause | undefined): Significance => {
  if (clause === undefined) return withoutLimit("no-clause");
  const { percent, amount, limits = "either", atTheLimit = "significant" } = clause;
  if (percent === undefined && amount === undefined) return withoutLimit("no-limit");
  const both = percent !== undefined && amount !== undefined;
  const limit = {
    limits,
    atTheLimit,
    ...(percent === undefined ? {} : { percent }),
    ...(amount === undefined ? {} : { amount }),
  };
  const passes = (size: bigint, bound: bigint): boolean =>
    size > bound || (size === bound && size > 0n && atTheLimit === "significant");
  return {
    significance: "limit",
    assumptions: [
      ...(both && clause.limits === undefined ? [{ code: "outcome.limits-either", params: {}, basis } as const] : []),
      ...(clause.atTheLimit === undefined
        ? [{ code: "outcome.at-the-limit-significant", params: {}, basis } as const]
        : []),
    ],
    judge: ({ line, budgeted, deviation }) => {
      const [size, planned] = [sizeOf(deviation), sizeOf(budgeted)];
      const passed = [
        ...(percent === undefined ? [] : [passes(size * HUNDRED_PER_CENT, planned * percentageUnits(percent))]),
        ...(amount === undefined ? [] : [passes(size, oreOf(amount))]),
      ];
      const significant = limits === "either" ? passed.includes(true) : !passed.includes(false);
      if (!significant) return { significant, steps: [] };
      const inputs = { line, budgeted, deviation, ...limit };
      return { significant, steps: [{ code: "outcome.significant", inputs, output: true, basis: basisOf(clause) }] };
    },
  };
};

const sizeOf = (amount: Sek): bigint => {
  const ore = oreOf(amount);
  return ore < 0n ? -ore : ore;
};
