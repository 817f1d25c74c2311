import type { NameOf } from "../agreement/names-in.js";
import type { Id } from "../notation/id.js";

/**
 * What a part is called, in brackets and after a space; nothing where it only goes by its id, which says nothing in a
 * calendar or a list.
 */
export const nameInBrackets = (id: Id, nameOf: NameOf): string => {
  const name = nameOf(id);
  return name === id ? "" : ` (${name})`;
};
