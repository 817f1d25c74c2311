import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { day, frozen } from "../../term/written.js";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { GOAL_LEVELS } from "../../../src/goals/goal.js";
import type { Report, ReportInput } from "../../../src/report/report.js";
import { ReportSchema } from "../../../src/report/report.schema.js";
import { GOAL_JUDGEMENTS } from "../../../src/oversight/goals/goal-judgement.js";
import { goalProgress } from "../../../src/oversight/goals/goal-progress.js";
import { agreementWith } from "../agreement-with.js";

const on = day("2025-02-01");
const year2024 = { from: "2024-01-01", through: "2024-12-31" };

type GoalInput = NonNullable<AgreementInput["goals"]>[number];
type IndicatorInput = NonNullable<AgreementInput["indicators"]>[number];
type ObservationInput = NonNullable<AgreementInput["observations"]>[number];

const goal = (id: string, parent?: string): GoalInput => ({
  ...{ id, title: id, level: parent === undefined ? GOAL_LEVELS[1] : GOAL_LEVELS[3] },
  ...(parent !== undefined && { parent }),
});
const indicator = (id: string, ...measures: readonly string[]): IndicatorInput => ({
  ...{ id, name: id, measures, measure: "count" },
  targets: [{ comparison: "at-least", quantity: { kind: "number", value: 20 } }],
});
const seen = (of: string, value: number, id = `${of}-${String(value)}`): ObservationInput => ({
  ...{ id, of: { kind: "indicator", id: of }, period: year2024 },
  quantity: { kind: "number", value },
});
const report = (observations: readonly ObservationInput[], changes: Partial<ReportInput> = {}): Report =>
  frozen(
    ReportSchema.parse({
      ...{ schemaVersion: "1.0", kind: "report", id: "report", title: "Uppföljning", organisations: [] },
      ...{ about: { kind: "agreement", agreement: "iop", title: "Överenskommelsen" }, day: "2025-01-31" },
      observations,
      ...changes,
    }),
  );
const asked = (parts: Partial<AgreementInput>, ...reports: readonly Report[]) =>
  goalProgress(agreementWith(parts), { reports, on });
const standings = (parts: Partial<AgreementInput>, ...reports: readonly Report[]) =>
  asked(parts, ...reports).value.goals.map(({ goal: id, judgement }) => `${id} ${judgement}`);

describe("a goal", () => {
  const goals = [goal("a")];

  it.each<[string, Partial<AgreementInput>, readonly ObservationInput[], string]>([
    ["without indicators is a goal all the same", { goals }, [], "a no-indicator"],
    ["measured by an indicator", { goals, indicators: [indicator("i", "a")] }, [seen("i", 20)], "a met"],
    [
      "measured through an activity that serves it",
      {
        goals,
        activities: [{ id: "centre", kind: "service", title: "Dagcenter", goals: ["a"] }],
        indicators: [indicator("i", "centre")],
      },
      [seen("i", 20)],
      "a met",
    ],
    [
      "measured through an activity that it names",
      {
        goals: [{ ...goal("a"), activities: ["centre"] }],
        activities: [{ id: "centre", kind: "service", title: "Dagcenter" }],
        indicators: [indicator("i", "centre")],
      },
      [seen("i", 19)],
      "a not-met",
    ],
    [
      "measured through a commitment to it",
      {
        goals,
        commitments: [{ id: "promise", text: "Håller öppet.", by: ["civil-party"], goals: ["a"] }],
        indicators: [indicator("i", "promise")],
      },
      [],
      "a no-data",
    ],
    [
      "stands as the indicator that stands worst",
      { goals, indicators: [indicator("i", "a"), indicator("j", "a")] },
      [seen("i", 20), seen("j", 19)],
      "a not-met",
    ],
    [
      "is not met while one indicator has no data",
      { goals, indicators: [indicator("i", "a"), indicator("j", "a")] },
      [seen("i", 20)],
      "a no-data",
    ],
  ])("%s", (_, parts, observations, expected) => {
    expect(standings(parts, report(observations))).toEqual([expected]);
  });

  it("measured twice by an indicator counts it once", () => {
    const activities = [{ id: "centre", kind: "service", title: "Dagcenter", goals: ["a"] }] as const;
    expect(asked({ goals, activities, indicators: [indicator("i", "a", "centre")] }).value.goals).toMatchObject([
      { indicators: ["i"] },
    ]);
  });
});

describe("what is observed", () => {
  const parts = { goals: [goal("a")], indicators: [indicator("i", "a")] };
  const assumed = (...reports: readonly Report[]) =>
    asked(parts, ...reports).assumptions.map(({ code, params }) => [code, ...Object.values(params)].join(" "));

  it("may stand in the agreement itself", () => {
    expect(standings({ ...parts, observations: [seen("i", 20)] })).toEqual(["a met"]);
  });

  it("in two reports of the same time that disagree is judged by neither", () => {
    const { value } = asked(parts, report([seen("i", 20)]), report([seen("i", 10)], { id: "second" }));
    expect(value.indicators).toMatchObject([{ judgement: "cannot-be-judged", why: "sources-disagree" }]);
    expect(value.indicators[0]?.measured).toHaveLength(2);
  });

  it("in a report dated later is not known yet", () => {
    const later = report([seen("i", 20)], { day: "2025-02-02" });
    expect([standings(parts, later), assumed(later)]).toEqual([
      ["a no-data"],
      ["progress.report-left-out report later 2025-02-02"],
    ]);
  });

  it("in a report on another agreement does not count", () => {
    const other = report([seen("i", 20)], { about: { kind: "agreement", agreement: "other", title: "En annan" } });
    expect([standings(parts, other), assumed(other)]).toEqual([
      ["a no-data"],
      ["progress.report-left-out report of-another-agreement"],
    ]);
  });

  it("in an undated report counts, and that is said", () => {
    const { day: dated, ...undated } = report([seen("i", 20)]);
    expect(dated).toBeDefined();
    expect([standings(parts, undated), assumed(undated)]).toEqual([["a met"], ["progress.report-undated report"]]);
  });
});

