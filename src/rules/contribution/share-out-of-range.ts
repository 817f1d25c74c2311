import { requiredContribution } from "../../budget/contribution/required-contribution.js";
import { sek } from "../../money/sek.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

const ANYTHING = /* @__PURE__ */ sek("1.00");

/** A demanded share can be reached beside what the others bring in: 0–100 %, and of the whole less than all. */
export const contributionShareOutOfRange = agreementRule({
  code: "contribution.share-out-of-range",
  severity: "error",
  check: ({ agreement: { budgets = [] } }) =>
    budgets.flatMap(({ contributions = [] }, budget) =>
      contributions.flatMap(({ share, of }, position) => {
        const path = jsonPointer(["budgets", budget, "contributions", position, "share"]);
        return requiredContribution(ANYTHING, { share, of }).ok ? [] : [{ path, params: { share, of } }];
      }),
    ),
});
