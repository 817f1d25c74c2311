/**
 * Place in a JSON document (Swedish: plats i dokumentet), as a JSON Pointer: `"/term/period/through"`; `""` is the
 * whole.
 *
 * Source: RFC 6901.
 */
export type JsonPointer = string;

/**
 * Writes a path as a JSON Pointer (Swedish: skriva en plats); `~` and `/` in a key are escaped as `~0` and `~1`.
 *
 * @example
 * jsonPointer(["parties", 0, "a/b"]); // "/parties/0/a~1b"
 */
export const jsonPointer = (path: readonly PropertyKey[]): JsonPointer =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/**
 * Reads a JSON Pointer as a list of keys (Swedish: läsa en plats); `""` gives none. Array positions stay text.
 *
 * @example
 * pointerKeys("/parties/0/a~1b"); // ["parties","0","a/b"]
 */
export const pointerKeys = (pointer: JsonPointer): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
