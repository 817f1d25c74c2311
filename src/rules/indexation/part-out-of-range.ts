import { compareExact } from "../../money/exact-number.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** The part of an amount that is indexed is above 0 and at most 100 % of it. */
export const indexationPartOutOfRange = agreementRule({
  code: "indexation.part-out-of-range",
  severity: "error",
  check: ({ agreement: { indexation = [] } }) =>
    indexation.flatMap(({ part }, position) => {
      if (part === undefined || (compareExact(part, "0") > 0 && compareExact(part, "100") <= 0)) return [];
      return [{ path: jsonPointer(["indexation", position, "part"]), params: { part } }];
    }),
});
