import * as z from "zod/mini";
import { brandedText } from "./branded-text.schema.js";
import { EXTENSION_DEPTH, EXTENSION_KEY_PATTERN, type Extensions } from "./extensions.js";
import type { JsonValue } from "./json-value.js";

const isJsonToDepth = (value: unknown, depth: number): value is JsonValue => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  return Object.values(value).every((inner) => isJsonToDepth(inner, depth - 1));
};

const isExtensionValue = (value: unknown): value is JsonValue => isJsonToDepth(value, EXTENSION_DEPTH);

/**
 * Schema of {@link Extensions}. A record drops an own `__proto__` key, so that is refused before this schema is
 * reached.
 */
export const ExtensionsSchema: z.ZodMiniType<Extensions> = z.record(
  brandedText<keyof Extensions>("extension-key", EXTENSION_KEY_PATTERN),
  z.any().check(z.refine(isExtensionValue)),
);
