import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { notAWhole } from "../grounds/not-a-whole.js";

/** What the payees get of a grant is all of it together. */
export const grantSplitNot100 = agreementRule({
  code: "grant.split-not-100",
  severity: "error",
  check: ({ agreement: { grants = [] } }) =>
    grants.flatMap(({ id, split }, position) => {
      if (split === undefined) return [];
      const path = jsonPointer(["grants", position, "split"]);
      return notAWhole(split.map(({ share }) => share)).map(({ sum }) => ({ path, params: { grant: id, sum } }));
    }),
});
