import { reportRule } from "../report-rule.js";

/** An id of a report names one part only. */
export const reportDuplicateId = reportRule({
  code: "report.duplicate-id",
  severity: "error",
  check: ({ duplicates }) => duplicates.map(({ id, path, first }) => ({ path: `${path}/id`, params: { id, first } })),
});
