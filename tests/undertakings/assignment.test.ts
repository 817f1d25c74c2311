import { describe, expect, it } from "vitest";
import { smallReport } from "../fixtures/small-report.js";
import type { ReportInput } from "../../src/report/report.js";
import { ReportSchema } from "../../src/report/report.schema.js";

const [assignment, , added] = smallReport.activities;
const [assessment] = smallReport.assessments;
const [motion] = smallReport.decisions;

const accepts = (changes: Partial<ReportInput>) => ReportSchema.safeParse({ ...smallReport, ...changes }).success;

/** What document 004 says of its 23 assignments, and what it leaves out of some. */
describe("an assignment", () => {
  const { number, responsible, ...bare } = assignment;
  const { origin: wrongOrigin, addressee: wrongAddressee, ...given } = added;

  it.each<[string, NonNullable<ReportInput["activities"]>[number]]>([
    ["has a number", assignment],
    ["is added, without a number", added],
    [
      "has several bodies that answer for it",
      { ...bare, responsible: { kind: "named", organisations: ["board", "committee"] } },
    ],
    [
      "has a set that is not listed",
      { ...bare, responsible: { kind: "everyone", asWritten: "Alla nämnder och bolag" } },
    ],
    ["has nobody that answers for it", bare],
    ["was given to another than answers for it", { ...bare, number, responsible, addressee: "committee" }],
    ["names no addressee and no decision", given],
  ])("%s", (_, activity) => {
    expect(accepts({ activities: [activity] })).toBe(true);
  });

  const { asOf, completionYear, comment, ...status } = assessment;

  it.each<[string, NonNullable<ReportInput["assessments"]>[number]]>([
    ["for a month, with a year and an assessment in words", assessment],
    [
      "for a year: the month is not given",
      { ...status, asOf: { from: "2025-01-01", through: "2025-12-31", precision: "year" } },
    ],
    ["for no time", { ...status, completionYear, comment }],
    ["without a year", { ...status, asOf }],
    [
      "with a part that is moved to the spring",
      { ...assessment, movedTo: { from: "2026-03-01", through: "2026-05-31", precision: "season" } },
    ],
  ])("is assessed %s", (_, each) => {
    expect(accepts({ assessments: [each] })).toBe(true);
  });

  it.each<[string, NonNullable<ReportInput["decisions"]>[number]]>([
    ["with body, day and paragraph", motion],
    [
      "with body, day and register number, without a paragraph",
      { id: "motion", state: "made", by: "council", day: "2025-01-27", registerNumber: "KSN-2024-1" },
    ],
    ["with paragraph and day, without a body", { id: "motion", state: "made", day: "2022-09-19", paragraph: "320" }],
    ["with nothing but that it was made", { id: "motion", state: "made" }],
  ])("comes from a decision given %s", (_, decision) => {
    expect(accepts({ decisions: [decision] })).toBe(true);
  });

  it.each<[string, object]>([
    ["a status of its own", { activities: [{ ...assignment, status: "green" }] }],
    ["an empty set of bodies", { activities: [{ ...assignment, responsible: { kind: "named", organisations: [] } }] }],
    ["a completion year in words", { assessments: [{ ...assessment, completionYear: "2026" }] }],
    [
      "a count by an outcome that is none",
      {
        printedFigures: [{ ...smallReport.printedFigures[0], about: { kind: "activity-count", outcome: "late" } }],
      },
    ],
  ])("is refused with %s", (_, changes) => {
    expect(ReportSchema.safeParse({ ...smallReport, ...changes }).success).toBe(false);
  });
});
