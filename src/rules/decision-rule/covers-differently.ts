import { jsonPointer } from "../../notation/json-pointer.js";
import { sameJson } from "../../notation/same-json.js";
import type { DECISION_MATTERS, DecisionProcedure } from "../../governance/decision-rule.js";
import { agreementRule } from "../agreement-rule.js";

/** A body decides a matter by one procedure; a rule for all matters is for those that no other rule names. */
export const decisionRuleCoversDifferently = agreementRule({
  code: "decision-rule.covers-differently",
  severity: "error",
  check: ({ agreement: { bodies = [] } }) =>
    bodies.flatMap(({ id: body, decisionRules = [] }, position) => {
      const first = new Map<(typeof DECISION_MATTERS)[number], DecisionProcedure>();
      return decisionRules.flatMap(({ covers, procedure }, index) => {
        const path = jsonPointer(["bodies", position, "decisionRules", index]);
        return [...new Set(covers)].flatMap((matter) => {
          const known = first.get(matter);
          if (known === undefined) first.set(matter, procedure);
          return known === undefined || sameJson(known, procedure) ? [] : [{ path, params: { body, matter } }];
        });
      });
    }),
});
