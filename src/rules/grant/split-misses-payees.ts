import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** A grant is split among its payees, each of them once. */
export const grantSplitMissesPayees = agreementRule({
  code: "grant.split-misses-payees",
  severity: "error",
  check: ({ agreement: { grants = [] } }) =>
    grants.flatMap(({ id, payees, split }, position) => {
      if (split === undefined) return [];
      const shared = new Set(split.map(({ payee }) => payee));
      const fits =
        shared.size === split.length &&
        shared.size === new Set(payees).size &&
        payees.every((payee) => shared.has(payee));
      return fits ? [] : [{ path: jsonPointer(["grants", position, "split"]), params: { grant: id } }];
    }),
});
