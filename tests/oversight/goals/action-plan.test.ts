import { describe, expect, it } from "vitest";
import { termOf } from "../../term/written.js";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import type { ReportInput } from "../../../src/report/report.js";
import { actionPlan } from "../../../src/oversight/goals/action-plan.js";
import { agreementWith } from "../agreement-with.js";
import { assessmentOf, reportWith } from "../small-report-with.js";

const area = { id: "youth", title: "Unga", level: "focus-area" } as const;
const goals = [area, { id: "school", title: "Skolan", level: "goal", parent: "youth" }] as const;
const walk = { id: "walk", kind: "action", title: "Nattvandring", goals: ["school"] } as const;

const plan = (parts: Partial<AgreementInput>) => actionPlan(agreementWith({ goals, ...parts }));

/** Like document 002: two areas, one with an effect and sources, no actions. */
describe("an empty plan", () => {
  it("is a plan: each area says what it states and what is missing", () => {
    const crime = { ...area, id: "crime", expectedEffect: "Färre brott.", dataSources: ["polisens statistik"] };
    const { areas, withoutArea } = plan({ goals: [crime, area] });
    expect(withoutArea).toEqual([]);
    expect(areas.map(({ goal, actions, items }) => [goal, actions, items.stated, items.missing])).toEqual([
      ["crime", [], ["expected-effect", "data-sources"], ["description", "indicators", "actions"]],
      ["youth", [], [], ["description", "expected-effect", "data-sources", "indicators", "actions"]],
    ]);
  });
});

describe("an action", () => {
  it("belongs to the area it names, or the one above a goal it names; once", () => {
    const { areas } = plan({ activities: [{ ...walk, goals: ["school", "youth"] }] });
    expect(areas.map(({ goal, actions }) => [goal, actions.map(({ activity }) => activity)])).toEqual([
      ["youth", ["walk"]],
    ]);
  });

  it("stands apart where it names none, or a goal in a circle", () => {
    const circle = [
      { id: "one", title: "Ett", level: "goal", parent: "two" },
      { id: "two", title: "Två", level: "goal", parent: "one" },
    ] as const;
    const { withoutArea } = plan({
      goals: circle,
      activities: [
        { ...walk, goals: ["one"] },
        { id: "b", kind: "action", title: "B" },
      ],
    });
    expect(withoutArea.map(({ activity }) => activity)).toEqual(["walk", "b"]);
  });

  it("is no service and no assignment", () => {
    expect(plan({ activities: [{ ...walk, kind: "service" }] }).areas[0]?.actions).toEqual([]);
  });

  it("says what is stated of it", () => {
    const full = {
      ...walk,
      description: "Vuxna går.",
      purpose: "Trygghet.",
      expectedEffect: "Lugn.",
      dataSources: ["enkät"],
    };
    const responsible = { kind: "named", organisations: ["public-party"] } as const;
    const [first] = plan({ activities: [{ ...full, responsible, period: { from: "2024-02-01" } }] }).areas;
    expect(first?.actions[0]?.items.missing).toEqual([]);
    expect(plan({ activities: [walk] }).areas[0]?.actions[0]?.items.stated).toEqual([]);
  });

  it.each([
    ["one party", ["public-party"], "named", { kind: "one", by: "public-party" }],
    ["a party by its committee", ["committee"], "named", { kind: "one", by: "public-party" }],
    ["a party named twice", ["committee", "municipality"], "named", { kind: "one", by: "public-party" }],
    ["two parties", ["public-party", "civil-party"], "named", { kind: "joint", by: ["public-party", "civil-party"] }],
    ["one, but jointly with others unnamed", ["civil-party"], "joint", { kind: "joint", by: ["civil-party"] }],
    ["somebody who is no party", ["guards"], "named", { kind: "one", by: "guards" }],
  ] as const)("is answered for by %s", (_, organisations, kind, expected) => {
    const activities = [{ ...walk, responsible: { kind, organisations } }];
    expect(plan({ activities }).areas[0]?.actions[0]?.responsible).toEqual(expected);
  });

  it("is answered for by a set that is not listed", () => {
    const responsible = { kind: "everyone", asWritten: "Alla" } as const;
    expect(plan({ activities: [{ ...walk, responsible }] }).areas[0]?.actions[0]?.responsible).toEqual(responsible);
  });
});

