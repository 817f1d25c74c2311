import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { readGolden } from "../../golden.js";
import { day, frozen, id } from "../../term/written.js";
import { indicatorProgress, type IndicatorProgressOptions } from "../../../src/goals/progress/indicator-progress.js";
import { COMPARISONS, type Indicator, MEASURES, type Target } from "../../../src/goals/indicator.js";
import type { Observation } from "../../../src/goals/observation.js";
import { indicatorOf, observed, periodOf, quantityOf } from "../written.js";

const on = day("2020-02-01");

const judged = (
  indicator: Indicator,
  observations: readonly Observation[],
  options: Partial<IndicatorProgressOptions> = {},
) => indicatorProgress(indicator, frozen({ observations, on, ...options }));
const inShort = (...asked: Parameters<typeof judged>): string => {
  const { value } = judged(...asked);
  return value.judgement === "cannot-be-judged" ? value.why : value.judgement;
};
const target = (comparison: Target["comparison"], written: string, changes: Partial<Target> = {}): Target => ({
  comparison,
  quantity: quantityOf(written),
  ...changes,
});
const assumed = (...asked: Parameters<typeof judged>) =>
  judged(...asked).assumptions.map(({ code, params }) => [code, ...Object.values(params)].join(" "));

describe("a value against a target", () => {
  const columns = [
    ...(["measure", "direction", "comparison", "target", "tolerance", "measured"] as const),
    ...(["judgement", "why", "reason"] as const),
  ] as const;

  it.each(readGolden("progress.csv", columns))(
    "$measure $direction: $measured against $comparison $target (±$tolerance) is $judgement $why ($reason)",
    ({ measure, direction, comparison, target: written, tolerance, measured, judgement, why }) => {
      const indicator = indicatorOf({
        measure: MEASURES.find((each) => each === measure) ?? "words",
        ...(direction === "more-is-better" || direction === "less-is-better" ? { direction } : {}),
        targets: [
          target(COMPARISONS.find((each) => each === comparison) ?? "exactly", written, {
            ...(tolerance === "" ? {} : { tolerance: Number(tolerance) }),
          }),
        ],
      });
      const { value } = judged(indicator, measured === "" ? [] : [observed("seen", measured, "2019")]);
      expect(value).toMatchObject(why === "" ? { judgement } : { judgement, why });
    },
  );
});

