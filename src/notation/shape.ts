import type * as z from "zod/mini";

/**
 * Holds a schema to a hand-written interface (Swedish: form): one entry for every field, none more.
 *
 * Optional fields are written `z.exactOptional(…)`. Used as `z.strictObject({…} satisfies Shape<Term>)`.
 */
export type Shape<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K]> };
