import { ARITHMETIC, basisOf } from "../explanation/basis.js";
import { compareExact, type ExactNumber } from "../money/exact-number.js";
import { percentage, type Percentage } from "../money/percentage.js";
import { changeThatGives, compoundedChange } from "../money/percentage-change.js";
import { roundPercentage } from "../money/round-exact.js";
import type { Sek } from "../money/sek.js";
import type { CountedFrom, Floor, IndexationClause } from "./indexation-clause.js";
import type { IndexationFailure, IndexationStep } from "./indexation-working.js";
import { type Found, found, lacking } from "./published-figure.js";

/** What is known before a year's change is applied. */
export interface YearBefore {
  readonly first: Sek;
  /** What was payable the year before. */
  readonly payable: Sek;
  /** The change that was applied the year before; 0 before the first indexed year. */
  readonly applied: ExactNumber;
  /** The years' changes so far, one after the other; 0 before the first indexed year. */
  readonly total: ExactNumber;
}

/** For which year, after which, and where the steps are noted. */
export interface YearAt {
  readonly year: number;
  readonly before: YearBefore;
  readonly steps: IndexationStep[];
}

/** What the change is counted from, where the clause does not say. */
export const countedFrom = ({ from = "year-before" }: IndexationClause): CountedFrom => from;

/** The part that changes, where the clause does not say. */
export const partOf = ({ part = WHOLE }: IndexationClause): Percentage => part;

/** The change that an amount is multiplied by, and how the clause came to it. */
export interface AppliedChange {
  readonly applied: ExactNumber;
  readonly total: ExactNumber;
}

const WHOLE: Percentage = /* @__PURE__ */ percentage(100);

/** No change at all. */
export const NO_CHANGE: Percentage = /* @__PURE__ */ percentage(0);

/**
 * What a clause makes of the change that the series give: threshold, rounding, ceiling, floor of the change, in the
 * order of docs/decisions/0006-order-of-indexation.md.
 */
export const appliedChange = (clause: IndexationClause, given: ExactNumber, at: YearAt): Found<AppliedChange> => {
  const { year, before, steps } = at;
  const from = countedFrom(clause);
  const floor = clause.floor?.appliesTo === "change" ? clause.floor.kind : "none";
  const limited = limitedChange(clause, given, at);
  if (limited === undefined) return lacking(beyond(year, "change"));
  if (from !== "first-amount-by-years") {
    const applied = heldUp(clause, limited, leastChange(clause, floor, at), at);
    return found({ applied, total: applied });
  }
  const noneIf = (kind: Floor["kind"]): Least => ({ floor, change: floor === kind ? NO_CHANGE : undefined });
  const change = heldUp(clause, limited, noneIf("year-before"), at);
  const total = compoundedChange([before.total, change]);
  if (total === undefined) return lacking(beyond(year, "digits"));
  if (before.total !== NO_CHANGE) {
    const inputs = { year, before: before.total, change };
    steps.push({ code: "indexation.by-years", inputs, output: total, basis: basisOf(clause) });
  }
  return found({ applied: heldUp(clause, total, noneIf("first-amount"), at), total });
};

/** What is too great to be written down. */
export const beyond = (year: number, of: "amount" | "change" | "digits"): IndexationFailure => ({
  code: "indexation.beyond-limits",
  params: { year, of },
});

/** The change after threshold, rounding and ceiling; `undefined` where it has too many digits. */
const limitedChange = (
  clause: IndexationClause,
  given: ExactNumber,
  { year, steps }: YearAt,
): ExactNumber | undefined => {
  const { threshold, percentageRounding: rounding, ceiling } = clause;
  const basis = basisOf(clause);
  const isBelow = threshold !== undefined && isWithin(given, threshold);
  const counted = isBelow ? NO_CHANGE : given;
  if (isBelow && counted !== given) {
    steps.push({ code: "indexation.threshold", inputs: { year, change: given, threshold }, output: counted, basis });
  }
  const rounded = rounding === undefined ? counted : roundPercentage(counted, rounding);
  if (rounding !== undefined && rounded !== undefined && rounded !== counted) {
    const inputs = { year, change: counted, rounding };
    steps.push({ code: "indexation.percentage-rounded", inputs, output: rounded, basis });
  }
  if (rounded === undefined || ceiling === undefined || compareExact(rounded, ceiling) <= 0) return rounded;
  const inputs = { year, change: rounded, ceiling };
  steps.push({ code: "indexation.ceiling", inputs, output: ceiling, basis });
  return ceiling;
};

/** Whether a change, up or down, is less than a size. */
const isWithin = (change: ExactNumber, size: Percentage): boolean => compareExact(change.replace(/^-/, ""), size) < 0;

/** The least change that the floor allows, if it sets one; and the step that finds it, if it takes one. */
interface Least {
  readonly floor: Floor["kind"];
  readonly change: ExactNumber | undefined;
  readonly step?: IndexationStep;
}

const leastChange = (clause: IndexationClause, floor: Floor["kind"], { year, before }: YearAt): Least => {
  const { first, payable, applied } = before;
  const [from, part] = [countedFrom(clause), partOf(clause)];
  if (floor === "none") return { floor, change: undefined };
  if (from === "first-amount") return { floor, change: floor === "first-amount" ? NO_CHANGE : applied };
  if (floor === "year-before") return { floor, change: NO_CHANGE };
  const change = changeThatGives(first, { amount: payable, part });
  if (change === undefined) return { floor, change };
  const inputs = { year, first, before: payable, part };
  const step = { code: "indexation.change-to-first-amount", inputs, output: change, basis: ARITHMETIC } as const;
  return { floor, change, step };
};

/** The change, or the least one if it is below that. */
const heldUp = (clause: IndexationClause, change: ExactNumber, least: Least, { year, steps }: YearAt): ExactNumber => {
  if (least.change === undefined || compareExact(change, least.change) >= 0) return change;
  const inputs = { year, change, floor: least.floor, least: least.change };
  if (least.step !== undefined) steps.push(least.step);
  steps.push({ code: "indexation.floor-of-change", inputs, output: least.change, basis: basisOf(clause) });
  return least.change;
};
