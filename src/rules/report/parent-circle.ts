import { parentCircles } from "../grounds/parent-circles.js";
import { reportRule } from "../report-rule.js";

/** Nothing in a report is its own parent, not even by a detour. */
export const reportParentCircle = reportRule({
  code: "report.parent-circle",
  severity: "error",
  check: ({ report }) => parentCircles(report),
});
