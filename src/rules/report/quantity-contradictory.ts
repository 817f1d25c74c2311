import { reportRule } from "../report-rule.js";
import { contradictoryQuantities } from "../grounds/stated-quantities.js";

/** What a report measures does not contradict itself: ranges hold something, parts are no more than their whole. */
export const reportQuantityContradictory = reportRule({
  code: "report.quantity-contradictory",
  severity: "error",
  check: ({ report }) => contradictoryQuantities(report),
});
