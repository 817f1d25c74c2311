import type { Finding } from "../../issues/rule.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** Nobody pays a grant to itself. */
export const grantPaysItself = agreementRule({
  code: "grant.pays-itself",
  severity: "error",
  check: ({ agreement: { grants = [] } }) => {
    const found: Finding<{ readonly grant: Id; readonly party: Id }>[] = [];
    grants.forEach(({ id, payer, payees, amounts }, grant) => {
      const hold = (party: Id, paid: ReadonlySet<Id>, place: readonly PropertyKey[]): void => {
        if (paid.has(party)) found.push({ path: jsonPointer(place), params: { grant: id, party } });
      };
      const all = new Set(payees);
      hold(payer, all, ["grants", grant, "payees"]);
      amounts.forEach((amount, index) => {
        if (amount.payees !== undefined) {
          hold(amount.payer ?? payer, new Set(amount.payees), ["grants", grant, "amounts", index, "payees"]);
        } else if (amount.payer !== undefined && amount.payer !== payer) {
          hold(amount.payer, all, ["grants", grant, "amounts", index, "payer"]);
        }
      });
    });
    return found;
  },
});
