import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { portfolioRule } from "../portfolio-rule.js";

/** An id names one agreement of the portfolio only. */
export const portfolioSameId = portfolioRule({
  code: "portfolio.same-id",
  severity: "error",
  check: ({ entries }) => {
    const firsts = new Map<Id, number>();
    return entries.flatMap(({ id, position }) => {
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, position);
      return first === undefined
        ? []
        : [{ path: jsonPointer([position, "id"]), params: { id, first: jsonPointer([first]) } }];
    });
  },
});
