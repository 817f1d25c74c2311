import fc from "fast-check";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { shiftDays } from "../../../src/calendar/day-arithmetic.js";
import { calendarEntries, type CalendarEntry } from "../../../src/documents/calendar/calendar-entry.js";
import { toICalendar } from "../../../src/documents/calendar/icalendar.js";
import { watchDates } from "../../../src/oversight/watch/watch-dates.js";
import { agreement } from "../../examples/uppsala-stadsmission-2019.js";
import { frozen } from "../../term/written.js";

const MADE = { stamp: "2021-01-31T09:30:00Z", domain: "exempelkommunen.se" } as const;

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry =>
  frozen({ key: "iop/watch.term-ends", day: calendarDate("2021-12-31"), summary: "Sista dagen", ...more });

const CRLF = "\r\n";
const linesOf = (text: string): readonly string[] => text.split(CRLF);
/** Whether a text comes back from UTF-8 as it went in: no half of a character in it. */
const isUtf8 = (text: string): boolean => Buffer.from(text, "utf8").toString("utf8") === text;
const octetsIn = (line: string): number => Buffer.byteLength(line, "utf8");

/** ical.js knows the properties of RFC 5545 alone; NAME is of RFC 7986. */
Object.assign(ICAL.design.icalendar.property, { name: { defaultType: "text" } });

/** An event as ical.js, which is not ours, reads it. */
interface ReadEvent {
  readonly uid: string;
  readonly first: string;
  /** Day after the last. */
  readonly next: string;
  readonly summary: string;
  readonly description: string | null;
  /** When its alarms go off, in local time: `"2021-12-01T09:00:00"`. */
  readonly alarms: readonly string[];
}

const readICalendar = (text: string): { readonly name: unknown; readonly events: readonly ReadEvent[] } => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const { uid, startDate, endDate, summary } = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents("valarm").map((alarm) => {
      const at = startDate.clone();
      at.isDate = false;
      at.addDuration(alarm.getFirstPropertyValue("trigger") as ICAL.Duration);
      return at.toString();
    });
    const description = component.getFirstPropertyValue("description") as string | null;
    return { uid, first: startDate.toString(), next: endDate.toString(), summary, description, alarms };
  });
  return { name: calendar.getFirstPropertyValue("name"), events };
};

