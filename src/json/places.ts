import { type JsonPointer, pointerKeys } from "../notation/json-pointer.js";
import { scanJson } from "./scan-json.js";

/** Where a value begins in a text, and its key, or itself if it has none: in UTF-16 units from 0. */
export interface Place {
  readonly key: number;
  readonly value: number;
}

/** A part that a pointer leads to, or through. */
interface Part {
  readonly parts: Map<string, Part>;
  place?: Place;
}

const partOf = (): Part => ({ parts: new Map() });

/**
 * Where pointers lead in a text; where the text has no such value, to the part that would hold it. `undefined` if the
 * text is not JSON.
 */
export const placesOf = (
  pointers: readonly JsonPointer[],
  json: string,
): ReadonlyMap<JsonPointer, Place> | undefined => {
  const whole = partOf();
  for (const pointer of pointers) {
    let part = whole;
    for (const key of pointerKeys(pointer)) {
      const inner = part.parts.get(key) ?? partOf();
      part.parts.set(key, inner);
      part = inner;
    }
  }

  const open: (Part | undefined)[] = [];
  const fault = scanJson(json, {
    enter: (name, key, value) => {
      const part = name === undefined ? whole : open.at(-1)?.parts.get(String(name));
      if (part !== undefined) part.place = { key, value };
      open.push(part);
    },
    leave: () => {
      open.pop();
    },
  });
  if (fault !== undefined) return undefined;

  const places = new Map<JsonPointer, Place>();
  for (const pointer of pointers) {
    let part: Part | undefined = whole;
    let place = whole.place;
    for (const key of pointerKeys(pointer)) {
      part = part?.parts.get(key);
      place = part?.place ?? place;
    }
    if (place !== undefined) places.set(pointer, place);
  }
  return places;
};
