import type { CalendarDate } from "../../calendar/calendar-date.js";
import { shiftBySpan, type TimeSpan } from "../../calendar/time-span.js";
import { calendarEntries, type CalendarEntry } from "../../documents/calendar/calendar-entry.js";
import { toICalendar } from "../../documents/calendar/icalendar.js";
import { describeWatchDate } from "../../messages/describe/describe-watch-date.js";
import { watchDates } from "../../oversight/watch/watch-dates.js";
import { reportsOn } from "../reports-on.js";
import { dayInSweden, momentInUtc } from "../clock.js";
import type { Command, Context } from "../command.js";
import { allOf, dayOf, oneOf, spanOf, textOf } from "../given.js";
import { companionsOf, forEachAgreement, type FoundAgreement } from "../inputs.js";
import { jsonLine } from "../json-line.js";
import { Misuse } from "../misuse.js";
import type { Line } from "../output.js";
import { type Column, tableLines } from "../table.js";
import { sentenceLines, workingOf } from "../working-lines.js";

/** How far ahead is looked, unless told. */
const A_YEAR: TimeSpan = { unit: "months", count: 12 };

/** Nobody can own it, so it is nobody else's; whoever publishes calendars gives a domain of their own. */
const NOBODYS_DOMAIN = "iop.invalid";

/** A day to watch as the command tells of it. */
interface ToldDay {
  readonly day: CalendarDate;
  readonly what: string;
  readonly who: string;
  readonly agreement: string;
  readonly entry: CalendarEntry;
}

interface Asked {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
  readonly leadTimes: { readonly default: readonly TimeSpan[] };
}

const askedIn = ({ given, host }: Context): Asked => {
  const on = oneOf(given, "on", dayOf) ?? dayInSweden(host.now());
  const from = oneOf(given, "from", dayOf) ?? on;
  const through = oneOf(given, "through", dayOf) ?? shiftBySpan(from, A_YEAR, "forward") ?? from;
  if (through < from) throw new Misuse(({ misuse }) => misuse["period-backward"]);
  return { from, through, leadTimes: { default: allOf(given, "remind", spanOf) } };
};

const byDay = (one: ToldDay, other: ToldDay): number => Number(one.day > other.day) - Number(one.day < other.day);

/** `iop dates`: days to watch in a period, of all agreements together, or agreement by agreement in a stream. */
export const dates: Command = {
  name: "dates",
  options: ["format", "on", "from", "through", "remind", "domain", "with", "input"],
  formats: ["text", "json", "ndjson", "ics"],
  run: async (context) => {
    const { format, given, host, out, say } = context;
    const texts = say.library;
    const asked = askedIn(context);
    const domain = oneOf(given, "domain", textOf) ?? NOBODYS_DOMAIN;
    const { reports } = await companionsOf(context);
    const all: ToldDay[] = [];
    const assumed: string[] = [];
    const tell = async ({ agreement, nameOf, place }: FoundAgreement): Promise<0> => {
      const answer = watchDates(agreement, { ...asked, reports: reportsOn(agreement, reports) });
      const entries = calendarEntries(answer.value, (date) => ({
        summary: describeWatchDate(date, texts, nameOf),
        description: agreement.title,
      }));
      if (format === "ndjson") {
        const days = answer.value.map((date, at) => ({ ...date, text: entries[at]?.summary }));
        await out.write(jsonLine({ ...place, agreement: agreement.id, ...period(asked), dates: days }));
        return 0;
      }
      const told = answer.value.map(({ day, parties }, at): ToldDay[] => {
        const entry = entries[at];
        const who = parties.map(nameOf).join(", ");
        return entry === undefined ? [] : [{ day, what: entry.summary, who, agreement: agreement.title, entry }];
      });
      all.push(...told.flat());
      assumed.push(...workingOf(answer, { say, nameOf, steps: false }).slice(1));
      return 0;
    };
    const outcome = await forEachAgreement(context, tell);
    if (format === "ndjson") return outcome;
    all.sort(byDay);
    if (format === "ics") {
      const calendar = { stamp: momentInUtc(host.now()), domain };
      await out.write(toICalendar(withoutTwins(all.map(({ entry }) => entry)), calendar));
    } else if (format === "json") {
      const list = all.map(({ entry, ...told }) => ({ ...told, key: entry.key, remindOn: entry.remindOn }));
      await out.write(`${JSON.stringify({ ...period(asked), dates: list, assumptions: assumed }, undefined, 2)}\n`);
    } else await out.lines([[say.daysBetween(asked.from, asked.through)], [], ...daysInLines(all, assumed, context)]);
    return outcome;
  },
};

const period = ({ from, through }: Asked) => ({ from, through });

const daysInLines = (all: readonly ToldDay[], assumed: readonly string[], { out, say }: Context): readonly Line[] => {
  const { headings, library } = say;
  const isOne = new Set(all.map(({ agreement }) => agreement)).size <= 1;
  const columns: readonly Column[] = [
    { heading: headings.day },
    { heading: headings.what, wraps: true },
    { heading: headings.who, wraps: true },
    ...(isOne ? [] : [{ heading: headings.agreement, wraps: true } as const]),
  ];
  const rows = all.map(({ day, what, who, agreement }) => [day, what, who, ...(isOne ? [] : [agreement])]);
  const table = rows.length === 0 ? [[say.noDays]] : tableLines(columns, rows, out.width);
  if (assumed.length === 0) return table;
  return [...table, [], ...sentenceLines([library.words.headings.assumptions, ...new Set(assumed)], out.width)];
};

/** The same agreement given twice has the same days: a calendar has each of them once. */
const withoutTwins = (entries: readonly CalendarEntry[]): readonly CalendarEntry[] => [
  ...new Map(entries.map((entry) => [entry.key, entry])).values(),
];
