import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { followUpStanding } from "../../../src/oversight/follow-up/follow-up-standing.js";
import { placeFulfilments, statusOfOccasion } from "../../../src/oversight/follow-up/occasion-standing.js";
import type { Report, ReportInput } from "../../../src/report/report.js";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { closed, inShort } from "../../follow-up/written.js";
import { day, id } from "../../term/written.js";
import { agreementWith } from "../agreement-with.js";
import { reportOnIop } from "../report-on-iop.js";

type DutyInput = NonNullable<AgreementInput["duties"]>[number];

const duty = (more: Partial<DutyInput>): DutyInput => ({
  id: "duty",
  kind: "activity-report",
  text: "Rapport.",
  ...more,
});
const yearly = { every: 1, unit: "year" } as const;
const twiceAYear = duty({ atLeast: 2, per: yearly });
const aprilAndMay = duty({ due: { kind: "each-year", from: { month: 4, day: 1 }, through: { month: 5, day: 31 } } });
const afterTertial = duty({
  due: { kind: "after-period", span: { unit: "months", count: 1 }, per: { every: 1, unit: "tertial" } },
});

/** Reports in short: `"2024-05-02"`, a period `"2024-01-01–2024-04-30"`, both, or `"undated"`. */
const reportsOf = (written: string): readonly Report[] =>
  written
    .split(" ")
    .filter((each) => each !== "")
    .map((each, index) => {
      const [when = "", about = ""] = each.split("@");
      const [from, through] = about.split("–");
      return reportOnIop({
        id: `report-${String(index)}`,
        fulfils: ["duty"],
        ...(when === "undated" || when === "" ? {} : { day: when }),
        ...(about === "" ? {} : { period: { ...(from && { from }), ...(through && { through }) } }),
      });
    });

const standing = (one: DutyInput, on: string, written: string, more: Partial<AgreementInput> = {}) =>
  followUpStanding(agreementWith({ duties: [one], ...more }), { on: day(on), reports: reportsOf(written) });
const inWords = (...asked: Parameters<typeof standing>) =>
  standing(...asked).value.duties.flatMap(({ occasions }) =>
    occasions.map(({ by, status, ...occasion }) => `${inShort(occasion)}: ${by.length} ${status}`),
  );
const assumed = (...asked: Parameters<typeof standing>) => standing(...asked).assumptions.map(({ code }) => code);

describe("at least two a year, without a day", () => {
  it.each([
    ["2024-06-01", "", ["2024x2: 0 due", "2025x2: 0 upcoming"], "the year runs"],
    ["2024-12-31", "", ["2024x2: 0 due", "2025x2: 0 upcoming"], "also on its last day"],
    ["2025-01-01", "", ["2024x2: 0 late", "2025x2: 0 due", "2026x2: 0 upcoming"], "the year is over"],
    [
      "2025-01-01",
      "2024-05-02 2024-11-30",
      ["2024x2: 2 done", "2025x2: 0 due", "2026x2: 0 upcoming"],
      "both are there",
    ],
    ["2025-01-01", "2024-05-02", ["2024x2: 1 late", "2025x2: 0 due", "2026x2: 0 upcoming"], "one is missing"],
    [
      "2025-03-01",
      "2024-05-02 2025-02-01@2024-07-01–2024-12-31",
      ["2024x2: 2 done", "2025x2: 0 due", "2026x2: 0 upcoming"],
      "what a report tells of goes before its day",
    ],
    [
      "2025-01-01",
      "2024-05-02 undated",
      ["2024x2: 1 cannot-be-judged", "2025x2: 0 due", "2026x2: 0 upcoming"],
      "the undated one may be the second",
    ],
    [
      "2025-01-01",
      "undated",
      ["2024x2: 0 late", "2025x2: 0 due", "2026x2: 0 upcoming"],
      "one undated report cannot make up for two",
    ],
    ["2024-06-01", "2024-07-01", ["2024x2: 0 due", "2025x2: 0 upcoming"], "a later report is not there yet"],
    ["2027-01-01", "", ["2024x2: 0 late", "2025x2: 0 late", "2026x2: 0 late"], "the term is over"],
  ])("on %s, with %j: %j (%s)", (on, reports, expected) => {
    expect(inWords(twiceAYear, on, reports)).toEqual(expected);
  });
});

