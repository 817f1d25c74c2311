import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { frozen } from "../term/written.js";
import { ReportSchema } from "../../src/report/report.schema.js";
import { validateReport } from "../../src/rules/validate-report.js";

const reportIn = (file: string) => {
  const text = readFileSync(new URL(`../../examples/reports/${file}.json`, import.meta.url), "utf8");
  return frozen(ReportSchema.parse(JSON.parse(text)));
};
const issuesOf = (file: string) => validateReport(reportIn(file)).map(({ code, path }) => `${code} ${path}`);
const followUp = reportIn("uppsala-focus-goal-4-2025");
const numberAt = (path: string, list: "activities" | "assessments"): string => {
  const position = Number(path.split("/")[2]);
  const id = list === "activities" ? followUp.activities?.[position]?.id : followUp.assessments?.[position]?.of.id;
  return followUp.activities?.find((activity) => activity.id === id)?.number ?? "added";
};
const found = (code: string) => validateReport(followUp).filter((issue) => issue.code === code);

describe("what is wrong in document 004 comes out of its data", () => {
  it("11 and 3 are printed for 2026 and 2027, where 10 and 4 can be counted", () => {
    expect(
      found("report.count-differs").map(({ params }) => "printed" in params && [params.printed, params.computed]),
    ).toEqual([
      ["11", "10"],
      ["3", "4"],
    ]);
  });

  it("assignment 45 is green and expected in 2025 while a part of it is moved to 2026", () => {
    const issues = found("report.moved-beyond-completion-year");
    expect(issues.map(({ path }) => numberAt(path, "assessments"))).toEqual(["45"]);
  });

  it("two assessments have no month: that of 40 and one of an added assignment", () => {
    const issues = found("report.assessment-without-month");
    expect(issues.map(({ path }) => numberAt(path, "assessments"))).toEqual(["40", "added"]);
  });

  it("of ten added assignments nine have no paragraph, one no body", () => {
    const missing = found("report.origin-not-complete").map(
      ({ params }) => "missing" in params && params.missing.join(),
    );
    expect(missing.filter((each) => each === "paragraph")).toHaveLength(9);
    expect(missing.filter((each) => each === "by")).toHaveLength(1);
  });

  it("the goal goes by two names", () => {
    expect(found("report.goal-by-several-names").map(({ params }) => "names" in params && params.names)).toEqual([2]);
  });
});

it("document 003 tells of autumn 2019 and announces April and May 2019", () => {
  expect(issuesOf("linkoping-follow-up")).toEqual(["report.next-follow-up-already-past /nextFollowUp"]);
});
