/**
 * What a share is counted of (Swedish: andel av vad).
 *
 * - `total`: everything that is brought in, in money or otherwise
 * - `cash`: only what is brought in as money
 * - `grant`: the grants that the budget plans for. What is brought in beside them may be more than 100 per cent of them
 */
export const SHARE_BASES = ["total", "cash", "grant"] as const;

/** What a share is counted of (Swedish: andel av vad); see {@link SHARE_BASES}. */
export type ShareBase = (typeof SHARE_BASES)[number];
