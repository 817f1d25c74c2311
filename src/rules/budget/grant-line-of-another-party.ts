import type { Grant } from "../../budget/grant/grant.js";
import { plansForGrant } from "../../budget/grant/plans-for-grant.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

const payersOf = ({ payer, amounts }: Grant): ReadonlySet<string> =>
  new Set([payer, ...amounts.flatMap((amount) => amount.payer ?? [])]);

/** Income from a grant is brought in by the party that pays it, never by the one that is paid. */
export const budgetGrantLineOfAnotherParty = agreementRule({
  code: "budget.grant-line-of-another-party",
  severity: "warning",
  check: ({ agreement: { budgets = [], grants = [], parties } }) => {
    const sides = new Map(parties.map(({ id, side }) => [id, side]));
    const payers = new Map(grants.map((grant) => [grant.id, payersOf(grant)]));
    return budgets.flatMap(({ lines }, budget) =>
      lines.flatMap((line, position) => {
        const { id, contributor, grant } = line;
        if (contributor === undefined || !plansForGrant(line) || !sides.has(contributor)) return [];
        const known = grant === undefined ? undefined : payers.get(grant);
        const isPayers = known === undefined ? sides.get(contributor) === "public" : known.has(contributor);
        if (isPayers) return [];
        const path = jsonPointer(["budgets", budget, "lines", position, "contributor"]);
        return [{ path, params: { line: id, contributor } }];
      }),
    );
  },
});
