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
  const done = new Set<Id>();
  const circular = new Set<Id>();
  for (const { id } of list) {
    const path = new Set<Id>();
    let at: Id | undefined = id;
    while (at !== undefined && !done.has(at) && !path.has(at)) {
      path.add(at);
      at = parentOf.get(at);
    }
    while (at !== undefined && path.has(at) && !circular.has(at)) {
      circular.add(at);
      at = parentOf.get(at);
    }
    path.forEach((passed) => done.add(passed));
  }
  return list.flatMap(({ id }, position) => (circular.has(id) ? [position] : []));
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
