import { jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";
import { reachesOutsideTerm } from "../grounds/outside-term.js";

/** Work under an agreement is done within its term; work without an end outlasts a term that has one. */
export const activityOutsideTerm = agreementRule({
  code: "activity.outside-term",
  severity: "note",
  check: ({ agreement }) => {
    const { activities = [] } = agreement;
    if (activities.every(({ period }) => period === undefined)) return [];
    const ends = agreedEnds(agreement);
    return activities.flatMap(({ id, period = {} }, position) =>
      reachesOutsideTerm(ends, period).map((outside) => ({
        path: jsonPointer(["activities", position, "period"]),
        params: { activity: id, ...outside },
      })),
    );
  },
});
