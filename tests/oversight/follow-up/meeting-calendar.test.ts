import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { meetingCalendar } from "../../../src/oversight/follow-up/meeting-calendar.js";
import type { ReportInput } from "../../../src/report/report.js";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { inShort } from "../../follow-up/written.js";
import { day } from "../../term/written.js";
import { agreementWith } from "../agreement-with.js";
import { reportOnIop } from "../report-on-iop.js";

type MeetingsInput = NonNullable<NonNullable<AgreementInput["bodies"]>[number]["meetings"]>;
type HeldInput = NonNullable<ReportInput["meetings"]>;

const body = (meetings?: MeetingsInput) =>
  ({ id: "steering", kind: "steering-group", name: "Styrgruppen", ...(meetings && { meetings }) }) as const;
const held = (...days: readonly string[]): HeldInput =>
  days.map((each) => ({ text: "Möte.", body: "steering", ...(each === "undated" ? {} : { day: each }) }));

const calendar = (
  meetings: MeetingsInput | undefined,
  on: string,
  { days = [], more = {} }: { days?: readonly string[]; more?: Partial<AgreementInput> } = {},
) =>
  meetingCalendar(agreementWith({ bodies: [body(meetings)], ...more }), {
    on: day(on),
    reports: [reportOnIop({ meetings: held(...days) })],
  });
const inWords = (...asked: Parameters<typeof calendar>) =>
  calendar(...asked).value.bodies.flatMap(({ periods }) =>
    periods.map(({ by, status, ...each }) => `${inShort(each)}: ${by.length} ${status}`),
  );
const assumed = (...asked: Parameters<typeof calendar>) => calendar(...asked).assumptions.map(({ code }) => code);

const fourAYear: MeetingsInput = { atLeast: 4, per: { every: 1, unit: "year" } };

describe("the meetings that a body is to have", () => {
  it.each([
    ["2024-06-01", [], ["2024x4: 0 due"]],
    ["2024-12-31", ["2024-02-01", "2024-05-01"], ["2024x4: 2 due"]],
    ["2025-01-01", ["2024-02-01", "2024-05-01", "2024-09-01"], ["2024x4: 3 late", "2025x4: 0 due"]],
    [
      "2025-01-01",
      ["2024-02-01", "2024-05-01", "2024-09-01", "2024-11-01", "2024-12-01"],
      ["2024x4: 5 done", "2025x4: 0 due"],
    ],
    [
      "2025-01-01",
      ["2024-02-01", "2024-05-01", "2024-09-01", "undated"],
      ["2024x4: 3 cannot-be-judged", "2025x4: 0 due"],
    ],
    ["2024-06-01", ["2024-02-01", "2024-07-01"], ["2024x4: 1 due"]],
    ["2028-06-01", [], ["2024x4: 0 late", "2025x4: 0 late", "2026x4: 0 late"]],
  ])("four a year, on %s, with %j: %j", (on, days, expected) => {
    expect(inWords(fourAYear, on, { days })).toEqual(expected);
  });

  it("by the tertial", () => {
    expect(inWords({ atLeast: 1, per: { every: 1, unit: "tertial" } }, "2024-05-01", { days: ["2024-03-01"] })).toEqual(
      ["2024-01-01..2024-04-30x1: 1 done", "2024-05-01..2024-08-31x1: 0 due"],
    );
  });

  it("are counted step by step", () => {
    expect(calendar(fourAYear, "2025-01-01", { days: ["2024-02-01", "undated"] }).steps[0]).toEqual({
      code: "meetings.counted",
      inputs: {
        body: "steering",
        period: { from: "2024-01-01", through: "2024-12-31" },
        atLeast: 4,
        held: 1,
        undated: 1,
        on: "2025-01-01",
      },
      output: "late",
      basis: { kind: "interpretation" },
    });
  });
});

describe("what is open of meetings", () => {
  it.each<[MeetingsInput, readonly string[]]>([
    [{ asWritten: "med lämpligt intervall" }, ["meetings.no-number-stated"]],
    [{}, ["meetings.no-number-stated"]],
    [{ atLeast: 4 }, ["meetings.period-not-stated"]],
    [{ per: { every: 1, unit: "month" } }, ["meetings.once-per-period"]],
    [{ atLeast: 1, per: { every: 1, unit: "school-term" } }, ["meetings.not-of-the-year"]],
    [fourAYear, []],
  ])("is said: %j", (meetings, expected) => {
    expect(assumed(meetings, "2024-01-15")).toEqual(expected);
  });

  it("is said of a term without a first day, and of undated meetings", () => {
    const term = { period: { through: "2026-12-31" } };
    expect(assumed(fourAYear, "2024-06-01", { more: { term } })).toEqual(["meetings.first-day-missing"]);
    expect(assumed(fourAYear, "2024-06-01", { days: ["undated"] })).toEqual(["meetings.undated-belong-nowhere"]);
  });

  it("is said of meetings of no body; they belong to none", () => {
    const meetings = [
      { text: "Dialogmöte.", number: 1 },
      { text: "Dialogmöte.", number: 2, body: "gone" },
    ] as const;
    const answer = meetingCalendar(agreementWith({ bodies: [body(fourAYear)] }), {
      on: day("2024-06-01"),
      reports: [reportOnIop({ meetings })],
    });
    expect(answer.value.ofNoBody).toEqual([
      { report: "report", meeting: 0 },
      { report: "report", meeting: 1 },
    ]);
    expect(answer.assumptions).toMatchObject([{ code: "meetings.of-no-body", params: { count: 2 } }]);
  });
});

describe("bodies of which nothing is said", () => {
  it("are left out, unless a meeting of theirs is known", () => {
    expect(calendar(undefined, "2024-06-01").value.bodies).toEqual([]);
    expect(calendar(undefined, "2024-06-01", { days: ["2024-02-01"] }).value.bodies).toEqual([
      { body: "steering", periods: [], unplaced: [{ report: "report", meeting: 0, day: "2024-02-01" }] },
    ]);
  });
});

it("agreement 000 asks its cooperation group to meet at a suitable interval: words, no number and no day", () => {
  const { value, assumptions } = meetingCalendar(uppsala, { on: day("2020-02-01"), reports: [] });
  expect(value.bodies).toEqual([
    {
      body: "body-cooperation-group",
      asWritten: "regelbundet, med lämpligt intervall",
      periods: [],
      unplaced: [],
    },
  ]);
  expect(assumptions).toMatchObject([{ code: "meetings.no-number-stated", params: { inWords: true } }]);
});
