import type { PartKind } from "../../agreement/agreement-index.js";
import { referencesThat } from "../../agreement/references.js";
import { agreementRule } from "../agreement-rule.js";

/** What is named by its id exists, and is of a kind that may stand there. */
export const referencesNotFound = agreementRule({
  code: "references.not-found",
  severity: "error",
  check: ({ agreement, parts }) => {
    const isWanting = (id: string, to: readonly PartKind[]) => {
      const kind = parts.get(id)?.kind;
      return kind === undefined || !to.includes(kind);
    };
    return referencesThat(isWanting, agreement).map(({ path, id, to }) => ({ path, params: { id, expected: to } }));
  },
});
