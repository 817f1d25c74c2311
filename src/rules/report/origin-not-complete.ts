import { jsonPointer } from "../../notation/json-pointer.js";
import { reportRule } from "../report-rule.js";

/** What identifies a decision: who made it, when, and in which paragraph of the minutes. */
const IDENTIFYING = ["by", "day", "paragraph"] as const;

/** The decision that an assignment comes from is given with body, day and paragraph. */
export const reportOriginNotComplete = reportRule({
  code: "report.origin-not-complete",
  severity: "note",
  check: ({ report: { activities = [], decisions = [] } }) => {
    const byId = new Map(decisions.map((decision) => [decision.id, decision]));
    return activities.flatMap(({ origin }, position) => {
      const decision = origin === undefined ? undefined : byId.get(origin);
      if (decision === undefined) return [];
      const missing = IDENTIFYING.filter((field) => decision[field] === undefined);
      const path = jsonPointer(["activities", position, "origin"]);
      return missing.length === 0 ? [] : [{ path, params: { decision: decision.id, missing } }];
    });
  },
});
