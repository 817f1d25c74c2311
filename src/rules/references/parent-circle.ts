import { agreementRule } from "../agreement-rule.js";
import { parentCircles } from "../grounds/parent-circles.js";

/** Nothing is its own parent, not even by a detour. */
export const referencesParentCircle = agreementRule({
  code: "references.parent-circle",
  severity: "error",
  check: ({ agreement }) => parentCircles(agreement),
});
