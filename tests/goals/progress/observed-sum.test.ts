import { describe, expect, it } from "vitest";
import { frozen } from "../../term/written.js";
import type { Indicator } from "../../../src/goals/indicator.js";
import type { Observation } from "../../../src/goals/observation.js";
import { observedSum } from "../../../src/goals/progress/observed-sum.js";
import { indicatorOf, observed, periodOf } from "../written.js";

const year = periodOf("2019");
const [spring, summer, autumn] = ["2019-01-01–2019-04-30", "2019-05-01–2019-08-31", "2019-09-01–2019-12-31"] as const;
const part = (name: string, value: string, dimension = "kön", group = name, time = "2019"): Observation =>
  observed(name, value, time, { breakdown: [{ dimension, value: group }] });
const summed = (observations: readonly Observation[], changes: Partial<Indicator> = {}, by?: string) => {
  const indicator = indicatorOf({ summing: "may-be-summed", ...changes });
  return observedSum(indicator, frozen({ observations, within: year, ...(by === undefined ? {} : { by }) }));
};
const number = (value: number) => ({ kind: "number", value });

describe("a sum over the periods of 2019", () => {
  it.each<[string, readonly Observation[], object, readonly string[]]>([
    [
      "of three tertials",
      [observed("a", "30", spring), observed("b", "20", summer), observed("c", "25", autumn)],
      number(75),
      [],
    ],
    [
      "of ranges",
      [observed("a", "2-12", spring), observed("b", "3", summer), observed("c", "0", autumn)],
      { kind: "range", least: 5, most: 15 },
      [],
    ],
    [
      "says how many days have no value",
      [observed("a", "30", spring)],
      number(30),
      ["observed.days-without-value 245"],
    ],
    [
      "leaves out forecasts, what is not known, and other years",
      [
        observed("a", "30", "2019"),
        observed("b", "9", "2020"),
        observed("c", "unknown", autumn),
        observed("d", "9", autumn, { state: "expected" }),
      ],
      number(30),
      [],
    ],
    [
      "takes the final value of a time for the preliminary one",
      [observed("a", "30", "2019", { state: "preliminary" }), observed("b", "31", "2019", { state: "final" })],
      number(31),
      [],
    ],
    [
      "says that a value is preliminary",
      [observed("a", "30", "2019", { state: "preliminary" })],
      number(30),
      ["observed.preliminary 1"],
    ],
    ["takes totals, not their parts", [observed("a", "30", "2019"), part("kvinnor", "20")], number(30), []],
  ])("%s", (_, observations, quantity, assumed) => {
    const answer = summed(observations);
    expect(answer.ok && answer.value.quantity).toEqual(quantity);
    expect(
      answer.ok && answer.assumptions.map(({ code, params }) => `${code} ${String(Object.values(params)[0])}`),
    ).toEqual(assumed);
  });

  it("of ratios adds part to part and whole to whole: 42 of 247", () => {
    const answer = summed([observed("a", "20/100", spring), observed("b", "22/147", summer)], { measure: "ratio" });
    expect(answer.ok && answer.value.quantity).toEqual({ kind: "ratio", part: number(42), whole: number(247) });
  });
});

describe("a sum over the parts of 2019", () => {
  it("adds them, and no total", () => {
    const answer = summed([part("kvinnor", "35"), part("män", "21"), observed("total", "56", "2019")], {}, "kön");
    expect(answer.ok && [answer.value.quantity, answer.assumptions]).toEqual([number(56), []]);
  });

  it("says where they differ from the total", () => {
    const answer = summed([part("akut", "60"), part("boende", "741"), observed("total", "924", "2019")], {}, "kön");
    expect(answer.ok && answer.assumptions).toMatchObject([
      { code: "observed.total-differs", params: { total: number(924), sum: number(801) } },
    ]);
  });

  it("takes those of the dimension alone", () => {
    const answer = summed([part("kvinnor", "35"), part("unga", "9", "ålder")], {}, "kön");
    expect(answer.ok && answer.value.observations.map(({ id }) => id)).toEqual(["kvinnor"]);
  });
});

describe("nothing is added", () => {
  const guests = { indicator: "guests" };

  it.each<[string, readonly Observation[], Partial<Indicator>, string | undefined, object]>([
    [
      "where nobody says it may be",
      [observed("a", "1", "2019")],
      { summing: "not-to-be-summed" },
      undefined,
      { code: "observed.not-to-be-summed", params: { ...guests, summing: "not-to-be-summed" } },
    ],
    ["where there is nothing", [], {}, undefined, { code: "observed.nothing-to-sum", params: guests }],
    [
      "of another unit",
      [observed("a", "1", "2019", { unit: "besök" })],
      { unit: "gäster" },
      undefined,
      { code: "observed.unit-differs", params: { ...guests, observation: "a" } },
    ],
    [
      "per another time",
      [observed("a", "1", "2019", { per: { every: 1, unit: "week" } })],
      {},
      undefined,
      { code: "observed.per-differs", params: { ...guests, observation: "a" } },
    ],
    [
      "in words",
      [observed("a", "words", "2019")],
      {},
      undefined,
      { code: "observed.not-a-number", params: { ...guests, observation: "a" } },
    ],
    [
      "of shares without their counts",
      [observed("a", "20", "2019")],
      { measure: "share" },
      undefined,
      { code: "observed.not-a-number", params: { ...guests, observation: "a" } },
    ],
    [
      "of a year and its tertial",
      [observed("a", "3", "2019"), observed("b", "1", autumn)],
      {},
      undefined,
      { code: "observed.counted-twice", params: { ...guests, first: "a", second: "b" } },
    ],
    [
      "of one part twice",
      [part("a", "3", "kön", "män"), part("b", "1", "kön", "män")],
      {},
      "kön",
      { code: "observed.counted-twice", params: { ...guests, first: "a", second: "b" } },
    ],
    [
      "beyond 10¹⁵",
      [observed("a", "900000000000000", spring), observed("b", "900000000000000", autumn)],
      {},
      undefined,
      { code: "observed.too-large", params: guests },
    ],
  ])("%s", (_, observations, changes, by, failure) => {
    expect(summed(observations, changes, by)).toEqual({ ok: false, failure, steps: [] });
  });

  it("where it is not stated", () => {
    const { summing, ...unstated } = indicatorOf({ summing: "may-be-summed" });
    expect(observedSum(unstated, { observations: [], within: year })).toMatchObject({
      failure: { code: "observed.not-to-be-summed", params: { summing: "not-stated" } },
    });
    expect(summing).toBe("may-be-summed");
  });
});