describe("which observation is judged on 2020-02-01, at least 20 asked for", () => {
  const indicator = indicatorOf({ targets: [target("at-least", "20")] });
  const inPeriod = (time: string) => indicatorOf({ targets: [target("at-least", "20", { period: periodOf(time) })] });
  const parts = { breakdown: [{ dimension: "kön", value: "kvinnor" }] };

  it.each<[string, Indicator, readonly Observation[], string, readonly string[]]>([
    ["the latest", indicator, [observed("a", "10", "2018"), observed("b", "20", "2019")], "met", ["b"]],
    ["in whatever order", indicator, [observed("b", "20", "2019"), observed("a", "10", "2018")], "met", ["b"]],
    [
      "not one whose time is not over",
      indicator,
      [observed("a", "10", "2019"), observed("b", "20", "2020")],
      "not-met",
      ["a"],
    ],
    ["one that ends on the very day", indicator, [observed("a", "20", "2020-02-01")], "met", ["a"]],
    [
      "a final one before a later preliminary one",
      indicator,
      [observed("a", "20", "2018", { state: "final" }), observed("b", "10", "2019", { state: "preliminary" })],
      "met",
      ["a"],
    ],
    [
      "a preliminary one where none is final",
      indicator,
      [observed("b", "20", "2019", { state: "preliminary" })],
      "met",
      ["b"],
    ],
    ["no forecast", indicator, [observed("a", "30", "2019", { state: "expected" })], "no-data", []],
    ["no part of a total", indicator, [observed("a", "30", "2019", parts)], "only-parts", []],
    [
      "a total beside its parts",
      indicator,
      [observed("a", "30", "2019", parts), observed("b", "10", "2019")],
      "not-met",
      ["b"],
    ],
    ["an unknown one never", indicator, [observed("a", "20", "2018"), observed("b", "unknown", "2019")], "met", ["a"]],
    ["an undated one, where none is dated", indicator, [observed("a", "20")], "met", ["a"]],
    [
      "a dated one before an undated one",
      indicator,
      [observed("a", "20"), observed("b", "10", "2017")],
      "not-met",
      ["b"],
    ],
    [
      "two of the same day that agree",
      indicator,
      [observed("a", "20", "2019"), observed("b", "21", "2019")],
      "met",
      ["a", "b"],
    ],
    [
      "two of the same day that disagree: both are kept",
      indicator,
      [observed("a", "20", "2019"), observed("b", "19", "2019")],
      "sources-disagree",
      ["a", "b"],
    ],
    [
      "two of the same day, one in words",
      indicator,
      [observed("a", "20", "2019"), observed("b", "words", "2019")],
      "measured-in-words",
      ["a", "b"],
    ],
    [
      "none of another indicator",
      indicator,
      [observed("a", "20", "2019", { of: { kind: "indicator", id: id("other") } })],
      "no-data",
      [],
    ],
    [
      "none of a part that is no indicator",
      indicator,
      [observed("a", "20", "2019", { of: { kind: "activity", id: id("guests") } })],
      "no-data",
      [],
    ],
    [
      "the one in the period of the target",
      inPeriod("2018"),
      [observed("a", "20", "2018"), observed("b", "10", "2019")],
      "met",
      ["a"],
    ],
    [
      "one from before the period of the target is too old",
      inPeriod("2019"),
      [observed("a", "20", "2017")],
      "too-old",
      ["a"],
    ],
    [
      "one from after a period that is over does not count",
      inPeriod("2018"),
      [observed("b", "20", "2019")],
      "no-data",
      [],
    ],
    ["an undated one does not count for a period", inPeriod("2018"), [observed("a", "20")], "no-day", []],
    [
      "a target of the future is not judged",
      inPeriod("2021"),
      [observed("a", "20", "2019")],
      "target-not-begun",
      ["a"],
    ],
    ["without a target the latest is told", indicatorOf(), [observed("a", "20", "2019")], "no-target", ["a"]],
  ])("%s", (_, of, observations, judgement, chosen) => {
    expect(inShort(of, observations)).toBe(judgement);
    expect(judged(of, observations).value.measured.map((each) => each.id)).toEqual(chosen);
  });

  it.each<[string, Partial<Indicator>, Partial<Observation>, string]>([
    ["the same unit", { unit: "gäster" }, { unit: "gäster" }, "met"],
    ["a unit where the indicator has none", {}, { unit: "gäster" }, "met"],
    ["another unit", { unit: "gäster" }, { unit: "besök" }, "unit-differs"],
    [
      "per day where the indicator is per day",
      { per: { every: 1, unit: "day" } },
      { per: { every: 1, unit: "day" } },
      "met",
    ],
    [
      "per week where the indicator is per day",
      { per: { every: 1, unit: "day" } },
      { per: { every: 1, unit: "week" } },
      "per-differs",
    ],
    ["per week where the indicator has no time", {}, { per: { every: 1, unit: "week" } }, "per-differs"],
  ])("in %s", (_, of, changes, judgement) => {
    expect(inShort(indicatorOf({ ...indicator, ...of }), [observed("a", "20", "2019", changes)])).toBe(judgement);
  });

  it.each([
    [1, "too-old"],
    [2, "met"],
  ] as const)("the value of 2019-12-31 on 2020-02-01, where %s months is the oldest, is %s", (count, judgement) => {
    const oldest = { unit: "months", count } as const;
    expect(inShort(indicator, [observed("a", "20", "2019")], { oldest })).toBe(judgement);
    expect(inShort(indicator, [observed("a", "20")], { oldest })).toBe("no-day");
  });
});

