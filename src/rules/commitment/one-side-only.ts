import { agreementRule } from "../agreement-rule.js";

/** In a partnership both sides commit to something, where anybody does. */
export const commitmentOneSideOnly = agreementRule({
  code: "commitment.one-side-only",
  severity: "warning",
  check: ({ agreement: { kind, parties, commitments = [] } }) => {
    if (kind !== "iop") return [];
    const sides = new Map(parties.map(({ id, side }) => [id, side]));
    const committed = new Set(commitments.flatMap(({ by }) => by.flatMap((party) => sides.get(party) ?? [])));
    const [side, other] = [...committed];
    return side === undefined || other !== undefined || new Set(sides.values()).size < 2
      ? []
      : [{ path: "/commitments", params: { side } }];
  },
});
