import { yearOf } from "../../calendar/calendar-date.js";
import { basisOf } from "../../explanation/basis.js";
import { dutyDueDays } from "../../follow-up/duty-due-days.js";
import type { DutyOccasion } from "../../follow-up/duty-occasion.js";
import type { Duty } from "../../follow-up/duty.js";
import type { FollowUpFailure } from "../../follow-up/follow-up-working.js";
import { extensionDeadline } from "../../term/extension-deadline.js";
import { termOfDuty, unlessNotice } from "../follow-up/term-of-duties.js";
import type { WhyNotDated } from "./watch-working.js";
import {
  type FoundDate,
  notDated,
  periodKey,
  type Remark,
  type WatchSource,
  type WatchSubject,
} from "./watch-source.js";

/** Reports, compilations, meetings, evaluations and what else is due, on the days that the agreement gives them. */
export const dutyDays: WatchSource = (subject) =>
  (subject.agreement.duties ?? []).flatMap((duty) => daysOfDuty(subject, duty));

const daysOfDuty = (subject: WatchSubject, duty: Duty): readonly (FoundDate | Remark)[] => {
  const { id, kind, due, atLeast, per } = duty;
  const basis = basisOf(duty);
  if (due === undefined) {
    const often = { ...(atLeast === undefined ? {} : { atLeast }), ...(per === undefined ? {} : { per }) };
    return [{ remark: { code: "watch.due-not-stated", params: { duty: id, kind, ...often }, basis } }];
  }
  const code = `watch.${kind}-due` as const;
  const { agreement, end, from, through } = subject;
  const term = termOfDuty(duty, agreement.term, end);
  const answer = dutyDueDays(duty, { ...term, from, through });
  if (!answer.ok) return [notDated(code, whyNot(answer.failure, subject), id, basis)];
  const dates = answer.value.flatMap((occasion) =>
    datesOf(duty, occasion).map(
      (found): FoundDate => ({
        ...found,
        steps: answer.steps.filter(({ output }) => output === occasion.day),
        assumptions: [...answer.assumptions, ...unlessNotice(occasion, term)],
      }),
    ),
  );
  if (due.kind !== "window" || due.period.through !== undefined) return dates;
  return [...dates, notDated(code, due.period.missing?.through?.why ?? "not-given", id, basis)];
};

/** The first day of the time for an occasion, where it is another, and the last. */
const datesOf = (duty: Duty, { period, opens, day }: DutyOccasion): readonly FoundDate[] => {
  const { id, kind, due, from: concerns = [] } = duty;
  const basis = basisOf(duty);
  const eachYear = due?.kind === "each-year" && day !== undefined ? [String(yearOf(day))] : [];
  const which = period === undefined ? eachYear : [periodKey(period)];
  const opening: readonly FoundDate[] =
    opens === undefined || opens === day
      ? []
      : [
          {
            date: {
              code: "watch.window-opens",
              day: opens,
              params: { part: id, of: kind, ...(day === undefined ? {} : { through: day }) },
              basis,
            },
            of: [kind, id, ...which],
            concerns,
          },
        ];
  if (day === undefined) return opening;
  const params = { duty: id, ...(period === undefined ? {} : { period }) };
  const last: FoundDate = { date: { code: `watch.${kind}-due`, day, params, basis }, of: [id, ...which], concerns };
  return [...opening, last];
};

const whyNot = (failure: FollowUpFailure, { agreement }: WatchSubject): WhyNotDated => {
  switch (failure.code) {
    case "follow-up.day-missing":
      return failure.params.why;
    case "follow-up.not-of-the-year":
      return "not-of-the-year";
    case "follow-up.outside-1900-2199":
      return "outside-1900-2199";
    case "follow-up.no-extension-deadline": {
      const deadline = extensionDeadline(agreement.term);
      return deadline.ok ? "not-given" : deadline.failure.code;
    }
  }
};