describe("several targets", () => {
  const both = [target("at-least", "20"), target("at-most", "30")];

  it.each([
    ["25", "met"],
    ["31", "not-met"],
    ["25-35", "range-reaches-outside"],
    ["words", "measured-in-words"],
  ])("that hold at once are all met or not: %s is %s", (written, judgement) => {
    expect(inShort(indicatorOf({ targets: both }), [observed("a", written, "2019")])).toBe(judgement);
  });

  it("of several periods: the one that runs, else the one that ended last", () => {
    const targets = ["2018", "2019", "2021"].map((year) => target("at-least", year, { period: periodOf(year) }));
    const holding = (at: string) =>
      judged(indicatorOf({ targets }), [], { on: day(at) }).value.targets.map((each) => each.target.period?.from);
    expect([holding("2017-12-31"), holding("2018-05-01"), holding("2020-05-01"), holding("2021-01-01")]).toEqual([
      [],
      ["2018-01-01"],
      ["2019-01-01"],
      ["2021-01-01"],
    ]);
  });

  it("of more than 100 that hold at once are not judged, nor are values", () => {
    const many = Array.from({ length: 101 }, () => target("at-least", "20"));
    expect(inShort(indicatorOf({ targets: many }), [observed("a", "20", "2019")])).toBe("too-many");
    const values = Array.from({ length: 101 }, (_, index) => observed(`a-${index}`, "20", "2019"));
    expect(inShort(indicatorOf({ targets: both }), values)).toBe("too-many");
  });
});

describe("on the way, from 60 before 2019 to at least 100 at the end of 2022, linear from the baseline", () => {
  // 1461 days; the end of 2019 is day 365: 60 + 40 × 365 / 1461 = 69.99.
  const indicator = indicatorOf({
    baseline: { quantity: quantityOf("60") },
    targets: [target("at-least", "100", { period: periodOf("2019-01-01–2022-12-31") })],
  });
  const trajectory = "linear-from-baseline";

  it.each([
    ["70", "on-the-way"],
    ["69", "not-met"],
    ["70-90", "on-the-way"],
    ["69-90", "not-met"],
    ["90-110", "on-the-way"],
    ["60-110", "range-reaches-outside"],
    ["100", "met"],
  ])("%s at the end of 2019 is %s", (written, judgement) => {
    expect(inShort(indicator, [observed("a", written, "2019")], { trajectory })).toBe(judgement);
  });

  it("never without a rule that the caller names", () => {
    expect(inShort(indicator, [observed("a", "99", "2019")])).toBe("not-met");
  });

  it("shows the line", () => {
    const { steps } = judged(indicator, [observed("a", "70", "2019")], { trajectory });
    expect(steps.at(-1)).toMatchObject({ code: "progress.trajectory", output: { line: "69.99", reached: "yes" } });
  });

  it("falls where fewer are wanted: from 60 to at most 20 passes 50 within a year", () => {
    const fewer = { ...indicator, targets: [target("at-most", "20", { period: periodOf("2019-01-01–2022-12-31") })] };
    expect(inShort(fewer, [observed("a", "50", "2019")], { trajectory })).toBe("on-the-way");
    expect(inShort(fewer, [observed("a", "51", "2019")], { trajectory })).toBe("not-met");
  });

  it("does not lead past what is accepted", () => {
    const between = {
      ...indicator,
      targets: [target("between", "80-100", { period: periodOf("2019-01-01–2022-12-31") })],
    };
    expect(inShort(between, [observed("a", "120", "2019")], { trajectory })).toBe("not-met");
  });

  it.each<[string, Partial<Indicator>]>([
    ["no-baseline", { targets: [target("at-least", "100", { period: periodOf("2019–2022") })] }],
    ["baseline-not-a-number", { ...indicator, baseline: { quantity: quantityOf("50-60") } }],
    ["no-period", { ...indicator, targets: [target("at-least", "100")] }],
    ["period-over", { ...indicator, targets: [target("at-least", "100", { period: periodOf("2019") })] }],
    ["baseline-meets-target", { ...indicator, baseline: { quantity: quantityOf("110") } }],
  ])("is not said where it cannot be: %s", (why, changes) => {
    const asked = [indicatorOf(changes), [observed("a", "90", "2019")], { trajectory }] as const;
    expect(inShort(...asked)).toBe("not-met");
    expect(assumed(...asked)).toContain(`progress.no-trajectory ${trajectory} ${why}`);
  });
});

