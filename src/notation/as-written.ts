import type { Extensions } from "./extensions.js";

/**
 * A document as one writes it (Swedish: som det skrivs): branded texts become plain text, everything else stays.
 *
 * Literal texts (`"iop"`) are kept, so an editor still offers the choices; so are extensions, which hold no brands.
 */
export type AsWritten<T> = T extends string
  ? Record<never, never> extends Record<T, true>
    ? string
    : T
  : T extends object
    ? keyof Extensions extends keyof T
      ? T
      : { readonly [K in keyof T]: AsWritten<T[K]> }
    : T;
