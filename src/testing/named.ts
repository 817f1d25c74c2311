import { IopError } from "../issues/iop-error.js";
import { type Id, isId } from "../notation/id.js";

/** An id that is written here. */
export const named = (text: string): Id => {
  if (isId(text)) return text;
  throw new IopError("usage.agreement", "A name of a part has the form of an id.");
};
