import { contradictoryQuantities } from "../grounds/stated-quantities.js";
import { agreementRule } from "../agreement-rule.js";

/** A range holds something, and a part is no more than its whole, which is not zero. */
export const quantityContradictory = agreementRule({
  code: "quantity.contradictory",
  severity: "error",
  check: ({ agreement }) => contradictoryQuantities(agreement),
});
