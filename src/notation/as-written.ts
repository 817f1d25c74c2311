/**
 * A document as one writes it (Swedish: som det skrivs): branded texts become plain text, everything else stays.
 *
 * Literal texts (`"iop"`) are kept, so an editor still offers the choices.
 */
export type AsWritten<T> = T extends string
  ? Record<never, never> extends Record<T, true>
    ? string
    : T
  : T extends object
    ? { readonly [K in keyof T]: AsWritten<T[K]> }
    : T;
