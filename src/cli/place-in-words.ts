import type { Place } from "./source.js";

/** A place as people and editors write it: `file`, or `file:line` in a stream. */
export const placeInWords = ({ source, line }: Place): string =>
  line === undefined ? source : `${source}:${String(line)}`;
