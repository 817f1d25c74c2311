import { type CalendarDate, yearOf } from "../../calendar/calendar-date.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { stepsOf } from "../../report/latest-assessments.js";
import type { Report } from "../../report/report.js";
import { reportRule } from "../report-rule.js";

/** The latest day on which something is expected of each activity. */
const expectedDays = ({ observations = [] }: Report): ReadonlyMap<Id, CalendarDate> => {
  const days = new Map<Id, CalendarDate>();
  for (const { of, state, period } of observations) {
    const day = period?.from ?? period?.through;
    const before = days.get(of.id);
    if (of.kind !== "activity" || state !== "expected" || day === undefined) continue;
    if (before === undefined || day > before) days.set(of.id, day);
  }
  return days;
};

/**
 * Work that is done or as planned has no part after the year in which it is expected to be completed: neither one that
 * the assessment moves, nor one that an observation expects.
 */
export const reportMovedBeyondCompletionYear = reportRule({
  code: "report.moved-beyond-completion-year",
  severity: "note",
  check: ({ report }) => {
    const steps = stepsOf(report.scales);
    const expected = expectedDays(report);
    return (report.assessments ?? []).flatMap(({ of, scale, step, completionYear, movedTo }, position) => {
      const meaning = steps.get(scale)?.get(step)?.meaning;
      if (of.kind !== "activity" || completionYear === undefined) return [];
      if (meaning !== "done" && meaning !== "as-planned") return [];
      const day = movedTo?.from ?? movedTo?.through ?? expected.get(of.id);
      if (day === undefined || yearOf(day) <= completionYear) return [];
      const path = jsonPointer(["assessments", position, "completionYear"]);
      return [{ path, params: { activity: of.id, completionYear, day } }];
    });
  },
});
