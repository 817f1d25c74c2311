import type { JsonValue } from "./json-value.js";

/**
 * An integrator's own data (Swedish: egna uppgifter): every key begins with `x-`, every value is JSON to a depth of 32.
 *
 * The library keeps and never reads it.
 */
export type Extensions = Readonly<Record<`x-${string}`, JsonValue>>;

/** The form of an extension's key. */
export const EXTENSION_KEY_PATTERN = /^x-[a-z0-9][a-z0-9-]{0,60}$/;

/** How deep an extension's value may be nested; the value itself is level 1. */
export const EXTENSION_DEPTH = 32;
