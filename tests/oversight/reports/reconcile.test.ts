import { describe, expect, it } from "vitest";
import { followUpOf23 } from "../../fixtures/follow-up-of-23.js";
import { smallReport } from "../../fixtures/small-report.js";
import { frozen } from "../../term/written.js";
import type { ReportInput } from "../../../src/report/report.js";
import { ReportSchema } from "../../../src/report/report.schema.js";
import { reconcile } from "../../../src/oversight/reports/reconcile.js";
import { assessmentOf, reportWith } from "../small-report-with.js";

type FigureInput = NonNullable<ReportInput["printedFigures"]>[number];
type Count = Omit<Extract<FigureInput["about"], { readonly kind: "activity-count" }>, "kind">;

describe("the summary of document 004", () => {
  const comparisons = reconcile(frozen(ReportSchema.parse(followUpOf23)));

  it.each([
    ["total", "23", "agrees"],
    ["done", "1", "agrees"],
    ["ongoing", "22", "agrees"],
    ["ongoing-2025", "8", "agrees"],
    ["ongoing-2026", "10", "differs"],
    ["ongoing-2027", "4", "differs"],
  ])("%s: counted %s, the printed one %s", (figure, computed, verdict) => {
    expect(comparisons.find(({ figure: { id } }) => id === figure)).toMatchObject({ computed, verdict });
  });

  it("names the four assignments that end in 2027: 34, 35, 39 and 46", () => {
    expect(comparisons.at(-1)?.activities).toEqual([34, 35, 39, 46].map((number) => `assignment-${String(number)}`));
  });
});

/** What counting gives in the small report, and which activities it counts. */
const counted = (count: Count, changes: Partial<ReportInput> = {}, unit: FigureInput["unit"] = "count") => {
  const [printed] = smallReport.printedFigures;
  const about = { kind: "activity-count", ...count } as const;
  const [comparison] = reconcile(reportWith({ ...changes, printedFigures: [{ ...printed, about, unit }] }));
  return comparison?.computed === undefined ? comparison?.verdict : (comparison.activities ?? []).join(" ");
};

describe("a count is of", () => {
  const attainment = {
    id: "attainment",
    name: "Uppfyllelse",
    steps: [{ id: "late", name: "Nej", meaning: "late" }],
  } as const;
  const twoScales = { scales: [...smallReport.scales, attainment] };
  const onBoth = [assessmentOf("a-34 done 2026"), assessmentOf("a-34 late 2030", { scale: "attainment" })];

  it.each<[string, Count, Partial<ReportInput>, string | undefined]>([
    ["every activity", {}, {}, "a-34 a-35 a-added"],
    ["those of a kind", { activity: "action" }, {}, ""],
    ["those of a kind and year", { activity: "assignment", completionYear: 2025 }, {}, "a-35 a-added"],
    ["those at a step", { step: "as-planned" }, {}, "a-34 a-35"],
    ["those that are ongoing", { outcome: "ongoing" }, {}, "a-34 a-35"],
    ["those that are done", { outcome: "done" }, {}, "a-added"],
    [
      "nothing that is only a forecast",
      { outcome: "done" },
      { assessments: [assessmentOf("a-34 done", { forecast: "forecast" })] },
      "",
    ],
    [
      "the latest assessment of each",
      { step: "late" },
      {
        assessments: [
          assessmentOf("a-34 as-planned", { asOf: { from: "2025-08-01" } }),
          assessmentOf("a-34 late", { asOf: { from: "2025-02-01" } }),
          assessmentOf("a-35 as-planned"),
          assessmentOf("a-35 late"),
        ],
      },
      "a-35",
    ],
    [
      "one assessment on one scale",
      { outcome: "done", completionYear: 2030 },
      { ...twoScales, assessments: onBoth },
      "",
    ],
    ["a step of a scale", { scale: "attainment", step: "late" }, { ...twoScales, assessments: onBoth }, "a-34"],
    ["a step of any scale", { step: "late" }, { ...twoScales, assessments: onBoth }, "a-34"],
    ["what has one on a scale", { scale: "attainment" }, { ...twoScales, assessments: onBoth }, "a-34"],
    [
      "nothing at a step that the scale has not",
      { scale: "attainment", step: "done" },
      twoScales,
      "cannot-be-computed",
    ],
    ["nothing at a step that no scale has", { step: "purple" }, {}, "cannot-be-computed"],
    ["nothing on a scale that is not there", { scale: "attainment" }, {}, "cannot-be-computed"],
  ])("%s", (_, count, changes, expected) => {
    expect(counted(count, changes)).toBe(expected);
  });

  it("nothing where it is printed in kronor", () => {
    expect(counted({}, {}, "kr")).toBe("cannot-be-computed");
  });
});

it("a figure that is no count cannot be computed from a report", () => {
  const about = { kind: "grant-of-year", grant: "grant", year: 2025 } as const;
  const report = reportWith({ printedFigures: [{ ...smallReport.printedFigures[0], about, unit: "kr" }] });
  expect(reconcile(report)).toMatchObject([{ verdict: "cannot-be-computed" }]);
});

it("a printed count is exact: a thousandfold is no unit mistaken", () => {
  const report = reportWith({ printedFigures: [{ ...smallReport.printedFigures[0], value: "1000" }] });
  expect(reconcile(report)).toMatchObject([{ computed: "1", verdict: "differs" }]);
});

it("10 000 printed counts of 10 000 activities take no longer than reading them", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `a-${String(index)}`);
  const [printed] = smallReport.printedFigures;
  const report = reportWith({
    activities: many.map((id) => ({ id, kind: "assignment", title: id })),
    assessments: many.map((id, index) => assessmentOf(`${id} late ${String(1900 + (index % 200))}`)),
    printedFigures: many.map((id, index) => ({
      ...printed,
      id: `figure-${id}`,
      about: { kind: "activity-count", step: "late", completionYear: 1900 + (index % 200) },
      value: "50",
    })),
  });
  expect(reconcile(report).filter(({ verdict }) => verdict === "agrees")).toHaveLength(10_000);
});
