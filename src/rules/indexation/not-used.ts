import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** Every indexation clause changes a grant. */
export const indexationNotUsed = agreementRule({
  code: "indexation.not-used",
  severity: "note",
  check: ({ agreement: { grants = [], indexation = [] } }) => {
    const used = new Set(grants.map((grant) => grant.indexation));
    return indexation.flatMap(({ id }, position) =>
      used.has(id) ? [] : [{ path: jsonPointer(["indexation", position]), params: {} }],
    );
  },
});
