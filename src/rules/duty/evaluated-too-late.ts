import { dutyDueDays } from "../../follow-up/duty-due-days.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { termOfDuty } from "../../oversight/follow-up/term-of-duties.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { agreementRule } from "../agreement-rule.js";

/** How far beyond the last day to agree on an extension an evaluation is looked for. */
const BEYOND = { unit: "months", count: 120 } as const;

/** An evaluation is there before the parties must agree on an extension; at least one, where there are several. */
export const dutyEvaluatedTooLate = agreementRule({
  code: "duty.evaluated-too-late",
  severity: "warning",
  check: ({ agreement }) => {
    const { duties = [] } = agreement;
    if (duties.every(({ kind, due }) => kind !== "evaluation" || due === undefined)) return [];
    const ends = agreedEnds(agreement);
    return duties.flatMap((duty, position) => {
      if (duty.kind !== "evaluation" || duty.due === undefined) return [];
      const term = termOfDuty(duty, ends.term, ends);
      const { extensionDeadline: agreeBy, period } = term;
      const from = period.from ?? agreeBy;
      const through = agreeBy && shiftBySpan(agreeBy, BEYOND, "forward");
      if (agreeBy === undefined || from === undefined || through === undefined || from > through) return [];
      const plan = dutyDueDays(duty, { ...term, from, through });
      const [first] = plan.ok ? plan.value.flatMap(({ day }) => day ?? []) : [];
      return first === undefined || first <= agreeBy
        ? []
        : [{ path: jsonPointer(["duties", position, "due"]), params: { duty: duty.id, day: first, agreeBy } }];
    });
  },
});
