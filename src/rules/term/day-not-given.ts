import { agreementRule } from "../agreement-rule.js";

/** A term without a first or last day says whether it is open or unknown. */
export const termDayNotGiven = agreementRule({
  code: "term.day-not-given",
  severity: "warning",
  check: ({ agreement: { term } }) => {
    const { period } = term;
    return (["from", "through"] as const)
      .filter((side) => period[side] === undefined && period.missing?.[side] === undefined)
      .map((side) => ({ path: "/term/period", params: { side } }));
  },
});
