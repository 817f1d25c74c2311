import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import type { Report } from "../../report/report.js";
import { reportRule } from "../report-rule.js";

/**
 * The latest day that a report must have seen: its own, that of a meeting, or the first of a time it tells of. What is
 * expected has not been seen.
 */
const latestDaySeen = ({ day, period, observations = [], meetings = [] }: Report): CalendarDate | undefined => {
  const begun = (time: Period | undefined): CalendarDate | undefined => time?.from;
  const days = [
    day,
    begun(period),
    ...observations.map((observation) => (observation.state === "expected" ? undefined : begun(observation.period))),
    ...meetings.map((meeting) => meeting.day),
  ];
  return days.reduce(
    (latest, each) => (each !== undefined && (latest === undefined || each > latest) ? each : latest),
    undefined,
  );
};

/** The next follow-up that a report announces comes after what it tells of. */
export const reportNextFollowUpAlreadyPast = reportRule({
  code: "report.next-follow-up-already-past",
  severity: "warning",
  check: ({ report }) => {
    const next = report.nextFollowUp?.through ?? report.nextFollowUp?.from;
    const seen = latestDaySeen(report);
    return next !== undefined && seen !== undefined && next < seen
      ? [{ path: "/nextFollowUp", params: { next, seen } }]
      : [];
  },
});
