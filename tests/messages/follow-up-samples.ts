import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import { PRECISIONS } from "../../src/calendar/period.js";
import { DUE_BEFORE, DUTY_KINDS } from "../../src/follow-up/duty.js";
import type { FollowUpStep, FollowUpWorking } from "../../src/follow-up/follow-up-working.js";
import type {
  FollowUpStandingAssumption,
  FollowUpStandingWorking,
} from "../../src/oversight/follow-up/follow-up-standing-working.js";
import type { FollowUpStanding } from "../../src/oversight/follow-up/follow-up-standing.js";
import type { MeetingCalendar } from "../../src/oversight/follow-up/meeting-calendar.js";
import type { MeetingWorking } from "../../src/oversight/follow-up/meeting-working.js";
import { OCCASION_STATUSES } from "../../src/oversight/follow-up/occasion-standing.js";
import type { UnlessNotice } from "../../src/oversight/follow-up/term-of-duties.js";
import { PER_UNITS } from "../../src/quantity/per.js";
import { id, type Samples, several } from "./sample.js";

const months = (count: number) => ({ unit: "months", count }) as const;
const [start, end] = [day("2019-01-01"), day("2021-12-31")];
const [duty, report, body] = [id("duty"), id("follow-up-report"), id("steering-group")];
const year = { from: start, through: day("2019-12-31") };
const tertial = { from: start, through: day("2019-04-30") };
const on = day("2020-02-01");
const yearly = { every: 1, unit: "year" } as const;
const one = { report, day: day("2019-08-15") };

const judged = {
  duty,
  kind: "activity-report",
  occasion: { period: year, atLeast: 2 },
  by: [one],
  undated: 1,
  on,
} as const;

/** What steps of the follow-up and of meetings may hold. */
export const followUpStepSamples: Samples<
  FollowUpStep | FollowUpStandingWorking["step"] | MeetingWorking["step"],
  "inputs" | "output"
> = {
  "follow-up.time-after-period": [{ inputs: { period: tertial, span: months(2) }, output: day("2019-06-30") }],
  "follow-up.time-after-start": [{ inputs: { start, span: months(12) }, output: day("2020-01-01") }],
  "follow-up.time-before-end": several(DUE_BEFORE, (before) => ({
    inputs: { end: before, day: end, span: months(6) },
    output: day("2021-06-30"),
  })),
  "follow-up.occasion-judged": [
    ...several(OCCASION_STATUSES, (output) => ({ inputs: judged, output })),
    ...DUTY_KINDS.filter((kind) => kind !== "activity-report").map(
      (kind) => ({ inputs: { ...judged, kind }, output: "late" }) as const,
    ),
    { inputs: { ...judged, occasion: { opens: start, atLeast: 1 } }, output: "due" },
    { inputs: { ...judged, occasion: { opens: start, day: end, atLeast: 1 } }, output: "due" },
    { inputs: { ...judged, occasion: { day: end, atLeast: 1 } }, output: "due" },
  ],
  "meetings.counted": [
    { inputs: { body, period: year, atLeast: 4, held: 3, undated: 0, on }, output: "late" },
    { inputs: { body, period: undefined, atLeast: 4, held: 3, undated: 0, on }, output: "due" },
  ],
};

/** What assumptions of the follow-up and of meetings may hold. */
export const followUpAssumptionSamples: Samples<
  Exclude<FollowUpStandingAssumption, UnlessNotice> | MeetingWorking["assumption"],
  "params"
> = {
  "follow-up.time-not-stated": [{ params: { duty, kind: "action-plan" } }],
  "follow-up.number-not-stated": several(PER_UNITS, (unit) => ({ params: { duty, per: { every: 1, unit } } })),
  "follow-up.number-beside-days": several([1, 2], (atLeast) => ({ params: { duty, atLeast, per: yearly } })),
  "follow-up.part-of-period": [{ params: { duty, period: year } }],
  "follow-up.periods-from-first-day": [{ params: { duty, from: start } }],
  "follow-up.counted-backward": [{ params: { duty, span: months(6), day: day("2021-06-30") } }],
  "follow-up.due-when-time-has-passed": [{ params: { duty } }],
  "follow-up.not-known-to-the-day": several(PRECISIONS, (precision) => ({ params: { duty, precision } })),
  "follow-up.cannot-be-planned": several(
    [
      "follow-up.day-missing",
      "follow-up.not-of-the-year",
      "follow-up.no-extension-deadline",
      "follow-up.outside-1900-2199",
    ],
    (why) => ({ params: { duty, kind: "evaluation", why } }),
  ),
  "follow-up.undated-belongs-nowhere": several([1, 2], (count) => ({ params: { duty, count } })),
  "follow-up.placed-by-day": [{ params: { duty, report } }],
  "follow-up.report-names-no-duty": [{ params: { report } }],
  "follow-up.duty-not-found": [{ params: { report, duty } }],
  "meetings.no-number-stated": several([true, false], (inWords) => ({ params: { body, inWords } })),
  "meetings.once-per-period": [{ params: { body, per: { every: 2, unit: "month" } } }],
  "meetings.not-of-the-year": [{ params: { body, unit: "school-term" } }],
  "meetings.first-day-missing": [{ params: { body } }],
  "meetings.period-not-stated": several([1, 4], (atLeast) => ({ params: { body, atLeast } })),
  "meetings.undated-belong-nowhere": several([1, 2], (count) => ({ params: { body, count } })),
  "meetings.of-no-body": several([1, 2], (count) => ({ params: { count } })),
};

/** What failures of the follow-up may hold. */
export const followUpFailureSamples: Samples<FollowUpWorking["failure"], "params"> = {
  "follow-up.day-missing": [
    ...several(["first-day", "last-day", "window"], (of) => ({ params: { duty, of, why: "not-given" } as const })),
    ...several(["open", "unknown"], (why) => ({ params: { duty, of: "last-day", why } as const })),
  ],
  "follow-up.not-of-the-year": [{ params: { duty, unit: "week" } }],
  "follow-up.no-extension-deadline": [{ params: { duty } }],
  "follow-up.outside-1900-2199": [{ params: { duty } }],
};

/** How the follow-up stands: in time, late, without a time. */
export const followUpStandingSample: FollowUpStanding = {
  on,
  duties: [
    {
      duty,
      kind: "activity-report",
      occasions: [{ period: year, atLeast: 2, by: [one], status: "late" }],
      unplaced: [],
    },
    { duty: id("action-plan"), kind: "action-plan", occasions: [], unplaced: [] },
  ],
};

/** Meetings with and without a number, and of no body. */
export const meetingCalendarSample: MeetingCalendar = {
  on,
  bodies: [
    { body, periods: [{ period: year, atLeast: 4, by: [{ ...one, meeting: 0 }], status: "late" }], unplaced: [] },
    { body: id("cooperation-group"), asWritten: "med lämpligt intervall", periods: [], unplaced: [one] },
  ],
  ofNoBody: [one],
};
