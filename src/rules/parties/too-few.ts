import { agreementRule } from "../agreement-rule.js";

/** A partnership has at least two parties. */
export const partiesTooFew = agreementRule({
  code: "parties.too-few",
  severity: "error",
  check: ({ agreement: { parties } }) =>
    parties.length < 2 ? [{ path: "/parties", params: { count: parties.length } }] : [],
});
