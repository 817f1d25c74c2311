/** Any value that JSON can hold (Swedish: JSON-värde). Numbers are finite. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