describe("what reports say of the plan", () => {
  const about = { kind: "agreement", agreement: "iop", title: "Överenskommelsen" } as const;
  const agreement = agreementWith({ goals, activities: [walk] });
  const report = (changes: Partial<ReportInput>, of: ReportInput["about"] = about) =>
    reportWith({ about: of, activities: [], ...changes });
  const inAugust = { from: "2024-08-01", through: "2024-08-31", precision: "month" } as const;
  const walkIs = (step: string, asOf: NonNullable<ReportInput["assessments"]>[number]["asOf"]) =>
    assessmentOf(`walk ${step}`, asOf && { asOf });

  it("is an action's latest status", () => {
    const reports = [
      report({ assessments: [walkIs("done", inAugust)] }),
      report({ assessments: [walkIs("late", { from: "2024-02-01" })] }),
    ];
    expect(actionPlan(agreement, { reports }).areas[0]?.actions[0]?.status).toMatchObject({
      report: "small-report",
      path: "/assessments/0",
      meaning: "done",
    });
  });

  it("is nothing, where the report follows up another agreement or only forecasts", () => {
    const reports = [
      report({ assessments: [walkIs("done", inAugust)] }, { ...about, agreement: "another" }),
      report({ assessments: [assessmentOf("walk done", { forecast: "forecast" })] }),
    ];
    expect(actionPlan(agreement, { reports }).areas[0]?.actions[0]).not.toHaveProperty("status");
  });

  it.each<[string, Partial<ReportInput>, readonly string[]]>([
    [
      "an assessment in August",
      { assessments: [walkIs("done", inAugust)] },
      ["nothing-found", "followed-up", "nothing-found"],
    ],
    [
      "an assessment of the year",
      { assessments: [walkIs("done", { from: "2024-01-01", through: "2024-12-31" })] },
      ["cannot-be-said", "cannot-be-said", "cannot-be-said"],
    ],
    [
      "an assessment without a time, in a report of a day",
      { assessments: [walkIs("done", undefined)], day: "2024-12-01" },
      ["nothing-found", "nothing-found", "followed-up"],
    ],
    [
      "an observation of the area",
      {
        observations: [
          {
            id: "o",
            of: { kind: "goal", id: "youth" },
            quantity: { kind: "number", value: 3 },
            period: { from: "2024-03-01", through: "2024-03-31" },
          },
        ],
      },
      ["followed-up", "nothing-found", "nothing-found"],
    ],
    [
      "something only expected",
      {
        observations: [
          {
            id: "o",
            of: { kind: "activity", id: "walk" },
            quantity: { kind: "number", value: 3 },
            period: inAugust,
            state: "expected",
          },
        ],
      },
      ["nothing-found", "nothing-found", "nothing-found"],
    ],
    ["nothing", {}, ["nothing-found", "nothing-found", "nothing-found"]],
  ])("per tertial: %s", (_, changes, expected) => {
    const followUp = { per: "tertial", during: termOf("2024-01-01–2024-12-31") } as const;
    const reports = [report({ assessments: [], ...changes })];
    const { areas } = actionPlan(agreement, { reports, followUp });
    expect(areas[0]?.followUp.map(({ state }) => state)).toEqual(expected);
    expect(areas[0]?.followUp[1]?.period).toEqual({ from: "2024-05-01", through: "2024-08-31" });
  });

  it("is asked for the parts of the time given, across years", () => {
    const followUp = { per: "half-year", during: termOf("2024-07-15–2025-06-30") } as const;
    expect(actionPlan(agreement, { followUp }).areas[0]?.followUp.map(({ period }) => period.from)).toEqual([
      "2024-07-01",
      "2025-01-01",
    ]);
  });

  it("is not asked for without being told for which time", () => {
    expect(actionPlan(agreement, { reports: [reportWith()] }).areas[0]?.followUp).toEqual([]);
  });
});
