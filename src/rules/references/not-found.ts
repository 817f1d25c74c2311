import { referencesOf } from "../../agreement/references.js";
import { agreementRule } from "../agreement-rule.js";

/** What is named by its id exists, and is of a kind that may stand there. */
export const referencesNotFound = agreementRule({
  code: "references.not-found",
  severity: "error",
  check: ({ agreement, parts }) =>
    referencesOf(agreement).flatMap(({ path, id, to }) => {
      const kind = parts.get(id)?.kind;
      return kind !== undefined && to.includes(kind) ? [] : [{ path, params: { id, expected: to } }];
    }),
});
