import type { AsWritten } from "../notation/as-written.js";
import type { Scale } from "./scale.js";

/** A scale as one writes it into a document (Swedish: bedömningsskala), one's own or one of those below. */
export type ScaleInput = AsWritten<Scale>;

/**
 * The four steps that a municipal follow-up judges assignments by (Swedish: status för uppdrag), two of them green.
 * Published by Uppsala kommun, half-year follow-up of August 2025.
 */
export const ASSIGNMENT_STATUS = {
  id: "assignment-status",
  name: "Status för uppdrag",
  steps: [
    { id: "done", name: "Grön, slutfört", meaning: "done", colour: "green" },
    { id: "as-planned", name: "Grön, pågår eller väntar enligt plan", meaning: "as-planned", colour: "green" },
    { id: "late", name: "Gul, försenat eller inte påbörjat", meaning: "late", colour: "yellow" },
    { id: "not-carried-out", name: "Röd, genomförs inte", meaning: "not-carried-out", colour: "red" },
  ],
} as const satisfies ScaleInput;

/**
 * The status of a goal in the same follow-up (Swedish: status för mål). It prints this step only; what others there are
 * is the municipality's to add.
 */
export const GOAL_STATUS = {
  id: "goal-status",
  name: "Status för mål",
  steps: [{ id: "on-plan", name: "Grön, enligt plan", meaning: "as-planned", colour: "green" }],
} as const satisfies ScaleInput;

/**
 * The forecast of how far a goal will be attained at the end of the year, in the same follow-up (Swedish: prognos för
 * måluppfyllelse). It prints this step only.
 */
export const ATTAINMENT_FORECAST = {
  id: "attainment-forecast",
  name: "Måluppfyllelse vid årets slut",
  steps: [{ id: "to-a-high-degree", name: "I hög grad uppfyllt", meaning: "largely-attained" }],
} as const satisfies ScaleInput;
