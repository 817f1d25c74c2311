import { jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";

/** An umbrella or main agreement that this one rests on lasts as long as this one, extensions counted. */
export const termUmbrellaEndsEarlier = agreementRule({
  code: "term.umbrella-ends-earlier",
  severity: "warning",
  check: ({ agreement }) => {
    const restsOn = (agreement.term.related ?? []).map(({ relation, period }) =>
      relation === "umbrella" || relation === "main-agreement" ? { relation, ends: period?.through } : undefined,
    );
    if (restsOn.every((other) => other?.ends === undefined)) return [];
    const { lastDay, term } = agreedEnds(agreement);
    const isOpen = lastDay === undefined && term.period.missing?.through?.why === "open";
    return restsOn.flatMap((other, position) => {
      if (other?.ends === undefined || !(isOpen || (lastDay !== undefined && other.ends < lastDay))) return [];
      const path = jsonPointer(["term", "related", position, "period", "through"]);
      return [{ path, params: { ...other, ...(lastDay !== undefined && { lastDay }) } }];
    });
  },
});
