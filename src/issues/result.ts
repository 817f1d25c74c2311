import type { Issue } from "./issue.js";

/**
 * What reading gives (Swedish: resultat): the value, or every fault at once; nothing is thrown and nothing corrected.
 */
export type Result<Value, Fault = Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Fault[] };
