import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { lastDayToAppeal } from "../../src/oversight/watch/last-day-to-appeal.js";
import { watchDates } from "../../src/oversight/watch/watch-dates.js";
import type { WatchDatesOptions } from "../../src/oversight/watch/watch-dates-options.js";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { readGolden } from "../golden.js";
import { frozen } from "../term/written.js";
import { assumed, between, undated } from "./agreement-with.js";

const ZONES = [
  "Europe/Stockholm",
  "America/New_York",
  "UTC",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Kwajalein",
] as const;

const ROWS = readGolden("watch-dates.csv", ["day", "code", "of", "parties", "remindOn", "reason"]);
const APPEALS = readGolden("appeal-windows.csv", ["announced", "threeWeeks", "last", "sfs", "reason"]);

const agreement = frozen(uppsala);
const meeting = (day: string, papersDispatched: string) => ({
  day: calendarDate(day),
  papersDispatched: calendarDate(papersDispatched),
});
const options: WatchDatesOptions = between("2019-01-01–2021-12-31", {
  leadTimes: {
    default: [{ unit: "days", count: 30 }],
    "watch.notice-last-day": [
      { unit: "days", count: 14 },
      { unit: "months", count: 3 },
    ],
  },
  committeeMeetings: [
    meeting("2022-01-19", "2022-01-11"),
    meeting("2021-11-24", "2021-11-16"),
    meeting("2021-12-15", "2021-12-07"),
  ],
});

const PARTIES: Readonly<Record<string, readonly string[]>> = {
  both: ["party-municipality", "party-association"],
  municipality: ["party-municipality"],
};

describe.each(ZONES)("in the zone %s", (zone) => {
  const hostZone = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (hostZone === undefined) delete process.env.TZ;
    else process.env.TZ = hostZone;
  });

  it.each(ROWS)("the Uppsala agreement has $code on $day ($reason)", ({ day, code, of, parties, remindOn }) => {
    const key = [agreement.id, code, ...(of === "" ? [] : [of])].join("/");
    expect(watchDates(agreement, options).value.find((date) => date.key === key)).toMatchObject({
      code,
      day,
      parties: PARTIES[parties],
      remindOn: remindOn.split(" "),
    });
  });

  it("and nothing else, in this order", () => {
    const shown = watchDates(agreement, options).value.map(({ day, key }) => `${day} ${key}`);
    expect(shown).toEqual(
      ROWS.map(({ day, code, of }) => `${day} ${[agreement.id, code, ...(of === "" ? [] : [of])].join("/")}`),
    );
  });

  it.each(APPEALS)("announced $announced, appeal at the latest $last ($reason)", (row) => {
    const answer = lastDayToAppeal(calendarDate(row.announced));
    expect(answer).toMatchObject({ ok: true, value: row.last });
    expect(answer.steps[0]).toMatchObject({
      code: "appeal.three-weeks",
      output: row.threeWeeks,
      basis: { kind: "statute", sfs: row.sfs },
    });
    expect(answer.steps.length).toBe(row.last === row.threeWeeks ? 1 : 2);
  });
});

describe("what the Uppsala agreement speaks of without a day", () => {
  it("is named", () => {
    expect(undated(agreement, between("2019-01-01–2021-12-31"))).toEqual([
      "watch.extension-to-begin: meetings-not-given",
      "watch.renegotiation-to-begin: not-given",
      "watch.appeal-ends decision-agreement: decision-not-made",
    ]);
  });

  it("is named with what the agreement does say", () => {
    const { assumptions } = watchDates(agreement, options);
    const said = assumptions.flatMap((each) => (each.code === "watch.due-not-stated" ? [each.params] : []));
    const perYear = { every: 1, unit: "year" };
    expect(said).toEqual([
      { duty: "duty-activity-reports", kind: "activity-report", atLeast: 2, per: perYear },
      { duty: "duty-compilation", kind: "compilation", atLeast: 1, per: perYear },
      { duty: "duty-action-plan", kind: "action-plan" },
      { duty: "duty-information", kind: "other" },
    ]);
  });

  it("stands beside what the dates took for granted", () => {
    expect(new Set(assumed(agreement, options))).toEqual(
      new Set([
        "term.counting-not-stated",
        "term.interpreted",
        "term.weekend-rule-not-stated",
        "term.expires-when-last-day-ends",
        "term.number-of-extensions-not-stated",
        "watch.not-dated",
        "watch.due-not-stated",
        "watch.meetings-not-stated",
        "watch.payment-day-not-stated",
      ]),
    );
  });

  it("does not depend on the period; what was taken for granted of a date does", () => {
    expect(new Set(assumed(agreement, between("2019-02-01–2019-02-28")))).toEqual(
      new Set(["watch.not-dated", "watch.due-not-stated", "watch.meetings-not-stated", "watch.payment-day-not-stated"]),
    );
  });
});

describe("the last day to appeal", () => {
  it("holds only if the announcement is up all the while", () => {
    expect(lastDayToAppeal(calendarDate("2018-12-03"))).toMatchObject({
      assumptions: [
        {
          code: "appeal.announced-throughout",
          params: { through: "2018-12-27" },
          basis: { kind: "statute", sfs: "2017:725", paragraph: "13 kap. 5 §" },
        },
      ],
    });
  });

  it.each(["1989-12-04", "2199-12-15"])("is not known where holidays are not: announced %s", (announced) => {
    expect(lastDayToAppeal(calendarDate(announced))).toMatchObject({
      ok: false,
      failure: { code: "calendar.holidays-not-known" },
    });
  });
});