describe("what is taken for granted", () => {
  it.each<[string, Indicator, Observation, readonly string[]]>([
    ["nothing", indicatorOf({ targets: [target("at-least", "20")] }), observed("a", "20", "2019"), []],
    [
      "a value called about",
      indicatorOf({ targets: [target("at-least", "20")] }),
      observed("a", "about 20", "2019"),
      ["progress.about-as-it-stands measured"],
    ],
    [
      "a target called about, without a tolerance",
      indicatorOf({ targets: [target("between", "about 80-100")] }),
      observed("a", "90", "2019"),
      ["progress.about-as-it-stands target"],
    ],
    [
      "not with one",
      indicatorOf({ targets: [target("between", "about 80-100", { tolerance: 5 })] }),
      observed("a", "75", "2019"),
      [],
    ],
    [
      "that more than accepted is met",
      indicatorOf({ direction: "more-is-better", targets: [target("exactly", "2")] }),
      observed("a", "3", "2019"),
      ["progress.better-than-accepted a"],
    ],
    [
      "a preliminary value, once for two targets",
      indicatorOf({ targets: [target("at-least", "20"), target("at-most", "30")] }),
      observed("a", "25", "2019", { state: "preliminary" }),
      ["progress.preliminary a"],
    ],
    [
      "an undated value",
      indicatorOf({ targets: [target("at-least", "20")] }),
      observed("a", "25"),
      ["progress.undated a"],
    ],
    [
      "a period that is not over",
      indicatorOf({ targets: [target("at-least", "20", { period: periodOf("2019-01-01–2021-12-31") })] }),
      observed("a", "25", "2019"),
      ["progress.period-not-over 2021-12-31"],
    ],
  ])("%s", (_, indicator, observation, expected) => {
    expect(assumed(indicator, [observation])).toEqual(expected);
  });
});

describe("a scale", () => {
  const scale = {
    id: id("attainment"),
    name: "Måluppfyllelse",
    steps: [
      { id: id("high"), name: "I hög grad", meaning: "attained" },
      { id: id("part"), name: "Delvis", meaning: "partly-attained" },
      { id: id("low"), name: "I låg grad", meaning: "not-attained" },
    ],
  } as const;
  const indicator = indicatorOf({ measure: "scale", scale: scale.id, targets: [target("at-least", "step part")] });

  it.each([
    ["step high", "met"],
    ["step part", "met"],
    ["step low", "not-met"],
    ["step none", "measured-does-not-fit"],
    ["3", "measured-does-not-fit"],
  ])("has its best step first: %s is %s", (written, judgement) => {
    expect(inShort(indicator, [observed("a", written, "2019")], { scale })).toBe(judgement);
  });

  it("is of no use where nobody gives it", () => {
    expect(inShort(indicator, [observed("a", "step high", "2019")])).toBe("target-does-not-fit");
  });

  it("may be of numbers", () => {
    const numbers = indicatorOf({ measure: "scale", targets: [target("at-least", "4")] });
    expect(inShort(numbers, [observed("a", "4.2", "2019")])).toBe("met");
  });
});

describe("the guests of agreement 000: 80–100 a day, 83 in 2017", () => {
  const indicator = uppsala.indicators?.find((each) => each.id === "indicator-guests");
  expect.assert(indicator !== undefined);
  const seen = (value: string, time?: string) => ({
    ...observed("seen", value, time),
    of: { kind: "indicator", id: indicator.id } as const,
  });

  it.each([
    ["85", "met"],
    ["79", "not-met"],
    ["101", "not-met"],
    ["80-100", "met"],
    ["75-85", "range-reaches-outside"],
  ])("%s in 2019 is %s", (value, judgement) => {
    expect(inShort(indicator, [seen(value, "2019")])).toBe(judgement);
  });

  it("have not been measured since: nothing is met by the baseline", () => {
    expect(inShort(indicator, uppsala.observations ?? [])).toBe("no-data");
  });
});

it("shows every step of 42 of 247 against at least 20 %", () => {
  const indicator = indicatorOf({ measure: "ratio", targets: [target("at-least", "20")] });
  const ratio = quantityOf("42/247");
  const when = { id: "a", kind: "ratio", period: periodOf("2019") };
  expect(judged(indicator, [observed("a", "42/247", "2019")]).steps).toEqual([
    {
      code: "progress.observation-chosen",
      inputs: { indicator: "guests", on, observations: [when] },
      output: { chosen: [when], passedOver: [] },
      basis: { kind: "arithmetic" },
    },
    { code: "progress.per-cent", inputs: { observation: "a", ratio }, output: "17", basis: { kind: "arithmetic" } },
    {
      code: "progress.compared",
      inputs: { observation: "a", measured: ratio, target: target("at-least", "20"), measure: "ratio" },
      output: { judgement: "not-met" },
      basis: { kind: "arithmetic" },
    },
  ]);
});
