import { GOAL_LEVELS } from "../../goals/goal.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** A goal serves one of its own level or a higher one: a vision stands under no goal. */
export const goalParentBelow = agreementRule({
  code: "goal.parent-below",
  severity: "warning",
  check: ({ agreement: { goals = [] } }) => {
    const levels = new Map(goals.map(({ id, level }) => [id, level]));
    return goals.flatMap(({ id, level, parent }, position) => {
      const above = parent === undefined ? undefined : levels.get(parent);
      return above === undefined || GOAL_LEVELS.indexOf(above) <= GOAL_LEVELS.indexOf(level)
        ? []
        : [{ path: jsonPointer(["goals", position, "parent"]), params: { goal: id, level, above } }];
    });
  },
});
