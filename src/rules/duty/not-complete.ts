import type { Duty } from "../../follow-up/duty.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** What a duty does not state: who, to whom, when. A meeting has no recipient; what is `other` may be continuous. */
const notStated = ({ kind, from = [], to = [], due, atLeast, per }: Duty): readonly ("from" | "to" | "time")[] => [
  ...(from.length === 0 ? (["from"] as const) : []),
  ...(to.length === 0 && kind !== "meeting" ? (["to"] as const) : []),
  ...(due === undefined && atLeast === undefined && per === undefined && kind !== "other" ? (["time"] as const) : []),
];

/** A duty states who owes it, to whom, and when or how often. */
export const dutyNotComplete = agreementRule({
  code: "duty.not-complete",
  severity: "note",
  check: ({ agreement: { duties = [] } }) =>
    duties.flatMap((duty, position) => {
      const missing = notStated(duty);
      const params = { duty: duty.id, kind: duty.kind, missing };
      return missing.length === 0 ? [] : [{ path: jsonPointer(["duties", position]), params }];
    }),
});
