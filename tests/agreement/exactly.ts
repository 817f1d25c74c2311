/** A document part as zod gives it: writable, interfaces and intersections written out; brands and extensions kept. */
type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : "x-" extends keyof T
    ? T
    : { -readonly [K in keyof T]: Writable<T[K]> };

type Same<One, Other> =
  (<T>(value: T) => T extends One ? 1 : 2) extends <T>(value: T) => T extends Other ? 1 : 2 ? true : false;

/** `true` where two types have the same fields, optional where the other's are, of the same types, to any depth. */
export type Exactly<One, Other> = Same<Writable<One>, Writable<Other>>;

/** Does not compile unless it is given `true`. */
export type Holds<Truth extends true> = Truth;
