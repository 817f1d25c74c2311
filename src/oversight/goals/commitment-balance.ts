import type { Agreement } from "../../agreement/agreement.js";
import type { Id } from "../../notation/id.js";
import type { Side } from "../../party/party.js";
import type { Commitment } from "../../undertakings/commitment.js";

/** How many commitments a party makes (Swedish: antal åtaganden). */
export interface CommitmentsOfParty {
  readonly party: Id;
  readonly side: Side;
  readonly alone: number;
  /** Together with one or several other parties. */
  readonly jointly: number;
}

/** Work or a goal to which only some are committed (Swedish: ensidigt åtagande). */
export interface OneSidedPart {
  readonly kind: "activity" | "goal";
  readonly id: Id;
  /** The parties that are committed to it, in the order of their commitments. */
  readonly by: readonly Id[];
}

/** Who commits to what in an agreement (Swedish: åtagandenas fördelning). */
export interface CommitmentBalance {
  /** Every party, also one that commits to nothing. */
  readonly parties: readonly CommitmentsOfParty[];
  /**
   * Activities and goals that commitments name, and to which only one side is committed; where all parties are on one
   * side, only one party.
   */
  readonly oneSided: readonly OneSidedPart[];
}

/**
 * Who commits to what in an agreement (Swedish: åtagandenas fördelning): how many commitments each party makes alone
 * and jointly, and to which activities and goals only one side is committed. Counts, no verdict.
 *
 * @example
 * const parties = [{ id: "municipality", side: "public" }, { id: "association", side: "civil-society" }];
 * const commitments = [{ id: "breakfast", by: ["association"], activities: ["day-centre"] }];
 * const { oneSided } = commitmentBalance({ parties, commitments });
 * oneSided; // [{"kind":"activity","id":"day-centre","by":["association"]}]
 */
export const commitmentBalance = ({ parties, commitments = [] }: Agreement): CommitmentBalance => {
  const counts = countsByParty(commitments);
  const sides = new Map(parties.map(({ id, side }) => [id, side]));
  const hasTwoSides = new Set(sides.values()).size > 1;
  const isOneSided = (by: ReadonlySet<Id>): boolean =>
    hasTwoSides ? new Set([...by].map((party) => sides.get(party))).size === 1 : by.size === 1;
  const oneSided = (["activity", "goal"] as const).flatMap((kind) =>
    [...committedTo(commitments, kind)].flatMap(([id, by]) => (isOneSided(by) ? [{ kind, id, by: [...by] }] : [])),
  );
  return {
    parties: parties.map(({ id, side }) => ({ party: id, side, ...(counts.get(id) ?? { alone: 0, jointly: 0 }) })),
    oneSided,
  };
};

const countsByParty = (commitments: readonly Commitment[]) => {
  const counts = new Map<Id, { alone: number; jointly: number }>();
  for (const { by } of commitments) {
    const committed = new Set(by);
    for (const party of committed) {
      const count = counts.get(party) ?? { alone: 0, jointly: 0 };
      counts.set(party, count);
      count[committed.size === 1 ? "alone" : "jointly"] += 1;
    }
  }
  return counts;
};

const committedTo = (commitments: readonly Commitment[], kind: OneSidedPart["kind"]) => {
  const parties = new Map<Id, Set<Id>>();
  for (const { by, activities = [], goals = [] } of commitments) {
    for (const id of kind === "activity" ? activities : goals) {
      const known = parties.get(id) ?? new Set<Id>();
      parties.set(id, known);
      by.forEach((party) => known.add(party));
    }
  }
  return parties;
};
