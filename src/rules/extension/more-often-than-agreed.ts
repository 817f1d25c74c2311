import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import type { ExtensionClause } from "../../term/extension-clause.js";
import { agreementRule } from "../agreement-rule.js";
import { mayMoveTheEnd } from "../grounds/may-move-the-end.js";

/** How many times a clause allows; undefined where it does not say, or any number. */
const allowedBy = (clause: ExtensionClause | undefined): number | undefined => {
  if (clause?.kind === "none") return 0;
  const times = clause !== undefined && "times" in clause ? clause.times : undefined;
  return times?.kind === "at-most" ? times.count : undefined;
};

/** An agreement is extended no more often than its clause allows. */
export const extensionMoreOftenThanAgreed = agreementRule({
  code: "extension.more-often-than-agreed",
  severity: "warning",
  check: ({ agreement }) => {
    if (!mayMoveTheEnd(agreement)) return [];
    const extensions = agreedEnds(agreement).agreed.filter(({ by }) => by === "extension");
    return extensions.flatMap(({ path, term }, position) => {
      const allowed = allowedBy(term.extension);
      const number = position + 1;
      return allowed !== undefined && number > allowed ? [{ path, params: { allowed, number } }] : [];
    });
  },
});
