import { jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";
import { reachesOutsideTerm } from "../grounds/outside-term.js";

/** What is contractual or decided is for time within the term; a plan may look further ahead. */
export const grantAmountOutsideTerm = agreementRule({
  code: "grant.amount-outside-term",
  severity: "warning",
  check: ({ agreement }) => {
    const { grants = [] } = agreement;
    if (grants.length === 0) return [];
    const ends = agreedEnds(agreement);
    return grants.flatMap(({ id, amounts }, grant) =>
      amounts.flatMap(({ level, period }, position) =>
        level === "planned"
          ? []
          : reachesOutsideTerm(ends, period).map((outside) => ({
              path: jsonPointer(["grants", grant, "amounts", position, "period"]),
              params: { grant: id, level, ...outside },
            })),
      ),
    );
  },
});
