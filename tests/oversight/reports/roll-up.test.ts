import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followUpOf23 } from "../../fixtures/follow-up-of-23.js";
import { smallReport } from "../../fixtures/small-report.js";
import { frozen } from "../../term/written.js";
import { ASSIGNMENT_STATUS } from "../../../src/goals/scale-as-printed.js";
import type { ReportInput } from "../../../src/report/report.js";
import { ReportSchema } from "../../../src/report/report.schema.js";
import { rollUp, type RollUpOptions } from "../../../src/oversight/reports/roll-up.js";
import type { CountedGroup } from "../../../src/oversight/reports/roll-up-working.js";
import { assessmentOf, reportWith } from "../small-report-with.js";

const inShort = (groups: readonly CountedGroup[]): readonly string[] =>
  groups.map(({ group, count }) => `${Object.values(group).join(" ")}: ${String(count)}`);

const rolledUp = (changes: Partial<ReportInput> = {}, options: RollUpOptions = {}) => {
  const answer = rollUp(reportWith(changes), options);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer;
};

describe("document 004", () => {
  const answer = rollUp(frozen(ReportSchema.parse(followUpOf23)));
  const value = answer.ok ? answer.value : undefined;

  it("has 23 assignments: 22 as planned, 1 done, none late or given up", () => {
    expect(value?.total).toBe(23);
    expect(inShort(value?.bySteps ?? [])).toEqual([
      "step assignment-status done: 1",
      "step assignment-status as-planned: 22",
      "step assignment-status late: 0",
      "step assignment-status not-carried-out: 0",
    ]);
  });

  it("has 8, 10 and 4 that are ongoing and end in 2025, 2026 and 2027", () => {
    expect(value?.ongoingByCompletionYear.map(({ count }) => count)).toEqual([8, 10, 4]);
    expect(value?.byCompletionYear.map(({ count }) => count)).toEqual([9, 10, 4]);
  });

  it("says that all committees and companies count as a set, for five of them", () => {
    expect(inShort(value?.byOrganisation ?? [])).toEqual([
      "everyone Alla nämnder och bolag: 5",
      "organisation board: 18",
    ]);
    expect(answer.ok && answer.assumptions).toEqual([
      {
        code: "roll-up.everyone-counts-as-a-set",
        params: { activities: ["34", "35", "38", "43", "46"].map((number) => `assignment-${number}`) },
        basis: { kind: "interpretation" },
      },
    ]);
  });

  it("shows each count as a step that can be counted again", () => {
    expect(answer.steps.length).toBeGreaterThan(0);
    for (const { inputs, output } of answer.steps) expect(output).toBe(inputs.activities.length);
  });
});

describe("the activities of a report are counted", () => {
  it("for each organisation that answers for them, and for nobody last", () => {
    const [first] = smallReport.activities;
    const { responsible: wrong, ...withoutResponsible } = first;
    const { byOrganisation } = rolledUp({ activities: [withoutResponsible, ...smallReport.activities.slice(1)] }).value;
    expect(inShort(byOrganisation)).toEqual([
      "organisation board: 2",
      "organisation committee: 1",
      "no-organisation: 1",
    ]);
  });

  it("once where an organisation is named twice", () => {
    const [first] = smallReport.activities;
    const twice = { ...first, responsible: { kind: "joint", organisations: ["board", "board"] } } as const;
    expect(inShort(rolledUp({ activities: [twice], assessments: [] }).value.byOrganisation)).toEqual([
      "organisation board: 1",
    ]);
  });

  it("also where they are not assessed, or no year is given", () => {
    const { value } = rolledUp({ assessments: [assessmentOf("a-35 late")] });
    expect(inShort(value.bySteps).at(-1)).toBe("no-assessment: 2");
    expect(inShort(value.byMeaning)).toEqual([
      "meaning done: 0",
      "meaning as-planned: 0",
      "meaning late: 1",
      "meaning not-carried-out: 0",
    ]);
    expect(inShort(value.byCompletionYear)).toEqual(["no-completion-year: 3"]);
    expect(inShort(value.ongoingByCompletionYear)).toEqual(["no-completion-year: 1"]);
  });

  it("by years in order, not as they come", () => {
    const { value } = rolledUp({
      assessments: [assessmentOf("a-34 late"), assessmentOf("a-35 late 2030"), assessmentOf("a-added late 2026")],
    });
    expect(inShort(value.byCompletionYear)).toEqual([
      "completion-year 2026: 1",
      "completion-year 2030: 1",
      "no-completion-year: 1",
    ]);
  });

  it("of one kind, where one is asked for", () => {
    expect(rolledUp({}, { activity: "action" }).value).toMatchObject({ total: 0, bySteps: [] });
    expect(rolledUp({}, { activity: "assignment" }).value.total).toBe(3);
  });

  it("without a scale, where none is assessed", () => {
    const { value } = rolledUp({ assessments: [] });
    expect(value).not.toHaveProperty("scale");
    expect(inShort(value.bySteps)).toEqual(["no-assessment: 3"]);
  });

  it.each([
    [
      "the latest of several assessments",
      [assessmentOf("a-35 late"), assessmentOf("a-35 done")],
      "roll-up.latest-assessment-counts",
    ],
    [
      "no forecast",
      [assessmentOf("a-35 done"), assessmentOf("a-35 late", { forecast: "forecast" })],
      "roll-up.forecasts-not-counted",
    ],
    ["no step that the scale lacks", [assessmentOf("a-35 done"), assessmentOf("a-35 purple")], "roll-up.step-not-read"],
  ] as const)("by %s, and that is said", (_, assessments, assumption) => {
    const { value, assumptions } = rolledUp({ assessments });
    expect(inShort(value.byMeaning)).toContain("meaning done: 1");
    expect(assumptions.map(({ code }) => code)).toContain(assumption);
  });
});

