import type fastCheck from "fast-check";

/**
 * What the generators need of fast-check (Swedish: slumpade testfall): the caller's own copy, so that its settings and
 * its version hold. This package does not bring it.
 */
export type FastCheck = Pick<
  typeof fastCheck,
  "array" | "boolean" | "constant" | "constantFrom" | "integer" | "oneof" | "record" | "tuple"
>;

/** A generator of test cases (Swedish: slumpade testfall), as fast-check has them. */
export type Arbitrary<Value> = fastCheck.Arbitrary<Value>;
