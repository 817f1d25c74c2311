/** How deep a document may be nested; the document itself is level 1. */
export const DEEPEST_LEVEL = 64;

/** How many values a document may have in all. */
export const MOST_VALUES = 2_000_000;

/**
 * Counts the values of a document made of lists and plain objects, whose properties are values and not accessors.
 *
 * `undefined` where it is not so made, or too large: then `plainJsonIssues` says why. Single values are left to the
 * schema, but for the gaps of a list. What hangs on a list besides its elements is not seen, as when JSON is written:
 * to look for it would cost half as much as all the rest.
 */
export const countPlainValues = (document: unknown): number | undefined => {
  if (typeof document !== "object" || document === null) return 1;
  let count = 1;
  let level: object[] = [document];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEEPEST_LEVEL) return undefined;
    const next: object[] = [];
    for (const container of level) {
      if (Array.isArray(container)) {
        if (Object.getPrototypeOf(container) !== Array.prototype) return undefined;
        const { length } = container;
        count += length;
        if (count > MOST_VALUES) return undefined;
        for (let index = 0; index < length; index += 1) {
          const value: unknown = container[index];
          if (typeof value === "object" && value !== null) next.push(value);
          else if (value === undefined) return undefined;
        }
      } else {
        const prototype: unknown = Object.getPrototypeOf(container);
        if (prototype !== Object.prototype && prototype !== null) return undefined;
        let keys = 0;
        for (const key in container) {
          const property = Object.getOwnPropertyDescriptor(container, key);
          if (property?.get !== undefined || property?.set !== undefined || key === "__proto__") return undefined;
          const value: unknown = property?.value;
          if (typeof value === "object" && value !== null) next.push(value);
          keys += 1;
        }
        count += keys;
        if (count > MOST_VALUES || Object.getOwnPropertyNames(container).length !== keys) return undefined;
        if (Object.getOwnPropertySymbols(container).length > 0) return undefined;
      }
    }
    level = next;
  }
  return count;
};
