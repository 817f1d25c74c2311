/**
 * A field of a clause that the source leaves open and the document fills in (Swedish: tolkning).
 *
 * A calculation that uses the field lists it among its assumptions.
 */
export interface Interpretation {
  /** Name of the field, as in the document: `"convention"`. */
  readonly field: string;
  /** Why it was read so, in your own words. */
  readonly note: string;
}
