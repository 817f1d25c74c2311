import type { IndexationStep } from "../../src/indexation/indexation-working.js";
import { isSame, kronor, minus, over, plus, type Rational, rational, rounded, times } from "./rational.js";

const HUNDRED = rational(100);
const ONE = rational(1);
const factor = (change: string): Rational => plus(ONE, over(rational(change), HUNDRED));
const changeBy = (by: Rational): Rational => times(minus(by, ONE), HUNDRED);

/** What a step comes to, exactly, from its inputs alone: per cent or kronor. */
const resultOf = (step: IndexationStep): Rational => {
  switch (step.code) {
    case "indexation.level-change": {
      const { before, after, link } = step.inputs;
      const by = link === undefined ? ONE : rational(link.factor);
      const earlier =
        link !== undefined && link.from === before.base ? times(rational(before.value), by) : before.value;
      const later = link !== undefined && link.from === after.base ? times(rational(after.value), by) : after.value;
      const number = (value: string | Rational) => (typeof value === "string" ? rational(value) : value);
      return changeBy(over(number(later), number(earlier)));
    }
    case "indexation.yearly-changes":
      return changeBy(step.inputs.figures.map(({ value }) => factor(value)).reduce(times, ONE));
    case "indexation.fixed-rate": {
      const { rate, years } = step.inputs;
      return changeBy(Array.from({ length: years }, () => factor(rate)).reduce(times, ONE));
    }
    case "indexation.weighted": {
      const weighed = step.inputs.parts.map(({ change, weight }) => times(rational(change), rational(weight)));
      return over(weighed.reduce(plus, rational(0)), HUNDRED);
    }
    case "indexation.threshold":
      return rational(0);
    case "indexation.percentage-rounded": {
      const { change, rounding } = step.inputs;
      return rounded(rational(change), rational(rounding.unit), rounding.mode);
    }
    case "indexation.ceiling":
      return rational(step.inputs.ceiling);
    case "indexation.change-to-first-amount": {
      const { first, before, part } = step.inputs;
      return over(changeBy(over(rational(first), rational(before))), over(rational(part), HUNDRED));
    }
    case "indexation.floor-of-change":
      return rational(step.inputs.least);
    case "indexation.by-years":
      return changeBy(times(factor(step.inputs.before), factor(step.inputs.change)));
    case "indexation.changed-amount": {
      const { amount, change, part } = step.inputs;
      const share = over(rational(part), HUNDRED);
      return times(rational(amount), plus(ONE, times(share, over(rational(change), HUNDRED))));
    }
    case "indexation.amount-rounded": {
      const { amount, rounding } = step.inputs;
      return rounded(rational(amount), rational(rounding.unit), rounding.mode);
    }
    case "indexation.floor-of-payable":
      return rational(step.inputs.least);
  }
};

/** The output that a step comes to from its inputs alone: the text that it gives, if that is the same number. */
export const reRun = (step: IndexationStep): string => {
  const result = resultOf(step);
  if (step.code === "indexation.amount-rounded") return kronor(result);
  return isSame(result, rational(step.output)) ? step.output : `${result.join("/")} for ${step.code}`;
};
