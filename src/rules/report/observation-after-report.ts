import { jsonPointer } from "../../notation/json-pointer.js";
import { reportRule } from "../report-rule.js";

/** A report tells of what has been, unless it calls it expected. */
export const reportObservationAfterReport = reportRule({
  code: "report.observation-after-report",
  severity: "warning",
  check: ({ report: { day, observations = [] } }) =>
    day === undefined
      ? []
      : observations.flatMap(({ state, period }, position) => {
          const from = period?.from;
          return from === undefined || from <= day || state === "expected"
            ? []
            : [{ path: jsonPointer(["observations", position, "period", "from"]), params: { day, from } }];
        }),
});
