import { agreementRule } from "../agreement-rule.js";

/** An extension has a length. */
export const extensionNoLength = agreementRule({
  code: "extension.no-length",
  severity: "error",
  check: ({ agreement: { term } }) =>
    term.extension !== undefined && "length" in term.extension && term.extension.length.count === 0
      ? [{ path: "/term/extension/length", params: {} }]
      : [],
});
