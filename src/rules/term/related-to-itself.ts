import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** An agreement is not its own predecessor, umbrella or successor. */
export const termRelatedToItself = agreementRule({
  code: "term.related-to-itself",
  severity: "error",
  check: ({ agreement: { id, term } }) =>
    (term.related ?? []).flatMap(({ relation, agreement }, position) =>
      agreement === id ? [{ path: jsonPointer(["term", "related", position, "agreement"]), params: { relation } }] : [],
    ),
});
