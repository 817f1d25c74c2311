/**
 * What a share is counted of (Swedish: andel av vad).
 *
 * - `total`: everything that is brought in, in money or otherwise
 * - `cash`: only what is brought in as money
 */
export const SHARE_BASES = ["total", "cash"] as const;

/** What a share is counted of (Swedish: andel av vad); see {@link SHARE_BASES}. */
export type ShareBase = (typeof SHARE_BASES)[number];
