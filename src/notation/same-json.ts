/** A JSON object, looked at by its keys. */
export type Keyed = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object: no list, not null. */
export const isKeyed = (value: unknown): value is Keyed =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The keys that hold something: an absent key and one that holds `undefined` are the same. */
const keysOf = (value: Keyed): readonly string[] => Object.keys(value).filter((key) => value[key] !== undefined);

/**
 * Whether two values are the same JSON (Swedish: samma innehåll). The order of keys does not matter, the order of a
 * list does. Takes values of any depth.
 */
export const sameJson = (one: unknown, other: unknown): boolean => {
  const pending: (readonly [unknown, unknown])[] = [[one, other]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [first, second] = pair;
    if (first === second) continue;
    if (Array.isArray(first) && Array.isArray(second)) {
      if (first.length !== second.length) return false;
      for (let index = 0; index < first.length; index += 1) pending.push([first[index], second[index]]);
    } else if (isKeyed(first) && isKeyed(second)) {
      const keys = keysOf(first);
      if (keys.length !== keysOf(second).length || !keys.every((key) => Object.hasOwn(second, key))) return false;
      for (const key of keys) pending.push([first[key], second[key]]);
    } else return false;
  }
  return true;
};
