import { agreementRule } from "../agreement-rule.js";
import { printedFiguresThat } from "../grounds/printed-figures.js";

/** An amount is not printed with a unit that makes it a thousand times what the agreement gives: tkr for kronor. */
export const figureThousandTimesTooLarge = agreementRule({
  code: "figure.thousand-times-too-large",
  severity: "warning",
  check: (subject) =>
    printedFiguresThat(subject, "thousand-times-too-large", [
      "grant-of-year",
      "budget-total",
      "budget-result",
      "contribution",
      "line-amount",
    ]),
});
