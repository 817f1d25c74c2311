import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** An indicator has a target, or nothing can be held against it. */
export const indicatorNoTarget = agreementRule({
  code: "indicator.no-target",
  severity: "note",
  check: ({ agreement: { indicators = [] } }) =>
    indicators.flatMap(({ id, targets = [] }, position) =>
      targets.length === 0 ? [{ path: jsonPointer(["indicators", position]), params: { indicator: id } }] : [],
    ),
});
