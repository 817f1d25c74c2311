import { agreementRule } from "../agreement-rule.js";

/** A term ends on its first day or later. */
export const termEndsBeforeStart = agreementRule({
  code: "term.ends-before-start",
  severity: "error",
  check: ({ agreement: { term } }) => {
    const { from, through } = term.period;
    return from !== undefined && through !== undefined && through < from
      ? [{ path: "/term/period/through", params: { from, through } }]
      : [];
  },
});
