/**
 * How an agreement stands (Swedish: ställning), in one word; derived, never stored, and no legal verdict.
 *
 * - `draft`: before its first day; neither a decision nor the signatures of all are documented
 * - `proposed`: before its first day; a proposal for a decision is known
 * - `decided`: before its first day; decided, and not signed by all
 * - `signed-upcoming`: before its first day; signed by all
 * - `in-force-by-term`: its days run; decision or signatures are not documented
 * - `active`: its days run; decided and signed by all
 * - `decision-appealed`: the decision is appealed and not final
 * - `decision-set-aside`: the decision is set aside
 * - `notice-given`: its days run; a notice has settled when they end
 * - `extended`: its days run, past the last day of its term
 * - `termination-declared`: a party has declared termination for breach; whether rightly is for a court
 * - `replaced`: another agreement has taken its place
 * - `ended`: its last day has passed
 * - `going-on-without-agreement`: its last day has passed, and work is known to go on
 * - `not-known`: a day that decides it is not known
 */
export const STANDINGS = [
  "draft",
  "proposed",
  "decided",
  "signed-upcoming",
  "in-force-by-term",
  "active",
  "decision-appealed",
  "decision-set-aside",
  "notice-given",
  "extended",
  "termination-declared",
  "replaced",
  "ended",
  "going-on-without-agreement",
  "not-known",
] as const;

/** How an agreement stands (Swedish: ställning); see {@link STANDINGS}. */
export type Standing = (typeof STANDINGS)[number];

/** What parties may do with an agreement (Swedish: åtgärder). */
export const ACTIONS = [
  "sign",
  "amend",
  "give-notice",
  "withdraw-notice",
  "extend",
  "ask-for-renegotiation",
  "terminate-for-breach",
  "close",
] as const;

/** Something that parties may do with an agreement (Swedish: åtgärd); `close` is to wind it up in the files. */
export type Action = (typeof ACTIONS)[number];

const WHILE_IT_RUNS = ["amend", "give-notice", "extend", "ask-for-renegotiation", "terminate-for-breach"] as const;

/**
 * Which actions come into question in each standing (Swedish: åtgärder vid varje ställning), if the agreement has a
 * clause for them.
 *
 * A notice that was given can be taken back by agreement and not be given again; what has ended can only be wound up:
 * an extension agreed afterwards may be a new agreement.
 */
export const ACTIONS_BY_STANDING: Readonly<Record<Standing, readonly Action[]>> = {
  draft: [],
  proposed: [],
  decided: ["sign"],
  "signed-upcoming": ["amend", "give-notice", "ask-for-renegotiation", "terminate-for-breach"],
  "in-force-by-term": ["sign", ...WHILE_IT_RUNS],
  active: WHILE_IT_RUNS,
  "decision-appealed": WHILE_IT_RUNS,
  "decision-set-aside": ["close"],
  "notice-given": ["amend", "withdraw-notice", "ask-for-renegotiation", "terminate-for-breach"],
  extended: WHILE_IT_RUNS,
  "termination-declared": ["close"],
  replaced: ["close"],
  ended: ["close"],
  "going-on-without-agreement": ["close"],
  "not-known": [],
};
