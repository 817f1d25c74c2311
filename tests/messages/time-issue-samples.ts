import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import type { TimeIssue } from "../../src/messages/time-issue.js";
import { RELATIONS } from "../../src/term/term.js";
import { id, nothing, type Samples, several } from "./sample.js";

const months = (count: number) => ({ unit: "months", count }) as const;
const days = (count: number) => ({ unit: "days", count }) as const;
const [start, end] = [day("2019-01-01"), day("2021-12-31")];
const before = { side: "before", bound: start } as const;
const after = { side: "after", bound: end } as const;

/** What issues on time may hold. */
export const timeIssueSamples: Samples<TimeIssue, "params"> = {
  "term.ends-before-start": [{ params: { from: day("2026-02-01"), through: day("2026-01-01") } }],
  "term.day-not-given": several(["from", "through"], (side) => ({ params: { side } })),
  "notice.nothing-to-end": several(["ends-early", "prevents-extension", "ends-open-term"], (effect) => ({
    params: { effect },
  })),
  "notice.longer-than-term": [{ params: { span: months(48) } }, { params: { span: days(1) } }],
  "extension.no-length": nothing,
  "predecessor.uncovered-days": [
    { params: { days: 61, ended: day("2018-10-31"), from: start } },
    { params: { days: 1, ended: day("2018-12-30"), from: start } },
  ],
  "predecessor.overlap": [
    { params: { days: 30, ended: day("2019-01-30"), from: start } },
    { params: { days: 1, ended: start, from: start } },
  ],
  "term.related-to-itself": several(RELATIONS, (relation) => ({ params: { relation } })),
  "term.umbrella-ends-earlier": [
    { params: { relation: "umbrella", ends: day("2020-12-31"), lastDay: end } },
    { params: { relation: "main-agreement", ends: day("2020-12-31") } },
  ],
  "notice.longer-than-extension": [{ params: { span: months(13), length: months(12) } }],
  "notice.convention-interpreted": several(["date-to-date", "full-calendar-months", "before-expiry"], (convention) => ({
    params: { convention },
  })),
  "notice.not-for-every-party": [{ params: { parties: [id("association")] } }],
  "notice.day-past-at-signing": [{ params: { latest: day("2018-09-30"), signed: day("2018-12-17") } }],
  "notice.given-not-counted": several(["no-day", "no-clause", "several-clauses"], (why) => ({ params: { why } })),
  "extension.automatic-without-end": several(["unlimited", "not-stated"], (times) => ({ params: { times } })),
  "extension.agreed-after-expiry": [
    { params: { lastDay: end, agreed: day("2022-03-03"), days: 61 } },
    { params: { lastDay: end, agreed: day("2022-01-02"), days: 1 } },
    { params: { lastDay: end, agreed: day("2022-01-01"), days: 0 } },
  ],
  "extension.not-later": [{ params: { lastDay: end, through: day("2021-11-30") } }],
  "extension.more-often-than-agreed": several([0, 1, 2], (allowed) => ({ params: { allowed, number: allowed + 1 } })),
  "renegotiation.outside-term": [
    { params: { beginBy: day("2022-06-30"), ...after } },
    { params: { beginBy: day("2018-06-30"), ...before } },
  ],
  "successor.uncovered-days": [
    { params: { days: 31, ended: end, from: day("2022-02-01") } },
    { params: { days: 1, ended: end, from: day("2022-01-02") } },
  ],
  "successor.overlap": [
    { params: { days: 31, ended: end, from: day("2021-12-01") } },
    { params: { days: 1, ended: end, from: end } },
  ],
  "amendment.not-signed": [{ params: { inForceFrom: day("2020-03-01") } }],
  "amendment.in-force-before-signed": [{ params: { inForceFrom: day("2020-03-01"), signed: day("2020-03-15") } }],
  "amendment.some-parties-signed": [{ params: { missing: 1, parties: 2 } }],
  "amendment.outside-term": [
    { params: { inForceFrom: day("2022-03-01"), ...after } },
    { params: { inForceFrom: day("2018-03-01"), ...before } },
  ],
  "amendment.changes-nothing": nothing,
  "amendment.broken-reference": several([1, 2], (count) => ({
    params: { id: "nobody", place: "/goals/0/targetGroups/0", count },
  })),
  "amendment.duplicate-id": [{ params: { id: id("safe-day") } }],
};
