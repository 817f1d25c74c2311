import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** The greatest change that a clause allows is not below the least: under a floor nothing falls. */
export const indexationCeilingBelowFloor = agreementRule({
  code: "indexation.ceiling-below-floor",
  severity: "error",
  check: ({ agreement: { indexation = [] } }) =>
    indexation.flatMap(({ floor, ceiling }, position) => {
      const kind = floor?.kind ?? "none";
      if (kind === "none" || ceiling?.startsWith("-") !== true) return [];
      return [{ path: jsonPointer(["indexation", position, "ceiling"]), params: { floor: kind, ceiling } }];
    }),
});
