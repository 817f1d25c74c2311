import type { Duty } from "../../follow-up/duty.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreedEnds } from "../../oversight/status/agreed-ends.js";
import { agreementRule } from "../agreement-rule.js";
import { outsideTerm } from "../grounds/outside-term.js";

/** Kinds that look back, and may well be due after the last day. */
const LOOKING_BACK: readonly Duty["kind"][] = [
  "activity-report",
  "compilation",
  "financial-follow-up",
  "evaluation",
  "other",
];

const lastDayOf = ({ due }: Duty): CalendarDate | undefined => {
  if (due?.kind === "day") return due.day;
  return due?.kind === "window" ? (due.period.through ?? due.period.from) : undefined;
};

/** What is due on a day falls within the term; reports and the like may come after it. */
export const dutyOutsideTerm = agreementRule({
  code: "duty.outside-term",
  severity: "warning",
  check: ({ agreement }) => {
    const { duties = [] } = agreement;
    if (duties.every((duty) => lastDayOf(duty) === undefined)) return [];
    const ends = agreedEnds(agreement);
    return duties.flatMap((duty, position) => {
      const day = lastDayOf(duty);
      const outside = day && outsideTerm(ends, day);
      if (day === undefined || outside === undefined) return [];
      if (outside.side === "after" && LOOKING_BACK.includes(duty.kind)) return [];
      return [{ path: jsonPointer(["duties", position, "due"]), params: { duty: duty.id, day, ...outside } }];
    });
  },
});