describe("between April and May every year", () => {
  const [first, second] = ["2024-04-01..2024-05-31", "2025-04-01..2025-05-31"];

  it.each([
    ["2024-03-31", "", [`${first}: 0 upcoming`]],
    ["2024-04-01", "", [`${first}: 0 due`, `${second}: 0 upcoming`]],
    ["2024-05-31", "", [`${first}: 0 due`, `${second}: 0 upcoming`]],
    ["2024-06-01", "", [`${first}: 0 late`, `${second}: 0 upcoming`]],
    ["2024-06-01", "2024-05-31", [`${first}: 1 done`, `${second}: 0 upcoming`]],
    ["2024-06-02", "2024-06-01", [`${first}: 1 done-late`, `${second}: 0 upcoming`]],
    ["2024-06-01", "undated", [`${first}: 0 cannot-be-judged`, `${second}: 0 upcoming`]],
    ["2024-03-15", "2024-03-10", [`${first}: 1 done`, `${second}: 0 upcoming`]],
  ])("on %s, with %j: %j", (on, reports, expected) => {
    expect(inWords(aprilAndMay, on, reports)).toEqual(expected);
  });
});

describe("a month after each tertial", () => {
  it.each([
    ["2024-04-30", "", ["2024-05-30: 0 upcoming"]],
    ["2024-05-01", "", ["2024-05-30: 0 due", "2024-09-30: 0 upcoming"]],
    ["2024-05-31", "", ["2024-05-30: 0 late", "2024-09-30: 0 upcoming"]],
    ["2024-05-31", "2024-05-20", ["2024-05-30: 1 done", "2024-09-30: 0 upcoming"]],
    [
      "2024-09-10",
      "2024-09-05@2024-05-01–2024-08-31",
      ["2024-05-30: 0 late", "2024-09-30: 1 done", "2025-01-31: 0 upcoming"],
    ],
    ["2024-09-10", "2024-09-05", ["2024-05-30: 1 done-late", "2024-09-30: 0 due", "2025-01-31: 0 upcoming"]],
    [
      "2024-10-01",
      "@2024-05-01–2024-08-31",
      ["2024-05-30: 0 late", "2024-09-30: 1 done-when-not-known", "2025-01-31: 0 upcoming"],
    ],
  ])("on %s, with %j: %j", (on, reports, expected) => {
    expect(inWords(afterTertial, on, reports)).toEqual(expected);
  });

  it("goes on where the agreement extends itself, which is said", () => {
    const term = {
      period: { from: "2024-01-01", through: "2024-12-31" },
      extension: { kind: "automatic", length: { unit: "months", count: 12 } },
    } as const;
    expect(inWords(afterTertial, "2025-06-01", "", { term })).toContain("2025-05-30: 0 late");
    expect(assumed(afterTertial, "2025-06-01", "", { term })).toContain("watch.no-notice-until");
    expect(inWords(afterTertial, "2025-06-01", "", { term: { period: term.period } })).toHaveLength(3);
  });
});

describe("what is open of the reports", () => {
  it.each([
    ["2024-05-20", ["follow-up.placed-by-day"]],
    ["2024-05-20@2024-01-01–2024-04-30", []],
    ["undated", ["follow-up.undated-belongs-nowhere"]],
  ])("is said: %s", (reports, expected) => {
    expect(assumed(afterTertial, "2024-06-01", reports)).toEqual(expected);
  });

  it.each<[string, Partial<ReportInput>, readonly string[]]>([
    ["one that names no duty", {}, ["follow-up.report-names-no-duty"]],
    ["one that names a duty that is not there", { fulfils: ["gone"] }, ["follow-up.duty-not-found"]],
    ["one of another agreement", { about: { kind: "agreement", agreement: "other", title: "En annan" } }, []],
    ["one from later", { day: "2024-06-02" }, []],
  ])("%s counts for nothing", (_what, parts, expected) => {
    const reports = [reportOnIop(parts)];
    const answer = followUpStanding(agreementWith({ duties: [twiceAYear] }), { on: day("2024-06-01"), reports });
    expect(answer.assumptions.map(({ code }) => code)).toEqual(expected);
    expect(answer.value.duties[0]?.occasions[0]?.by).toEqual([]);
  });

  it("names a duty that cannot be planned, and one without a time with what fulfils it", () => {
    const weekly = duty({ atLeast: 1, per: { every: 1, unit: "week" } });
    expect(standing(weekly, "2024-06-01", "2024-05-01").value.duties).toMatchObject([
      { occasions: [], unplaced: [{ report: "report-0", day: "2024-05-01" }] },
    ]);
    expect(assumed(weekly, "2024-06-01", "")).toEqual(["follow-up.cannot-be-planned"]);
    expect(assumed(duty({}), "2024-06-01", "")).toEqual(["follow-up.time-not-stated"]);
  });
});

