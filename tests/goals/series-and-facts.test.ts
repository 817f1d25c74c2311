import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { frozen, id } from "../term/written.js";
import { factsAbout } from "../../src/goals/progress/facts-about.js";
import { indicatorSeries } from "../../src/goals/progress/indicator-series.js";
import type { Observation } from "../../src/goals/observation.js";
import { indicatorOf, observed, periodOf, quantityOf } from "./written.js";

const ofWomen = { breakdown: [{ dimension: "kön", value: "kvinnor" }] };

describe("a series over time", () => {
  const observations = frozen([
    observed("later", "85", "2019"),
    observed("first", "83", "2017"),
    observed("other source", "90", "2019"),
    observed("tertial", "80", "2019-09-01–2019-12-31"),
    observed("undated", "70"),
    observed("women", "20", "2019", ofWomen),
  ]);

  it("is in order of time, with every source", () => {
    const { points, undated } = indicatorSeries(indicatorOf(), { observations });
    expect(
      points.map(({ period, observations: own, agreement }) => [period.from, own.map((each) => each.id), agreement]),
    ).toEqual([
      ["2017-01-01", ["first"], "one"],
      ["2019-01-01", ["later", "other source"], "disagree"],
      ["2019-09-01", ["tertial"], "one"],
    ]);
    expect(undated.map((each) => each.id)).toEqual(["undated"]);
  });

  it("of a part of the total", () => {
    const { points } = indicatorSeries(indicatorOf(), { observations, ...ofWomen });
    expect(points.flatMap((point) => point.observations.map((each) => each.id))).toEqual(["women"]);
  });
});

describe("facts about a target group", () => {
  const fact = (name: string, written: string, changes: Partial<Observation> = {}): Observation => ({
    id: id(name),
    of: { kind: "target-group", id: id("homeless") },
    quantity: quantityOf(written),
    unit: "personer",
    ...changes,
  });
  const survey = fact("survey", "60", { sources: [{ document: "kartläggningen" }] });
  const outreach = fact("outreach", "about 80", { period: periodOf("2022"), sources: [{ document: "webbsidan" }] });
  const about = (...facts: readonly Observation[]) => factsAbout(frozen(facts), { groups: [id("homeless")] });

  it("keep two sources that disagree, and say in what else they differ", () => {
    expect(about(survey, outreach)).toEqual([
      {
        unit: "personer",
        breakdown: [],
        facts: [survey, outreach],
        agreement: "disagree",
        apartIn: ["period", "sources"],
      },
    ]);
  });

  it.each<[string, readonly Observation[], readonly string[]]>([
    ["of another unit stand apart", [survey, fact("share", "25", { unit: "procent" })], ["one", "one"]],
    ["of a part stand apart", [survey, fact("women", "20", ofWomen)], ["one", "one"]],
    ["of so many of so many stand apart", [survey, fact("families", "1-2/200")], ["one", "one"]],
    ["that say the same agree", [survey, fact("again", "60")], ["agree"]],
    ["in words cannot be compared", [survey, fact("words", "words")], ["not-comparable"]],
    ["of another group are not told", [fact("other", "1", { of: { kind: "target-group", id: id("young") } })], []],
    ["of what is no group are not told", [fact("other", "1", { of: { kind: "goal", id: id("homeless") } })], []],
  ])("%s", (_, facts, expected) => {
    expect(about(...facts).map(({ agreement }) => agreement)).toEqual(expected);
  });

  it("of agreement 000: 924 homeless, 60 acute, 741 housed, each for itself", () => {
    const facts = factsAbout(uppsala.observations ?? [], { groups: [id("target-homeless")] });
    expect(facts.map(({ facts: [first], agreement }) => [first?.quantity, agreement])).toEqual(
      [924, 60, 741].map((value) => [{ kind: "number", value }, "one"]),
    );
  });
});
