import { type Id, isId } from "../../notation/id.js";
import { isKeyed } from "../../notation/same-json.js";

/** An element that two lists have, or one of them; what is absent, that list lacks. */
export interface MatchedElements {
  /** Its position in each list; of no meaning in the list that lacks it. */
  readonly positions: { readonly before: number; readonly after: number };
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The id of a part; undefined where it has none. */
export const idOf = (part: unknown): Id | undefined =>
  isKeyed(part) && typeof part.id === "string" && isId(part.id) ? part.id : undefined;

/** What tells the elements of a list apart: their id, or the budget period that a cell is for; else nothing. */
const nameOf = (element: unknown): string =>
  idOf(element) ?? (isKeyed(element) && typeof element.period === "string" ? element.period : "");

/**
 * Pairs the elements of two lists by name, those of one name or of none in their order. First what the earlier list
 * has, then what only the later has; every element is looked at once.
 */
export const matchedElements = (before: readonly unknown[], after: readonly unknown[]): readonly MatchedElements[] => {
  const partners = new Map<string, number[]>();
  after.forEach((element, position) => {
    const name = nameOf(element);
    const positions = partners.get(name);
    if (positions === undefined) partners.set(name, [position]);
    else positions.push(position);
  });
  const seen = new Map<string, number>();
  const paired = new Set<number>();
  const ofBefore = before.map((element, position): MatchedElements => {
    const name = nameOf(element);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    const partner = partners.get(name)?.[count];
    if (partner === undefined) return { positions: { before: position, after: position }, before: element };
    paired.add(partner);
    return { positions: { before: position, after: partner }, before: element, after: after[partner] };
  });
  const added = after.flatMap((element, position): readonly MatchedElements[] =>
    paired.has(position) ? [] : [{ positions: { before: position, after: position }, after: element }],
  );
  return [...ofBefore, ...added];
};
