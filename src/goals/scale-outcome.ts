import type { ScaleStep } from "./scale.js";

/** How far work has come, whatever scale says so (Swedish: utfall): done, ongoing, or not to be carried out. */
export const WORK_OUTCOMES = ["done", "ongoing", "not-carried-out"] as const;

/** How far work has come (Swedish: utfall). Work that is late, or that waits, is ongoing. */
export type WorkOutcome = (typeof WORK_OUTCOMES)[number];

/**
 * What a step of a scale says of how far work has come (Swedish: utfall); undefined for the attainment of a goal, which
 * says nothing of the work.
 *
 * @example
 * workOutcomeOf("late"); // "ongoing"
 * workOutcomeOf("attained"); // undefined
 */
export const workOutcomeOf = (meaning: ScaleStep["meaning"]): WorkOutcome | undefined => {
  switch (meaning) {
    case "done":
    case "not-carried-out":
      return meaning;
    case "as-planned":
    case "late":
      return "ongoing";
    case "attained":
    case "largely-attained":
    case "partly-attained":
    case "not-attained":
      return undefined;
  }
};