describe("a duty to meet", () => {
  const meetings = [
    { text: "Första mötet.", day: "2024-02-01" },
    { text: "Andra mötet.", day: "2024-09-01" },
    { text: "Tredje mötet.", day: "2025-02-01" },
    { text: "Odaterat möte.", number: 4 },
  ] as const;

  it("is fulfilled by each meeting of a report, not by the report", () => {
    const reports = [reportOnIop({ fulfils: ["duty"], meetings })];
    const agreement = agreementWith({ duties: [duty({ kind: "meeting", atLeast: 3, per: yearly })] });
    const [first] = followUpStanding(agreement, { on: day("2025-01-15"), reports }).value.duties;
    expect(first?.occasions[0]).toMatchObject({
      by: [
        { report: "report", meeting: 0, day: "2024-02-01" },
        { report: "report", meeting: 1, day: "2024-09-01" },
      ],
      status: "cannot-be-judged",
    });
    expect(first?.unplaced).toEqual([{ report: "report", meeting: 3 }]);
  });
});

describe("agreement 000", () => {
  it("on 2020-02-01, without reports, lacks two reports and a compilation of 2019", () => {
    const { value, steps } = followUpStanding(uppsala, { on: day("2020-02-01"), reports: [] });
    const shown = value.duties.map(({ duty: which, occasions }) => [
      which,
      occasions.map(({ status, by, ...each }) => `${inShort(each)}: ${by.length} ${status}`),
    ]);
    expect(shown).toEqual([
      ["duty-activity-reports", ["2019x2: 0 late", "2020x2: 0 due", "2021x2: 0 upcoming"]],
      ["duty-compilation", ["2019x1: 0 late", "2020x1: 0 due", "2021x1: 0 upcoming"]],
      ["duty-action-plan", []],
      ["duty-information", []],
    ]);
    expect(steps[0]).toEqual({
      code: "follow-up.occasion-judged",
      inputs: {
        duty: "duty-activity-reports",
        kind: "activity-report",
        occasion: { period: closed("2019-01-01", "2019-12-31"), atLeast: 2 },
        by: [],
        undated: 0,
        on: "2020-02-01",
      },
      output: "late",
      basis: { kind: "section", section: "section-steering-group" },
    });
  });
});

describe("laws of the standing", () => {
  const anyFulfilments = fc.array(
    fc.record({ month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 2023, max: 2027 }) }),
    { maxLength: 12 },
  );
  const occasions = [2024, 2025, 2026].map((year) => ({
    period: closed(`${year}-01-01`, `${year}-12-31`),
    atLeast: 2,
  }));

  it("every fulfilment has one place or none", () => {
    fc.assert(
      fc.property(anyFulfilments, (days) => {
        const fulfilments = days.map(({ year, month }, index) => ({
          fulfilment: { report: id(`report-${index}`), day: day(`${year}-${String(month).padStart(2, "0")}-15`) },
        }));
        const { placed, unplaced } = placeFulfilments(occasions, fulfilments);
        const found = [...placed.flat(), ...unplaced].map(({ report }) => report).sort();
        expect(found).toEqual(fulfilments.map(({ fulfilment }) => fulfilment.report).sort());
      }),
    );
  });

  it("one report more never makes it worse", () => {
    const rank = ["late", "cannot-be-judged", "upcoming", "due", "done-late", "done-when-not-known", "done"];
    fc.assert(
      fc.property(anyFulfilments, fc.integer({ min: 0, max: 3 }), (days, undated) => {
        const [occasion] = occasions;
        expect.assert(occasion !== undefined);
        const by = days.map(({ year, month }, index) => ({
          report: id(`report-${index}`),
          day: day(`${year}-${String(month).padStart(2, "0")}-15`),
        }));
        const ranks = by.map((_each, index) =>
          rank.indexOf(statusOfOccasion(occasion, by.slice(0, index + 1), { on: day("2025-06-01"), undated })),
        );
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      }),
    );
  });
});
