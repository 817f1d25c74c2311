import type { LadderStep } from "../../governance/ladder.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** Actions after which the milder ones come too late. */
const LAST: readonly LadderStep["action"][] = ["termination-for-breach", "court"];

/** Talking, rectification and mediation come before termination and court, not after. */
export const ladderOutOfOrder = agreementRule({
  code: "ladder.out-of-order",
  severity: "warning",
  check: ({ agreement: { ladders = [] } }) =>
    ladders.flatMap(({ steps }, ladder) => {
      const last = steps.findIndex(({ action }) => LAST.includes(action));
      const before = steps[last]?.action;
      if (before === undefined) return [];
      return steps.flatMap(({ action }, step) =>
        step > last && !LAST.includes(action)
          ? [{ path: jsonPointer(["ladders", ladder, "steps", step, "action"]), params: { action, before } }]
          : [],
      );
    }),
});
