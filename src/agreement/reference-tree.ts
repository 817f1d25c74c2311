import { type JsonPointer, jsonPointer } from "../notation/json-pointer.js";
import type { PartKind } from "./agreement-index.js";

/** A place that names another part, and the kinds of part it may name (Swedish: hänvisning). */
export interface Reference {
  readonly path: JsonPointer;
  readonly id: string;
  readonly to: readonly PartKind[];
}

/** Places of references as a tree of keys, walked once per document. */
interface Branch {
  readonly keys: Map<string, Branch>;
  to: readonly PartKind[] | undefined;
}

const branch = (): Branch => ({ keys: new Map(), to: undefined });

/** The places of a table as a tree; `[]` stands for every element of a list. */
export const referenceTree = (places: Readonly<Record<string, readonly PartKind[]>>): Branch => {
  const root = branch();
  for (const [place, kinds] of Object.entries(places)) {
    let at = root;
    for (const key of place.replaceAll("[]", ".[]").split(".")) {
      const next = at.keys.get(key) ?? branch();
      at.keys.set(key, next);
      at = next;
    }
    at.to = kinds;
  }
  return root;
};

type Keyed = Readonly<Record<string, unknown>>;

const isKeyed = (value: unknown): value is Keyed => typeof value === "object" && value !== null;

/**
 * Every reference of a document that some test finds wanting, in the order of its table.
 *
 * A place is written as a pointer only where it is returned: nearly all references hold.
 */
export const referencesIn = (
  document: object,
  tree: Branch,
  wanting: (id: string, to: readonly PartKind[]) => boolean,
): readonly Reference[] => {
  const found: Reference[] = [];
  const path: PropertyKey[] = [];
  const walk = (value: unknown, { keys, to }: Branch): void => {
    if (typeof value === "string") {
      if (to !== undefined && wanting(value, to)) found.push({ path: jsonPointer(path), id: value, to });
    } else if (Array.isArray(value)) {
      const next = keys.get("[]");
      if (next === undefined) return;
      for (let index = 0; index < value.length; index += 1) {
        path.push(index);
        walk(value[index], next);
        path.pop();
      }
    } else if (isKeyed(value)) {
      for (const [key, next] of keys) {
        const inner = value[key];
        if (inner === undefined) continue;
        path.push(key);
        walk(inner, next);
        path.pop();
      }
    }
  };
  walk(document, tree);
  return found;
};
