import type { Grant } from "../../budget/grant/grant.js";
import type { JsonPointer } from "../../notation/json-pointer.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import type { Id } from "../../notation/id.js";
import { agreementRule } from "../agreement-rule.js";

const payersOf = ({ payer, amounts }: Grant, position: number): readonly (readonly [Id, JsonPointer])[] => [
  [payer, jsonPointer(["grants", position, "payer"])],
  ...amounts.flatMap((amount, index): readonly (readonly [Id, JsonPointer])[] =>
    amount.payer === undefined ? [] : [[amount.payer, jsonPointer(["grants", position, "amounts", index, "payer"])]],
  ),
];

/** A grant is paid by a public party. */
export const grantPayerNotPublic = agreementRule({
  code: "grant.payer-not-public",
  severity: "warning",
  check: ({ agreement: { grants = [], parties } }) => {
    const civil = new Set(parties.flatMap(({ id, side }) => (side === "civil-society" ? [id] : [])));
    return grants.flatMap((grant, position) =>
      payersOf(grant, position).flatMap(([payer, path]) =>
        civil.has(payer) ? [{ path, params: { grant: grant.id, payer } }] : [],
      ),
    );
  },
});
