import type { NameOf } from "../../agreement/names-in.js";
import type { GoalProgress } from "../../oversight/goals/goal-progress.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * How far a goal is reached (Swedish: måluppfyllelse per mål i text): the judgement with its colour as a word, and how
 * many goals below it stand how.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 */
export const describeGoal = (
  progress: GoalProgress,
  catalogue: Pick<MessageCatalogue, "goal">,
  nameOf: NameOf = (id) => id,
): string => withoutIdentityNumbers(catalogue.goal(progress, nameOf));