describe("an integrator's own scale", () => {
  const own = {
    id: "traffic-light",
    name: "Trafikljus",
    steps: [
      { id: "go", name: "Kör", meaning: "as-planned", colour: "green" },
      { id: "stop", name: "Stopp", meaning: "not-carried-out" },
    ],
  } as const;
  const scales = [ASSIGNMENT_STATUS, own];
  const onOwn = assessmentOf("a-34 go", { scale: "traffic-light" });

  it("is counted like any other", () => {
    expect(inShort(rolledUp({ scales, assessments: [onOwn] }).value.bySteps)).toEqual([
      "step traffic-light go: 1",
      "step traffic-light stop: 0",
      "no-assessment: 2",
    ]);
  });

  it("is chosen where there are several in use", () => {
    const report = reportWith({ scales, assessments: [onOwn, assessmentOf("a-34 done")] });
    expect(rollUp(report)).toMatchObject({
      ok: false,
      failure: { code: "roll-up.several-scales", params: { scales: ["traffic-light", "assignment-status"] } },
    });
    expect(
      rolledUp({ scales, assessments: [onOwn, assessmentOf("a-34 done")] }, { scale: own.id as never }).value.scale,
    ).toBe(own.id);
  });

  it("that is not there is named", () => {
    expect(rollUp(reportWith(), { scale: "traffic-light" as never })).toMatchObject({
      ok: false,
      failure: { code: "roll-up.scale-missing", params: { scale: "traffic-light" } },
    });
  });
});

describe("for whatever report", () => {
  const step = fc.constantFrom(...ASSIGNMENT_STATUS.steps.map(({ id }) => id));
  const organisations = fc.uniqueArray(fc.constantFrom("board", "committee", "council"), { minLength: 1 });
  const responsible = fc.option(
    fc.oneof(
      organisations.map((list) => ({ kind: "named", organisations: list }) as const),
      fc.constantFrom("Alla nämnder", "Alla bolag").map((asWritten) => ({ kind: "everyone", asWritten }) as const),
    ),
    { nil: undefined },
  );
  const one = fc.record({
    step: fc.option(step, { nil: undefined }),
    year: fc.integer({ min: 2024, max: 2028 }),
    responsible,
  });

  it("every count is that of a naive count, and none is lost", () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (list) => {
        const named = list.map((each, index) => ({ ...each, id: `a-${String(index)}` }));
        const { value } = rolledUp({
          activities: named.map(({ id, responsible: by }) => ({
            id,
            kind: "assignment",
            title: id,
            ...(by && { responsible: by }),
          })),
          assessments: named.flatMap(({ id, step: taken, year }) =>
            taken ? [assessmentOf(`${id} ${taken} ${String(year)}`)] : [],
          ),
        });
        const sum = (groups: readonly CountedGroup[]): number => groups.reduce((total, { count }) => total + count, 0);
        expect(value.total).toBe(list.length);
        expect([sum(value.bySteps), sum(value.byCompletionYear)]).toEqual([list.length, list.length]);
        for (const { group, count } of value.bySteps) {
          const taken = group.by === "step" ? group.step : undefined;
          expect(count).toBe(list.filter((each) => each.step === taken).length);
        }
        for (const { group, count } of value.ongoingByCompletionYear) {
          const isOngoing = (taken: string | undefined) => taken === "late" || taken === "as-planned";
          expect(count).toBe(
            list.filter((each) => isOngoing(each.step) && "year" in group && each.year === group.year).length,
          );
        }
        for (const { group, count } of value.byOrganisation) {
          const answers = list.filter(({ responsible: by }) => {
            if (group.by === "everyone") return by?.kind === "everyone" && by.asWritten === group.asWritten;
            if (group.by !== "organisation") return by === undefined;
            return by?.kind === "named" && by.organisations.some((organisation) => organisation === group.organisation);
          });
          expect(count).toBe(answers.length);
        }
      }),
    );
  });
});
