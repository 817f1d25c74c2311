import { jsonPointer } from "../../notation/json-pointer.js";
import type { Id } from "../../notation/id.js";
import { agreementRule } from "../agreement-rule.js";

type Links = ReadonlyMap<Id, readonly Id[]>;

/**
 * The bodies that lie on no circle can be taken away one after the other: those to whom nobody reports, or who report
 * to nobody. What is left lies on a circle, or between two. Every link is passed once.
 */
const withoutEnds = (links: Links): ReadonlySet<Id> => {
  const left = new Set(links.keys());
  const pending = new Map([...links].map(([id, to]) => [id, new Set(to.filter((each) => left.has(each))).size]));
  const from = reversed(links);
  const ends = [...left].filter((id) => pending.get(id) === 0);
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    left.delete(id);
    for (const other of from.get(id) ?? []) {
      const remaining = (pending.get(other) ?? 0) - 1;
      pending.set(other, remaining);
      if (remaining === 0) ends.push(other);
    }
  }
  return left;
};

const reversed = (links: Links): Links => {
  const from = new Map<Id, Id[]>([...links.keys()].map((id) => [id, []]));
  for (const [id, to] of links) for (const each of new Set(to)) from.get(each)?.push(id);
  return from;
};

const among = (links: Links, ids: ReadonlySet<Id>): Links =>
  new Map([...links].flatMap(([id, to]) => (ids.has(id) ? [[id, to.filter((each) => ids.has(each))] as const] : [])));

/** Bodies report upward: none reports, by whatever detour, to itself. */
export const bodyReportsInCircle = agreementRule({
  code: "body.reports-in-circle",
  severity: "warning",
  check: ({ agreement: { bodies = [] } }) => {
    const links: Links = new Map(bodies.map(({ id, reportsTo = [] }) => [id, reportsTo]));
    const reporting = among(links, withoutEnds(links));
    const circular = withoutEnds(reversed(reporting));
    return bodies.flatMap(({ id }, position) =>
      circular.has(id) ? [{ path: jsonPointer(["bodies", position, "reportsTo"]), params: { body: id } }] : [],
    );
  },
});
