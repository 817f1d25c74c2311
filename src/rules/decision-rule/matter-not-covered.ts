import { DECISION_MATTERS, type Matter } from "../../governance/decision-rule.js";
import type { Ladder } from "../../governance/ladder.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** The matter that a body decides on when it approves something under a ladder. */
const matterOf = (about: Ladder["about"]): Matter =>
  about.includes("significant-deviation") ? "significant-deviations" : "other";

/** A body that a ladder lets approve something has a rule for how it decides on that. */
export const decisionRuleMatterNotCovered = agreementRule({
  code: "decision-rule.matter-not-covered",
  severity: "note",
  check: ({ agreement: { bodies = [], ladders = [] } }) => {
    const covered = new Map(
      bodies.map(({ id, decisionRules = [] }) => [id, new Set(decisionRules.flatMap(({ covers }) => covers))]),
    );
    return ladders.flatMap(({ about, steps }, ladder) => {
      const matter = matterOf(about);
      const naming = DECISION_MATTERS.filter((each) => each === matter || each === "all-matters");
      return steps.flatMap(({ action, by }, step) => {
        const rules = action === "approval" && by !== undefined ? covered.get(by) : undefined;
        if (rules === undefined || by === undefined || naming.some((each) => rules.has(each))) return [];
        return [{ path: jsonPointer(["ladders", ladder, "steps", step, "by"]), params: { body: by, matter } }];
      });
    });
  },
});
