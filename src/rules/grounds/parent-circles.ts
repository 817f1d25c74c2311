import type { Finding } from "../../issues/rule.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import type { Report } from "../../report/report.js";

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

/** Every part of a document that is its own parent, directly or by a detour. */
export const parentCircles = (
  document: Pick<Report, "organisations" | "targetGroups" | "goals" | "activities" | "sections">,
): readonly Finding[] => {
  const lists: readonly (readonly [string, string, readonly Child[]])[] = [
    ["organisations", "partOf", document.organisations.map(({ id, partOf }) => ({ id, parent: partOf }))],
    ["targetGroups", "parent", document.targetGroups ?? []],
    ["goals", "parent", document.goals ?? []],
    ["activities", "parent", document.activities ?? []],
    ["sections", "parent", document.sections ?? []],
  ];
  return lists.flatMap(([key, field, list]) =>
    inCircles(list).map((position) => ({ path: jsonPointer([key, position, field]), params: {} })),
  );
};
