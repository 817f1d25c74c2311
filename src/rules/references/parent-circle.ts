import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

interface Child {
  readonly id: Id;
  readonly parent?: Id | undefined;
}

/** Positions of the elements that are their own forebears; every element is passed once. */
const inCircles = (list: readonly Child[]): readonly number[] => {
  const parentOf = new Map(list.map(({ id, parent }) => [id, parent]));
  const firstWalk = new Map<Id, number>();
  const circular = new Set<Id>();
  list.forEach(({ id, parent }, walk) => {
    let at = parent === undefined ? undefined : id;
    while (at !== undefined && !firstWalk.has(at)) {
      firstWalk.set(at, walk);
      at = parentOf.get(at);
    }
    // Back at an element of this very walk: that one and all above it are a circle.
    while (at !== undefined && firstWalk.get(at) === walk && !circular.has(at)) {
      circular.add(at);
      at = parentOf.get(at);
    }
  });
  return circular.size === 0 ? [] : list.flatMap(({ id }, position) => (circular.has(id) ? [position] : []));
};

/** Nothing is its own parent, not even by a detour. */
export const referencesParentCircle = agreementRule({
  code: "references.parent-circle",
  severity: "error",
  check: ({ agreement }) => {
    const lists: readonly (readonly [string, string, readonly Child[]])[] = [
      ["organisations", "partOf", agreement.organisations.map(({ id, partOf }) => ({ id, parent: partOf }))],
      ["targetGroups", "parent", agreement.targetGroups ?? []],
      ["goals", "parent", agreement.goals ?? []],
      ["activities", "parent", agreement.activities ?? []],
      ["sections", "parent", agreement.sections ?? []],
    ];
    return lists.flatMap(([key, field, list]) =>
      inCircles(list).map((position) => ({ path: jsonPointer([key, position, field]), params: {} })),
    );
  },
});
