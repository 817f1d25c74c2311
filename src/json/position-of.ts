import type { JsonPointer } from "../notation/json-pointer.js";
import { placesOf } from "./places.js";
import { positionsIn, type TextPosition } from "./text-position.js";
import { withoutByteOrderMark } from "./byte-order-mark.js";

/**
 * Line and column (Swedish: rad och kolumn) at which a value begins in a text, for an issue that a rule has found;
 * where the text has no such value, those of the part that would hold it. `undefined` if the text is not JSON.
 *
 * @example
 * positionOf('{ "term": {\n  "period": {} } }', "/term/period"); // {"line":2,"column":13}
 * positionOf('{ "term": {} }', "/term/period"); // {"line":1,"column":11}
 */
export const positionOf = (text: string, pointer: JsonPointer): TextPosition | undefined => {
  const json = withoutByteOrderMark(text);
  const place = placesOf([pointer], json)?.get(pointer);
  return place && positionsIn(json)(place.value);
};
