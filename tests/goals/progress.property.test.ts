import fc from "fast-check";
import { expect, it } from "vitest";
import { day, frozen } from "../term/written.js";
import { type IndicatorProgressOptions, indicatorProgress } from "../../src/goals/progress/indicator-progress.js";
import { COMPARISONS, type Indicator, type Target } from "../../src/goals/indicator.js";
import type { Judgement } from "../../src/goals/progress/judgement.js";
import { observedSum } from "../../src/goals/progress/observed-sum.js";
import type { Quantity } from "../../src/quantity/quantity.js";
import { indicatorOf, observed, periodOf } from "./written.js";

const whole = fc.integer({ min: -30, max: 30 });
const target: fc.Arbitrary<Target> = fc
  .tuple(fc.constantFrom(...COMPARISONS), whole, fc.nat(20), fc.nat(5))
  .map(([comparison, least, size, tolerance]) => ({
    comparison,
    quantity:
      comparison === "between" ? { kind: "range", least, most: least + size } : { kind: "number", value: least },
    ...(comparison === "about" && { tolerance }),
    period: periodOf("2019-01-01–2022-12-31"),
  }));
const direction = fc.constantFrom("more-is-better", "less-is-better");
const indicator = fc
  .tuple(target, direction, whole)
  .map(([one, better, baseline]) =>
    indicatorOf({ direction: better, targets: [one], baseline: { quantity: { kind: "number", value: baseline } } }),
  );
const number = (value: number): Quantity => ({ kind: "number", value });
const judge = (of: Indicator, quantity: Quantity, options: Partial<IndicatorProgressOptions> = {}): Judgement => {
  const observations = [{ ...observed("seen", "0", "2019"), quantity }];
  return indicatorProgress(of, frozen({ observations, on: day("2020-02-01"), ...options })).value.judgement;
};

/** From the least favourable; what cannot be judged is between. */
const rank = (judgement: Judgement): number => ["not-met", "cannot-be-judged", "on-the-way", "met"].indexOf(judgement);

it("progress is monotone in the measured value, in the indicator's direction, with and without a trajectory", () => {
  const trajectory = fc.constantFrom<Partial<IndicatorProgressOptions>>({}, { trajectory: "linear-from-baseline" });
  fc.assert(
    fc.property(indicator, whole, fc.nat(30), trajectory, (of, value, more, options) => {
      const better = of.direction === "more-is-better" ? value + more : value - more;
      expect(rank(judge(of, number(better), options))).toBeGreaterThanOrEqual(rank(judge(of, number(value), options)));
    }),
  );
});

it("a range is met only if each of its values is, and not met only if none is", () => {
  fc.assert(
    fc.property(indicator, fc.boolean(), whole, fc.nat(12), (of, directed, least, size) => {
      const { direction: better, ...undirected } = of;
      const asked = directed && better !== undefined ? of : undirected;
      const each = Array.from({ length: size + 1 }, (_, index) => judge(asked, number(least + index)));
      const range = judge(asked, { kind: "range", least, most: least + size });
      const all = (judgement: Judgement) => each.every((one) => one === judgement);
      if (range === "met") expect(all("met")).toBe(true);
      if (range === "not-met") expect(all("not-met")).toBe(true);
      if (all("met")) expect(range).toBe("met");
    }),
  );
});

it("nothing measured, or nothing known, never counts as met", () => {
  fc.assert(
    fc.property(
      indicator,
      fc.constantFrom<Quantity>({ kind: "unknown" }, { kind: "words", text: "många" }),
      (of, none) => {
        expect(["no-data", "cannot-be-judged"]).toContain(judge(of, none));
        expect(indicatorProgress(of, { observations: [], on: day("2020-02-01") }).value.judgement).toBe("no-data");
      },
    ),
  );
});

it("is never on the way without a named trajectory", () => {
  fc.assert(
    fc.property(indicator, whole, (of, value) => {
      expect(judge(of, number(value))).not.toBe("on-the-way");
    }),
  );
});

it("a sum over months is the naive sum", () => {
  const months = ["01-01–2019-01-31", "02-01–2019-02-28", "03-01–2019-03-31", "04-01–2019-04-30"];
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }), (values) => {
      const observations = values.map((value, index) =>
        observed(`m${index}`, String(value), `2019-${months[index] ?? ""}`),
      );
      const answer = observedSum(indicatorOf({ summing: "may-be-summed" }), { observations, within: periodOf("2019") });
      const value = values.reduce((sum, each) => sum + each, 0);
      expect(answer.ok && answer.value.quantity).toEqual({ kind: "number", value });
    }),
  );
});
