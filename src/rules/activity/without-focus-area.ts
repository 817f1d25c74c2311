import { jsonPointer } from "../../notation/json-pointer.js";
import { focusAreasOf } from "../../oversight/goals/focus-areas.js";
import { agreementRule } from "../agreement-rule.js";

/** An action of an action plan belongs to a focus area. */
export const activityWithoutFocusArea = agreementRule({
  code: "activity.without-focus-area",
  severity: "note",
  check: ({ agreement }) => {
    const areasOf = focusAreasOf(agreement);
    return (agreement.activities ?? []).flatMap((activity, position) =>
      activity.kind === "action" && areasOf(activity).length === 0
        ? [{ path: jsonPointer(["activities", position]), params: { activity: activity.id } }]
        : [],
    );
  },
});
