import fc from "fast-check";

type Members = Record<string, unknown>;

interface Place {
  readonly container: Members;
  readonly key: string;
}

const placesIn = (value: unknown): readonly Place[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [{ container: value as Members, key }, ...placesIn(inner)])
    : [];

const kindOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

/** Copies of a document in which one value stands in another's place: of the same type, and so often right there. */
export const swapped = (document: unknown): fc.Arbitrary<unknown> => {
  const places = placesIn(document);
  return fc.tuple(fc.nat(Math.max(0, places.length - 1)), fc.nat()).map(([at, other]) => {
    const copy: unknown = structuredClone(document);
    const all = placesIn(copy);
    const place = all[at];
    if (place === undefined) return copy;
    const { container, key } = place;
    const alike = all.filter((each) => kindOf(each.container[each.key]) === kindOf(container[key]));
    const from = alike[other % alike.length];
    if (from !== undefined) container[key] = structuredClone(from.container[from.key]);
    return copy;
  });
};

const formOf = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? Object.entries(value)
        .map(([key, inner]) => (key === "kind" ? `${key}:${String(inner)}` : `${key}(${formOf(inner)})`))
        .sort()
        .join()
    : typeof value;

/** A document with one element of every form in each list: all its fields and variants, in little. */
export const thinned = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return [...new Map(value.map(thinned).map((element) => [formOf(element), element] as const)).values()];
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, thinned(inner)]));
};
