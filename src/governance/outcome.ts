/**
 * What comes of a proposal (Swedish: utfall).
 *
 * - `adopted`: decided as proposed
 * - `rejected`: decided against it
 * - `not-decided`: neither
 */
export const OUTCOMES = ["adopted", "rejected", "not-decided"] as const;

/** What comes of a proposal (Swedish: utfall); see {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];