describe("a tree of goals", () => {
  const goals = [goal("vision"), goal("a", "vision"), goal("b", "vision"), goal("a1", "a"), goal("a2", "a")];
  const parts = { goals, indicators: [indicator("i", "a1"), indicator("j", "b")] };

  it("counts how the goals below stand, at every depth, and averages nothing", () => {
    const { value } = asked(parts, report([seen("i", 20), seen("j", 19)]));
    const below = value.goals.map(({ goal: id, below: counts }) => [
      id,
      ...GOAL_JUDGEMENTS.flatMap((each) => (counts[each] === 0 ? [] : [`${String(counts[each])} ${each}`])),
    ]);
    expect(below).toEqual([
      ["vision", "1 not-met", "1 met", "2 no-indicator"],
      ["a", "1 met", "1 no-indicator"],
      ["b"],
      ["a1"],
      ["a2"],
    ]);
    expect(value.rule).toBe("least-favourable-indicator");
  });

  it("counts what a naive walk counts", () => {
    const parents = fc.array(fc.nat(20), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(parents, (list) => {
        // Every goal stands under an earlier one, or under none.
        const tree = list.map((parent, index) => goal(`g${index}`, parent < index ? `g${parent}` : undefined));
        const { goals: progress } = asked({ goals: tree }).value;
        const under = (id: string): number =>
          tree.filter(({ parent }) => parent === id).reduce((sum, child) => sum + 1 + under(child.id), 0);
        expect(progress.map(({ below }) => below["no-indicator"])).toEqual(tree.map(({ id }) => under(id)));
      }),
    );
  });

  it("that leads in a circle counts each of its goals alone", () => {
    const circle = [goal("a", "b"), goal("b", "a"), goal("c", "a")];
    expect(asked({ goals: circle }).value.goals.map(({ below }) => below["no-indicator"])).toEqual([0, 0, 0]);
  });
});

it("is of the goals as amended by the day", () => {
  const amendment = {
    ...{ id: "amendment", inForceFrom: "2025-01-01", signed: "2024-12-01" },
    parts: {
      indicators: [
        { ...indicator("i", "a"), targets: [{ comparison: "at-least", quantity: { kind: "number", value: 30 } }] },
      ],
    },
  } as const;
  const agreement = agreementWith({
    ...{ goals: [goal("a")], indicators: [indicator("i", "a")], observations: [seen("i", 25)] },
    amendments: [amendment],
  });
  const standing = (at: string) => goalProgress(agreement, { reports: [], on: day(at) }).value.goals[0]?.judgement;
  expect([standing("2024-12-31"), standing("2025-01-01")]).toEqual(["met", "not-met"]);
});

it("of agreement 000 finds nothing measured, and no goal of its own measured but the overall one", () => {
  const { counts, indicators } = goalProgress(uppsala, { reports: [], on: day("2020-02-01") }).value;
  expect(counts).toMatchObject({ met: 0, "not-met": 0 });
  expect(new Set(indicators.map(({ judgement }) => judgement))).toEqual(new Set(["no-data", "cannot-be-judged"]));
});

describe("a document that nobody would write is answered in time", () => {
  const MOST = 10_000;
  const list = <Element>(make: (index: number) => Element) => Array.from({ length: MOST }, (_, index) => make(index));

  it.each<[string, Partial<AgreementInput>]>([
    ["10 000 goals in a row", { goals: list((index) => goal(`g${index}`, index === 0 ? undefined : `g${index - 1}`)) }],
    ["10 000 goals in a circle", { goals: list((index) => goal(`g${index}`, `g${(index + 1) % MOST}`)) }],
    [
      "10 000 goals of an activity that 10 000 indicators measure",
      {
        goals: list((index) => goal(`g${index}`)),
        activities: [{ id: "one", kind: "service", title: "En", goals: list((index) => `g${index}`) }],
        indicators: list((index) => indicator(`i${index}`, "one")),
      },
    ],
    [
      "10 000 targets and 10 000 values of one day",
      {
        indicators: [
          {
            ...indicator("i"),
            targets: list(() => ({ comparison: "exactly", quantity: { kind: "number", value: 1 } }) as const),
          },
        ],
        observations: list((index) => seen("i", index, `o${index}`)),
      },
    ],
  ])("%s", (_, parts) => {
    const agreement = agreementWith(parts);
    const start = performance.now();
    goalProgress(agreement, { reports: [], on });
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
