import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** A grant has an amount, even where its figure is not known. */
export const grantNoAmount = agreementRule({
  code: "grant.no-amount",
  severity: "note",
  check: ({ agreement: { grants = [] } }) =>
    grants.flatMap(({ id, amounts }, position) =>
      amounts.length === 0 ? [{ path: jsonPointer(["grants", position, "amounts"]), params: { grant: id } }] : [],
    ),
});
