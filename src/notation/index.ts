export type { AsWritten } from "./as-written.js";
export { EXTENSION_DEPTH, EXTENSION_KEY_PATTERN, type Extensions } from "./extensions.js";
export { type Id, ID_PATTERN, isId } from "./id.js";
export { type JsonPointer, jsonPointer, pointerKeys } from "./json-pointer.js";
export type { JsonValue } from "./json-value.js";
