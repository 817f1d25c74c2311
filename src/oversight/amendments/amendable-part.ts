import type { AmendedParts } from "../../agreement/amendment.js";

/** The parts of an agreement that an amendment may replace (Swedish: ändringsbara delar), in its own order. */
export const AMENDABLE_PARTS = [
  "term",
  "parties",
  "targetGroups",
  "goals",
  "indicators",
  "activities",
  "commitments",
  "grants",
  "indexation",
  "budgets",
  "bodies",
  "duties",
] as const satisfies readonly (keyof AmendedParts)[];

/** A part of an agreement that an amendment may replace (Swedish: ändringsbar del). */
export type AmendablePart = (typeof AMENDABLE_PARTS)[number];

/**
 * Whether a change calls for renegotiation (Swedish: om en ändring kräver omförhandling).
 *
 * - `not-needed`: activities may be changed, replaced or ended while goals, purpose and values stand
 * - `needed`: it touches what must stand
 * - `not-stated`: neither; what the agreement says of changes in general holds
 */
export type RenegotiationNeed = "not-needed" | "needed" | "not-stated";

/**
 * Whether a change of a part calls for renegotiation (Swedish: om en ändring kräver omförhandling), as partnership
 * agreements commonly have it. The agreement's own clause decides.
 *
 * Indicators go with what they measure, activities and commitments; the goal itself has no numbers. Purpose and values
 * are sections, which no amendment replaces.
 */
export const RENEGOTIATION_NEEDS: Readonly<Record<AmendablePart, RenegotiationNeed>> = {
  term: "not-stated",
  parties: "not-stated",
  targetGroups: "needed",
  goals: "needed",
  indicators: "not-needed",
  activities: "not-needed",
  commitments: "not-stated",
  grants: "not-stated",
  indexation: "not-stated",
  budgets: "not-stated",
  bodies: "not-stated",
  duties: "not-stated",
};
