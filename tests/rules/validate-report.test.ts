import { existsSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { followUpOf23 } from "../fixtures/follow-up-of-23.js";
import { reportRuleExamples } from "../fixtures/rule-examples-report.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { smallReport } from "../fixtures/small-report.js";
import { frozen } from "../term/written.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import { namesIn } from "../../src/agreement/names-in.js";
import { describeIssue } from "../../src/messages/describe/describe-issue.js";
import { svIssues } from "../../src/messages/sv/sv-issues.js";
import type { Report, ReportInput } from "../../src/report/report.js";
import { ReportSchema } from "../../src/report/report.schema.js";
import { reportRule } from "../../src/rules/report-rule.js";
import { type StandardReportIssue, standardReportRules } from "../../src/rules/standard-report-rules.js";
import { validateReport, type ValidateReportOptions } from "../../src/rules/validate-report.js";

const read = (input: ReportInput): Report => frozen(ReportSchema.parse(input));
const placesOf = (code: string, input: ReportInput) =>
  validateReport(read(input)).flatMap((issue) => (issue.code === code ? [issue.path] : []));
const codes = standardReportRules.map(({ code }) => [code] as const);

describe("every standard rule over reports", () => {
  it.each(codes)("%s accepts its good example", (code) => {
    expect(placesOf(code, reportRuleExamples[code].good)).toEqual([]);
  });

  it.each(codes)("%s finds the fault of its bad example", (code) => {
    expect(placesOf(code, reportRuleExamples[code].bad)).toEqual(reportRuleExamples[code].at);
  });

  it.each(codes)("%s stands in the file of its name, and has one code", (code) => {
    expect(existsSync(new URL(`../../src/rules/${code.replace(".", "/")}.ts`, import.meta.url))).toBe(true);
    expect(codes.filter(([other]) => other === code)).toHaveLength(1);
  });

  it.each(codes)("%s gives plain JSON", (code) => {
    const issues = validateReport(read(reportRuleExamples[code].bad));
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
  });
});

it("finds no fault in the small report", () => {
  expect(validateReport(read(smallReport))).toEqual([]);
});

describe("a report is validated", () => {
  const authorMissing = reportRule({
    code: "example-municipality.author-missing",
    severity: "warning",
    check: ({ report }) => (report.author === undefined ? [{ path: "", params: { year: 2025 } }] : []),
  });

  it("by rules of one's own as well, or instead", () => {
    const found = (rules: Parameters<typeof validateReport>[1]) => validateReport(read(smallReport), rules).length;
    expect(found({ rules: [...standardReportRules, authorMissing] })).toBe(1);
    expect(found({ rules: [authorMissing] })).toBe(1);
    expect(found({ rules: [] })).toBe(0);
    expectTypeOf(validateReport(read(smallReport))).toEqualTypeOf<readonly StandardReportIssue[]>();
    const [own] = validateReport(read(smallReport), { rules: [authorMissing] });
    expectTypeOf(own?.params).toEqualTypeOf<{ year: number } | undefined>();
  });

  const agreement = AgreementSchema.parse(smallAgreement);
  const about = { kind: "agreement", agreement: "small-agreement", title: "Överenskommelsen" } as const;
  const naming = (activity: string, of: ReportInput["about"] = about) =>
    read({
      ...smallReport,
      about: of,
      assessments: [{ of: { kind: "activity", id: activity }, scale: "assignment-status", step: "done" }],
      meetings: [{ text: "Möte.", organisations: ["civil-party"] }],
      printedFigures: [],
    });
  const broken = (report: Report, options: ValidateReportOptions = {}) =>
    validateReport(report, options).flatMap(({ code, path }) => (code === "report.broken-reference" ? [path] : []));

  it("with the agreement that it follows up, where what it names may stand", () => {
    expect(broken(naming("day-centre"), { agreement })).toEqual([]);
    expect(broken(naming("night-centre"), { agreement })).toEqual(["/assessments/0/of/id"]);
    expect(broken(naming("safe-day"), { agreement })).toEqual([]);
    expect(broken(naming("grant"), { agreement })).toEqual(["/assessments/0/of/id"]);
  });

  it("without it, where nobody can tell", () => {
    expect(broken(naming("day-centre"))).toEqual([]);
    expect(broken(naming("day-centre", { kind: "agreement", title: "En annan" }))).toEqual([
      "/assessments/0/of/id",
      "/meetings/0/organisations/0",
    ]);
  });

  it("without it, what only an agreement has is not looked for", () => {
    const report = read({ ...smallReport, fulfils: ["report-duty"] });
    expect(broken(report)).toEqual([]);
    expect(broken(report, { agreement })).toEqual(["/fulfils/0"]);
  });
});

describe("document 004 as far as counting goes", () => {
  const report = read(followUpOf23);
  const issues = validateReport(report);

  it("prints 11 and 3 for 2026 and 2027, where counting gives 10 and 4", () => {
    expect(issues.map(({ code, params }) => [code, "printed" in params && [params.printed, params.computed]])).toEqual([
      ["report.count-differs", ["11", "10"]],
      ["report.count-differs", ["3", "4"]],
    ]);
  });

  it("is told which end in 2027, in words", () => {
    const [, of2027] = issues;
    expect(of2027 && describeIssue(of2027, svIssues, namesIn(report))).toBe(
      "Källan (delårsuppföljningen) anger 3 för antalet insatser på steget ”Grön, pågår eller väntar enligt plan” " +
        "med beräknat slutår 2027. Räknat i uppföljningen är det 4: Uppdrag 34, Uppdrag 35, Uppdrag 39 och " +
        "Uppdrag 46. Kontrollera vilket som stämmer.",
    );
  });
});

describe("a report that the shape allows and nobody would write", () => {
  const MOST = 10_000;
  const many = Array.from({ length: MOST }, (_, index) => index);
  const [assignment] = smallReport.activities;
  const [assessment] = smallReport.assessments;

  it.each<[string, Partial<ReportInput>, StandardReportIssue["code"], number]>([
    [
      "10 000 activities with one id, assessed 10 000 times at no step",
      { activities: many.map(() => assignment), assessments: many.map(() => ({ ...assessment, step: "purple" })) },
      "report.step-not-in-scale",
      MOST,
    ],
    [
      "10 000 activities in a circle",
      { activities: many.map((index) => ({ ...assignment, id: `a-${index}`, parent: `a-${(index + 1) % MOST}` })) },
      "report.parent-circle",
      MOST,
    ],
    [
      "10 000 assessments and 10 000 expectations of one activity",
      {
        assessments: many.map(() => ({ ...assessment, completionYear: 2025 })),
        observations: many.map((index) => ({
          id: `o-${index}`,
          of: { kind: "activity", id: "a-34" },
          quantity: { kind: "number", value: 1 },
          state: "expected",
          period: { from: "2026-03-01", through: "2026-03-31" },
        })),
      },
      "report.moved-beyond-completion-year",
      MOST,
    ],
  ])("%s: is answered within a second", (_, changes, code, count) => {
    const report = ReportSchema.parse({ ...smallReport, ...changes });
    const start = performance.now();
    const issues = validateReport(report);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(issues.filter((issue) => issue.code === code)).toHaveLength(count);
  });
});
