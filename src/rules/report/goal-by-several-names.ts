import { jsonPointer } from "../../notation/json-pointer.js";
import { reportRule } from "../report-rule.js";

/** A report calls a goal by one name. */
export const reportGoalBySeveralNames = reportRule({
  code: "report.goal-by-several-names",
  severity: "note",
  check: ({ report: { goals = [] } }) =>
    goals.flatMap(({ id, otherNames = [] }, position) =>
      otherNames.length === 0
        ? []
        : [
            {
              path: jsonPointer(["goals", position, "otherNames"]),
              params: { goal: id, names: otherNames.length + 1 },
            },
          ],
    ),
});
