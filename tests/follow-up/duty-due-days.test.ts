import { describe, expect, it } from "vitest";
import { dutyDueDays } from "../../src/follow-up/duty-due-days.js";
import type { Duty } from "../../src/follow-up/duty.js";
import { DutySchema } from "../../src/follow-up/duty.schema.js";
import { PER_UNITS } from "../../src/quantity/per.js";
import { readGolden } from "../golden.js";
import { day, frozen } from "../term/written.js";
import { closed, daysOf, dutyWith, inShort } from "./written.js";

const ROWS = readGolden("follow-up-days.csv", ["due", "term", "extend", "expected", "reason"]);

/** The term, and the days from its first through a year after its last. */
const asked = (term: string, extend = "") => {
  const period = daysOf(term);
  const through = period.through === undefined ? "2021-12-31" : `${Number(period.through.slice(0, 4)) + 1}-12-31`;
  return frozen({
    period,
    ...closed(period.from ?? "2019-01-01", through),
    ...(extend === "" ? {} : { extensionDeadline: day(extend) }),
  });
};

const TERM = "2019-01-01..2021-12-31";
const planOf = (duty: Duty, term = TERM, extend = "") => dutyDueDays(duty, asked(term, extend));
const codesOf = (duty: Duty, term = TERM) => {
  const answer = planOf(duty, term);
  return answer.ok ? answer.assumptions.map(({ code }) => code) : [answer.failure.code];
};

describe("the days on which a duty is due", () => {
  it.each(ROWS)("$due in $term: $expected ($reason)", ({ due, term, extend, expected }) => {
    const answer = planOf(dutyWith(due), term, extend);
    expect(answer).toMatchObject({ ok: true });
    if (answer.ok) expect(answer.value.map(inShort).join(" ")).toBe(expected);
  });

  it.each([
    ["2020-05-31", "2020-12-31", ["2020-04-01..2020-05-31"], "the last day of the window"],
    ["2020-01-01", "2020-04-01", ["2020-04-01..2020-05-31"], "its first day"],
    ["2020-06-01", "2021-03-31", [], "between two windows"],
  ] as const)("between %s and %s are those with a day there: %s", (from, through, expected, _why) => {
    const options = { period: daysOf(TERM), ...closed(from, through) };
    const answer = dutyDueDays(dutyWith("each-year 04-01..05-31"), options);
    expect(answer.ok && answer.value.map(inShort)).toEqual(expected);
  });

  it("of which several are due each time", () => {
    const answer = planOf(dutyWith("after-period 1m per year", { atLeast: 3 }));
    expect(answer.ok && answer.value.map(({ atLeast }) => atLeast)).toEqual([3, 3, 3]);
  });

  it("tell of the period before them", () => {
    const answer = planOf(dutyWith("after-start 12m then 12m"));
    expect(answer.ok && answer.value.map(({ period }) => period)).toEqual([
      closed("2019-01-01", "2019-12-31"),
      closed("2020-01-01", "2020-12-31"),
      closed("2021-01-01", "2021-12-31"),
    ]);
  });

  it("have a step each that leads to them", () => {
    const answer = planOf(dutyWith("after-start 30d then 1m"), "2019-01-01..2019-03-01");
    const basis = { kind: "interpretation" };
    const code = "follow-up.time-after-start";
    expect(answer.steps).toEqual([
      { code, inputs: { start: "2019-01-01", span: { unit: "days", count: 30 } }, output: "2019-01-31", basis },
      { code, inputs: { start: "2019-01-31", span: { unit: "months", count: 1 } }, output: "2019-02-28", basis },
    ]);
  });

  it("rest on the section of the duty", () => {
    const duty = dutyWith("before-end last-day 6m", { section: "section-follow-up" });
    expect(planOf(duty).steps).toMatchObject([{ basis: { kind: "section", section: "section-follow-up" } }]);
  });
});