describe("a calendar file", () => {
  it("is what RFC 5545 says, line by line", () => {
    const entries = [entry({ description: "Uppsägning: nio månader.", remindOn: [calendarDate("2021-12-01")] })];
    expect(linesOf(toICalendar(entries, { ...MADE, name: "Överenskommelsen" }))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//iop-sdk//iop-sdk//EN",
      "CALSCALE:GREGORIAN",
      "NAME:Överenskommelsen",
      "X-WR-CALNAME:Överenskommelsen",
      "BEGIN:VEVENT",
      "UID:iop/watch.term-ends@exempelkommunen.se",
      "DTSTAMP:20210131T093000Z",
      "DTSTART;VALUE=DATE:20211231",
      "DTEND;VALUE=DATE:20220101",
      "SUMMARY:Sista dagen",
      "DESCRIPTION:Uppsägning: nio månader.",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-P29DT15H",
      "DESCRIPTION:Sista dagen",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("has as many events as there are entries, in their order", () => {
    const events = ["first", "second", "third"].map((key) => entry({ key }));
    expect(linesOf(toICalendar(events, MADE)).filter((line) => line.startsWith("UID:"))).toEqual([
      "UID:first@exempelkommunen.se",
      "UID:second@exempelkommunen.se",
      "UID:third@exempelkommunen.se",
    ]);
    expect(readICalendar(toICalendar([], MADE)).events).toEqual([]);
  });

  it.each([
    ["2021-12-31", "2022-01-01", "New Year's Eve"],
    ["2024-02-28", "2024-02-29", "before a leap day"],
    ["2024-02-29", "2024-03-01", "a leap day"],
    ["2021-03-28", "2021-03-29", "summer time begins"],
    ["2021-10-31", "2021-11-01", "summer time ends"],
    ["2011-12-30", "2011-12-31", "skipped in Samoa"],
  ])("has the whole of %s, to %s (%s)", (day, next) => {
    const [event] = readICalendar(toICalendar([entry({ day: calendarDate(day) })], MADE)).events;
    expect(event).toMatchObject({ first: day, next });
  });

  it("has the last day there is, without naming a day after it", () => {
    const text = toICalendar([entry({ day: calendarDate("2199-12-31") })], MADE);
    expect(text).toContain("DTSTART;VALUE=DATE:21991231\r\nSUMMARY");
    expect(readICalendar(text).events).toMatchObject([{ first: "2199-12-31", next: "2200-01-01" }]);
  });

  it.each([
    ["2021-12-31", "P0DT9H", "the same day"],
    ["2021-12-30", "-P0DT15H", "the day before"],
    ["2021-12-01", "-P29DT15H", "thirty days before"],
    ["2020-12-31", "-P364DT15H", "a year before"],
    ["2022-01-02", "P2DT9H", "two days after"],
  ])("reminds on %s at nine: %s (%s)", (remindOn, trigger) => {
    const text = toICalendar([entry({ remindOn: [calendarDate(remindOn)] })], MADE);
    expect(linesOf(text)).toContain(`TRIGGER:${trigger}`);
    expect(readICalendar(text).events[0]?.alarms).toEqual([`${remindOn}T09:00:00`]);
  });
});

describe("a text in a calendar file", () => {
  const summaryOf = (summary: string) =>
    linesOf(toICalendar([entry({ summary })], MADE)).find((line) => line.startsWith("SUMMARY:"));

  it.each([
    ["a, b; c", "SUMMARY:a\\, b\\; c", "a, b; c"],
    ["C:\\avtal", "SUMMARY:C:\\\\avtal", "C:\\avtal"],
    ["rad 1\nrad 2\r\nrad 3\rrad 4", "SUMMARY:rad 1\\nrad 2\\nrad 3\\nrad 4", "rad 1\nrad 2\nrad 3\nrad 4"],
    ["a\\nb", "SUMMARY:a\\\\nb", "a\\nb"],
    ["\\, \\; \\\\", "SUMMARY:\\\\\\, \\\\\\; \\\\\\\\", "\\, \\; \\\\"],
    ['kolon: "citat"', 'SUMMARY:kolon: "citat"', 'kolon: "citat"'],
    ["tabb\there", "SUMMARY:tabb\there", "tabb\there"],
    ["a\u0000b\u0007c\u001Bd\u007Fe\u0085f", "SUMMARY:abcdef", "abcdef"],
    ["halv \uD83D sista", "SUMMARY:halv \uFFFD sista", "halv \uFFFD sista"],
    ["", "SUMMARY:", ""],
  ])("%j is written %j", (summary, line, read) => {
    expect(summaryOf(summary)).toBe(line);
    expect(readICalendar(toICalendar([entry({ summary })], MADE)).events[0]?.summary).toBe(read);
  });

  it("cannot end its line and begin another", () => {
    const summary = "Sista dagen\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:annan@exempelkommunen.se";
    const text = toICalendar([entry({ summary, description: summary })], { ...MADE, name: summary });
    expect(linesOf(text).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(readICalendar(text).events).toMatchObject([{ uid: "iop/watch.term-ends@exempelkommunen.se" }]);
  });

  it.each([
    ["75 octets stay on one line", "a".repeat(67), ["SUMMARY:".length + 67]],
    ["76 octets do not", "a".repeat(68), [75, 2]],
    ["a character of two octets is not cut", `${"a".repeat(66)}å`, [74, 3]],
    ["nor is one of four", `${"a".repeat(64)}🙂`, [72, 5]],
    ["lines folded on begin with a space that counts", "a".repeat(67 + 74 + 1), [75, 75, 2]],
    ["å of two octets each", "å".repeat(100), [74, 75, 61]],
  ])("%s", (_what, summary, octets) => {
    const lines = linesOf(toICalendar([entry({ summary })], MADE));
    const start = lines.findIndex((line) => line.startsWith("SUMMARY:"));
    const end = lines.findIndex((line, index) => index > start && !line.startsWith(" "));
    expect(lines.slice(start, end).map(octetsIn)).toEqual(octets);
  });
});

describe("what a calendar file refuses", () => {
  it.each([
    "2021-01-31",
    "2021-01-31T09:30:00",
    "2021-01-31T09:30:00+01:00",
    "2021-01-31T09:30:00.000Z",
    "2021-02-29T09:30:00Z",
    "2021-01-31T24:00:00Z",
    "2021-01-31T09:60:00Z",
    "2021-01-31T09:30:60Z",
    "20210131T093000Z",
    "2021-01-31T09:30:00Z\n",
    "",
  ])("the stamp %j", (stamp) => {
    expect(() => toICalendar([], { ...MADE, stamp })).toThrow(
      expect.objectContaining({ name: "IopError", code: "usage.calendar-stamp" }),
    );
  });

  it.each(["", "exempel kommunen.se", "a@b.se", "-a.se", "a.se.", "a.se\r\nX:1", "åre.se"])(
    "the domain %j",
    (domain) => {
      expect(() => toICalendar([], { ...MADE, domain })).toThrow(
        expect.objectContaining({ name: "IopError", code: "usage.calendar-domain" }),
      );
    },
  );

  it.each([
    ["an empty key", [""]],
    ["a key with a space", ["a b"]],
    ["a key with a line break", ["a\nb"]],
    ["a key beyond ASCII", ["å"]],
    ["the same key twice", ["a", "b", "a"]],
  ])("%s", (_what, keys) => {
    expect(() =>
      toICalendar(
        keys.map((key) => entry({ key })),
        MADE,
      ),
    ).toThrow(expect.objectContaining({ name: "IopError", code: "usage.calendar-key" }));
  });
});

describe("any calendar file", () => {
  const anyWords = fc
    .array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom("å", "ä", "ö", "Å", "é", "–", ",", ";", ":", "\\", "\n", " ", '"', "n", "N"),
        },
        { weight: 1, arbitrary: fc.constantFrom("🙂", "👩‍👩‍👧", "🇸🇪", "e\u0301", "‍") },
        { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }) },
      ),
      { minLength: 0, maxLength: 500 },
    )
    .map((characters) => characters.join(""));
  const anyTitle = fc.oneof(
    anyWords,
    anyWords.map((words) => `${words},;\n🙂å`.repeat(500).slice(0, 500)).filter(isUtf8),
  );
  const anyKey = fc.string({
    unit: fc.constantFrom("a", "Z", "0", ".", "_", ":", "-", "/", ",", ";", "\\", "~"),
    minLength: 1,
    maxLength: 120,
  });
  const anyDay = fc.nat(100_000).map((days) => shiftDays(calendarDate("1900-01-01"), days));
  const anyEntries: fc.Arbitrary<readonly CalendarEntry[]> = fc.uniqueArray(
    fc.record({
      key: anyKey,
      day: anyDay,
      summary: anyTitle,
      description: anyTitle,
      remindOn: fc.array(anyDay, { maxLength: 2 }),
    }),
    { selector: ({ key }) => key, maxLength: 4 },
  );

  it("is read by another parser with the same days, texts, keys and reminders", () => {
    fc.assert(
      fc.property(anyEntries, anyTitle, (entries, name) => {
        const text = toICalendar(frozen(entries), { ...MADE, name });
        expect(readICalendar(text)).toEqual({
          name,
          events: entries.map(({ key, day, summary, description, remindOn = [] }) => ({
            uid: `${key}@${MADE.domain}`,
            first: day,
            next: shiftDays(day, 1),
            summary,
            description,
            alarms: remindOn.map((reminder) => `${reminder}T09:00:00`),
          })),
        });
      }),
      { numRuns: 300 },
    );
  });

  it("has lines of at most 75 octets that each are UTF-8, and is the same every time", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const text = toICalendar(entries, MADE);
        const lines = linesOf(text);
        expect(lines.every((line) => octetsIn(line) <= 75 && isUtf8(line) && !/[\r\n]/.test(line))).toBe(true);
        expect(lines.at(-1)).toBe("");
        expect(toICalendar(structuredClone(entries), MADE)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each([
  "Europe/Stockholm",
  "America/New_York",
  "UTC",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Kwajalein",
])("the days to watch of the Uppsala agreement, in the zone %s", (zone) => {
  const hostZone = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (hostZone === undefined) delete process.env.TZ;
    else process.env.TZ = hostZone;
  });

  it("come back from the calendar as they went in", () => {
    const leadTimes = { default: [{ unit: "days", count: 30 } as const] };
    const period = { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") };
    const dates = watchDates(frozen(agreement), { ...period, leadTimes }).value;
    const entries = calendarEntries(dates, ({ code, day }) => ({ summary: `${code} ${day}` }));
    const { events } = readICalendar(toICalendar(entries, MADE));
    expect(events.map(({ uid, first, summary, alarms }) => ({ uid, first, summary, alarms }))).toEqual(
      dates.map(({ key, code, day, remindOn }) => ({
        uid: `${key}@exempelkommunen.se`,
        first: day,
        summary: `${code} ${day}`,
        alarms: remindOn.map((reminder) => `${reminder}T09:00:00`),
      })),
    );
    expect(events.length).toBe(15);
  });
});
