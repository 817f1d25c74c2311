import type { Id } from "../../src/notation/id.js";

/** The document's own names, past the compiler. */
export const id = (written: string): Id => written as Id;

/** A union with one member for each code. */
type OneByOne<Things extends { readonly code: string }> = Things extends { readonly code: infer Code }
  ? Code extends string
    ? Omit<Things, "code"> & { readonly code: Code }
    : never
  : never;

/** One sample at least. */
export type Several<Sample> = readonly [Sample, ...Sample[]];

/** For every code of a union, samples of what a thing of that code holds besides: one without does not compile. */
export type Samples<Things extends { readonly code: string }, Facts extends string> = {
  readonly [Code in Things["code"]]: Several<
    Extract<OneByOne<Things>, { readonly code: Code }> extends infer Thing ? Pick<Thing, Facts & keyof Thing> : never
  >;
};

/** A sample for each of some values. */
export const several = <const Value, Sample>(
  [first, ...rest]: readonly [Value, ...Value[]],
  sample: (value: Value) => Sample,
): Several<Sample> => [sample(first), ...rest.map(sample)];

/** The only sample of what has no facts. */
export const nothing = [{ params: {} }] as const;
