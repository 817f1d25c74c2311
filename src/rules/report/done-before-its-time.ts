import { yearOf } from "../../calendar/calendar-date.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { stepsOf } from "../../report/latest-assessments.js";
import { reportRule } from "../report-rule.js";

/** Work that is done is not expected to be completed in a year after that of its assessment. */
export const reportDoneBeforeItsTime = reportRule({
  code: "report.done-before-its-time",
  severity: "warning",
  check: ({ report }) => {
    const steps = stepsOf(report.scales);
    return (report.assessments ?? []).flatMap(({ of, scale, step, asOf, completionYear }, position) => {
      const day = asOf?.through ?? asOf?.from ?? report.day;
      if (of.kind !== "activity" || steps.get(scale)?.get(step)?.meaning !== "done") return [];
      if (completionYear === undefined || day === undefined || completionYear <= yearOf(day)) return [];
      const path = jsonPointer(["assessments", position, "completionYear"]);
      return [{ path, params: { activity: of.id, completionYear, year: yearOf(day) } }];
    });
  },
});
