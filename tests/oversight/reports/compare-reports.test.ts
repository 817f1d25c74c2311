import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallReport } from "../../fixtures/small-report.js";
import type { ReportInput } from "../../../src/report/report.js";
import { compareReports } from "../../../src/oversight/reports/compare-reports.js";
import { assessmentOf, reportWith } from "../small-report-with.js";

const [first, second, added] = smallReport.activities;

/** Changes in short: `"late a-34"`, and from what to what. */
const changes = (earlier: Partial<ReportInput>, later: Partial<ReportInput>): readonly string[] =>
  compareReports(reportWith(earlier), reportWith(later)).map(({ code, params }) =>
    [code.replace("report-change.", ""), ...Object.values(params).map(String)].join(" "),
  );

const only34 = { activities: [first] } as const;
const taking = (...written: readonly string[]): Partial<ReportInput> => ({
  ...only34,
  assessments: written.map((each) => assessmentOf(each)),
});

describe("an assignment of two reports", () => {
  it.each([
    ["a-34 as-planned", "a-34 done", ["done a-34 as-planned done"]],
    ["a-34 as-planned", "a-34 late", ["late a-34 as-planned late"]],
    ["a-34 done", "a-34 late", ["late a-34 done late"]],
    ["a-34 late", "a-34 not-carried-out", ["not-carried-out a-34 late not-carried-out"]],
    ["a-34 late", "a-34 as-planned", ["on-plan-again a-34 late as-planned"]],
    ["a-34 not-carried-out", "a-34 as-planned", ["taken-up-again a-34 not-carried-out as-planned"]],
    ["a-34 done", "a-34 as-planned", ["taken-up-again a-34 done as-planned"]],
    ["a-34 late", "a-34 late", ["status-unchanged a-34 late"]],
    ["a-34 late 2026", "a-34 late 2027", ["status-unchanged a-34 late", "postponed a-34 2026 2027"]],
    ["a-34 late 2027", "a-34 late 2026", ["status-unchanged a-34 late", "brought-forward a-34 2027 2026"]],
    ["a-34 late", "a-34 late 2026", ["status-unchanged a-34 late"]],
    ["a-34 as-planned 2026", "a-34 late 2027", ["late a-34 as-planned late", "postponed a-34 2026 2027"]],
  ])("%s, then %s", (earlier, later, expected) => {
    expect(changes(taking(earlier), taking(later))).toEqual(expected);
  });

  it("may be assessed in one of them only, or in none", () => {
    expect(changes(taking(), taking("a-34 late"))).toEqual(["first-assessed a-34 late"]);
    expect(changes(taking("a-34 late"), taking())).toEqual(["no-longer-assessed a-34 late"]);
    expect(changes(taking(), taking())).toEqual([]);
  });

  it("may be in one of them only", () => {
    const none = { assessments: [] };
    expect(changes({ ...none, activities: [first, second] }, { ...none, activities: [added, first] })).toEqual([
      "added a-added",
      "dropped a-35",
    ]);
  });

  it("may be judged on another scale: steps are compared by what they mean", () => {
    const own = { id: "own", name: "Egen", steps: [{ id: "red", name: "Röd", meaning: "late" }] } as const;
    const later = { ...only34, scales: [own], assessments: [assessmentOf("a-34 red", { scale: "own" })] };
    expect(changes(taking("a-34 late"), later)).toEqual(["status-unchanged a-34 late"]);
  });

  it("is not judged by how far a goal is attained", () => {
    const own = { id: "own", name: "Egen", steps: [{ id: "yes", name: "Ja", meaning: "attained" }] } as const;
    const later = { ...only34, scales: [own], assessments: [assessmentOf("a-34 yes", { scale: "own" })] };
    expect(changes(taking("a-34 late"), later)).toEqual(["no-longer-assessed a-34 late"]);
  });
});

describe("an assignment with another id", () => {
  const renamed = { ...first, id: "b-34" };
  const none = { assessments: [] };

  it("is the same if its number is", () => {
    expect(changes(taking("a-34 late"), { activities: [renamed], assessments: [assessmentOf("b-34 done")] })).toEqual([
      "done b-34 a-34 late done",
    ]);
  });

  it.each([
    [
      "the number stands twice",
      [first, { ...first, id: "a-twice" }],
      [renamed],
      ["added b-34", "dropped a-34", "dropped a-twice"],
    ],
    [
      "the number stands twice later",
      [first],
      [renamed, { ...first, id: "b-twice" }],
      ["added b-34", "added b-twice", "dropped a-34"],
    ],
    ["the other is still there", [first], [renamed, { ...first, number: "99" }], ["added b-34"]],
    ["it has none", [added], [{ ...added, id: "b-added" }], ["added b-added", "dropped a-added"]],
  ])("is another where %s", (_, earlier, later, expected) => {
    expect(changes({ ...none, activities: earlier }, { ...none, activities: later })).toEqual(expected);
  });
});

it("the path leads into the later report, of what was dropped into the earlier", () => {
  const none = { assessments: [] };
  const [change, dropped] = compareReports(
    reportWith({ ...none, activities: [first, second] }),
    reportWith({ ...none, activities: [first, added] }),
  );
  expect([change?.path, dropped?.path]).toEqual(["/activities/1", "/activities/1"]);
});

describe("for whatever reports", () => {
  const step = fc.constantFrom("done", "as-planned", "late", "not-carried-out");
  const assessed = fc.uniqueArray(
    fc.tuple(fc.constantFrom("a", "b", "c", "d"), step, fc.integer({ min: 2024, max: 2027 })),
    {
      selector: ([id]) => id,
    },
  );
  const report = (list: readonly (readonly [string, string, number])[]) =>
    reportWith({
      activities: list.map(([id]) => ({ id, kind: "assignment", title: id })),
      assessments: list.map(([id, taken, year]) => assessmentOf(`${id} ${taken} ${String(year)}`)),
    });
  const codesOf = (earlier: Parameters<typeof report>[0], later: Parameters<typeof report>[0]) =>
    compareReports(report(earlier), report(later)).map(({ code, params }) => `${params.activity} ${code}`);

  it("a report does not differ from itself", () => {
    fc.assert(
      fc.property(assessed, (list) => {
        expect(codesOf(list, list)).toEqual(list.map(([id]) => `${id} report-change.status-unchanged`));
      }),
    );
  });

  it("what is added one way is dropped the other, what is postponed is brought forward", () => {
    const turned = (code: string): string =>
      [
        ["added", "dropped"],
        ["postponed", "brought-forward"],
      ].reduce((text, [one = "", other = ""]) => (text.includes(one) ? text.replace(one, other) : text), code);
    const those = /added|postponed/;
    fc.assert(
      fc.property(assessed, assessed, (earlier, later) => {
        const there = codesOf(earlier, later).filter((code) => those.test(code));
        const back = codesOf(later, earlier).filter((code) => /dropped|brought-forward/.test(code));
        expect(there.map(turned).sort()).toEqual(back.sort());
      }),
    );
  });
});
