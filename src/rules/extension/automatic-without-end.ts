import { automaticExtension } from "../../term/automatic-extension.js";
import { agreementRule } from "../agreement-rule.js";

/** An agreement that extends itself comes to an end: after so many times, or by a notice. */
export const extensionAutomaticWithoutEnd = agreementRule({
  code: "extension.automatic-without-end",
  severity: "warning",
  check: ({ agreement: { term } }) => {
    const clause = automaticExtension(term);
    if (clause === undefined || clause.times?.kind === "at-most") return [];
    // A notice that ends the term early spares the extension too.
    if ((term.notice ?? []).some(({ effect }) => effect !== "ends-open-term")) return [];
    return [{ path: "/term/extension", params: { times: clause.times?.kind ?? "not-stated" } }];
  },
});