describe("what is open of a duty", () => {
  it.each([
    [
      "no time at all",
      DutySchema.parse({ id: "duty", kind: "other", text: "Löpande." }),
      ["follow-up.time-not-stated"],
    ],
    ["a number and a period", dutyWith("2 per year"), []],
    [
      "a term that begins within a year",
      dutyWith("2 per year"),
      ["follow-up.part-of-period"],
      "2019-03-01..2020-12-31",
    ],
    ["every other year", dutyWith("1 per 2 year"), ["follow-up.periods-from-first-day"], "2019-01-01..2020-12-31"],
    ["a time before the end", dutyWith("before-end last-day 6m"), ["follow-up.counted-backward"]],
    ["a time after the first day", dutyWith("after-start 12m"), ["follow-up.due-when-time-has-passed"]],
    [
      "a number beside days",
      dutyWith("day 2020-03-31", { atLeast: 2, per: { every: 1, unit: "year" } }),
      ["follow-up.number-beside-days"],
    ],
    [
      "a period and no number",
      DutySchema.parse({ id: "duty", kind: "meeting", text: "Möte.", per: { every: 1, unit: "year" } }),
      ["follow-up.number-not-stated"],
    ],
    [
      "a window known to the season",
      DutySchema.parse({
        ...dutyWith("1"),
        due: { kind: "window", period: { ...closed("2019-08-01", "2019-11-30"), precision: "season" } },
      }),
      ["follow-up.not-known-to-the-day"],
    ],
  ] as const)("is said: %s", (_what, duty, expected, term: string = TERM) => {
    expect(codesOf(frozen(duty), term)).toEqual(expected);
  });

  it("gives no occasion without a time", () => {
    const duty = DutySchema.parse({ id: "duty", kind: "other", text: "Löpande." });
    expect(planOf(frozen(duty))).toMatchObject({ ok: true, value: [] });
  });
});

describe("a duty that cannot be planned", () => {
  const noLastDay = "2019-01-01..";

  it.each([
    ["before-end last-day", noLastDay, { code: "follow-up.day-missing", params: { of: "last-day", why: "open" } }],
    ["3", noLastDay, { code: "follow-up.day-missing", params: { of: "last-day", why: "open" } }],
    ["2 per year", "..2021-12-31", { code: "follow-up.day-missing", params: { of: "first-day", why: "not-given" } }],
    ["each-year ..03-15", "..2021-12-31", { code: "follow-up.day-missing" }],
    ["after-start 12m", "..2021-12-31", { code: "follow-up.day-missing" }],
    ["after-period 1m per year", "..2021-12-31", { code: "follow-up.day-missing" }],
    ["before-end extension-deadline", TERM, { code: "follow-up.no-extension-deadline" }],
    ["before-end last-day 12000m", TERM, { code: "follow-up.outside-1900-2199" }],
    ["after-period 1m per school-term", TERM, { code: "follow-up.not-of-the-year", params: { unit: "school-term" } }],
  ])("%s in %s says why", (due, term, failure) => {
    expect(planOf(dutyWith(due), term)).toMatchObject({ ok: false, failure });
  });

  it("has a window without days", () => {
    const duty = DutySchema.parse({
      ...dutyWith("1"),
      due: { kind: "window", period: { missing: { through: { why: "unknown" } } } },
    });
    const failure = { code: "follow-up.day-missing", params: { duty: "duty", of: "window", why: "unknown" } };
    expect(planOf(frozen(duty))).toEqual({ ok: false, failure, steps: [] });
  });

  it.each(PER_UNITS)("counted by the %s has occasions only where the calendar has such periods", (unit) => {
    const ofTheYear = ["month", "quarter", "tertial", "half-year", "year"].includes(unit);
    expect(planOf(dutyWith(`1 per ${unit}`)).ok).toBe(ofTheYear);
  });

  it("is asked for in the right order of days", () => {
    const options = { period: daysOf(TERM), ...closed("2020-01-02", "2020-01-01") };
    expect(() => dutyDueDays(dutyWith("2 per year"), options)).toThrow("first day");
  });
});

describe("days at the ends of the calendar", () => {
  it.each([
    ["each-year 12-15..01-15", "2198-01-01..2199-12-31", 2],
    ["after-start 12m then 12m", "2198-01-01..2199-12-31", 1],
    ["after-period 1m per year", "2198-01-01..2199-12-31", 1],
    ["each-year 12-15..01-15", "1900-01-01..1900-12-31", 1],
  ])("%s in %s", (due, term, count) => {
    const period = daysOf(term);
    const answer = dutyDueDays(dutyWith(due), { period, ...closed(period.from ?? "", period.through ?? "") });
    expect(answer.ok && answer.value.length).toBe(count);
  });
});
