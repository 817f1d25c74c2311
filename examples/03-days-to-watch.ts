/**
 * Every day to watch in an agreement, as a calendar file that Outlook and others can open.
 *
 *   npx tsx --conditions=iop-sdk-source examples/03-days-to-watch.ts > dagar.ics
 */
import { readFileSync } from "node:fs";
import { calendarDate, describeWatchDate, namesIn, parseAgreementText, watchDates } from "iop-sdk";
import { calendarEntries, toICalendar } from "iop-sdk/documents";
import { sv } from "iop-sdk/messages/sv";

const read = parseAgreementText(
  readFileSync(new URL("agreements/uppsala-stadsmission-2019.json", import.meta.url), "utf8"),
);
if (!read.ok) throw new Error("The example agreement cannot be read.");
const agreement = read.value;
const nameOf = namesIn(agreement);

const answer = watchDates(agreement, {
  from: calendarDate("2019-01-01"),
  through: calendarDate("2021-12-31"),
  leadTimes: { "watch.notice-last-day": [{ unit: "months", count: 2 }], default: [{ unit: "days", count: 14 }] },
});
const entries = calendarEntries(answer.value, (date) => ({ summary: describeWatchDate(date, sv, nameOf) }));
process.stdout.write(
  toICalendar(entries, { stamp: "2019-01-01T00:00:00Z", domain: "example.se", name: agreement.title }),
);
