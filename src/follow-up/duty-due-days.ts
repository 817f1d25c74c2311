import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { IopError } from "../issues/iop-error.js";
import { countedOccasions } from "./counted-occasions.js";
import type { Duty } from "./duty.js";
import { type DutyOccasion, isWithin } from "./duty-occasion.js";
import type { DutyDueDaysOptions } from "./duty-plan.js";
import type { FollowUpAssumption, FollowUpWorking } from "./follow-up-working.js";
import { datedOccasions } from "./dated-occasions.js";

/**
 * When a duty is to be done (Swedish: uppföljningsdagar): every occasion with a day from one day through another, both
 * included, in order.
 *
 * No day is invented. "At least two a year" gives a period and a number for each year of the term; a duty without any
 * time gives no occasion and says so. A time is counted backward from the last day of the term or the last day to agree
 * on an extension, which is the earlier of the readings. Where the term has days only in a part of a period, the whole
 * number is given and that is said.
 *
 * Fails by name: `follow-up.day-missing` (a first, last or window's day that it counts from is open or unknown),
 * `follow-up.not-of-the-year` (periods no calendar gives: days, weeks, school terms, occasions),
 * `follow-up.no-extension-deadline`, `follow-up.outside-1900-2199`.
 *
 * @throws {@link IopError} `usage.watch-period` when `from` is after `through`.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") };
 * const duty = { id: "evaluation", kind: "evaluation", text: "Utvärdering.", due: {
 *   kind: "before-end", end: "extension-deadline", span: { unit: "months", count: 6 },
 * } };
 * const answer = dutyDueDays(duty, { ...period, period, extensionDeadline: calendarDate("2021-12-31") });
 * answer.value; // [{"day":"2021-06-30","atLeast":1}]
 */
export const dutyDueDays = (
  duty: Duty,
  options: DutyDueDaysOptions,
): Answer<readonly DutyOccasion[], FollowUpWorking> => {
  const { from, through } = options;
  if (from > through) throw new IopError("usage.watch-period", "The first day to look at is after the last.");
  const plan = duty.due === undefined ? countedOccasions(duty, options) : datedOccasions(duty, duty.due, options);
  if ("code" in plan) return unanswered(plan);
  const shown = plan.filter(({ occasion }) => isWithin(occasion, { from, through }));
  return answered(
    shown.map(({ occasion }) => occasion),
    shown.flatMap(({ step }) => step ?? []),
    [...assumptionsOf(duty), ...distinct(shown.flatMap(({ assumptions = [] }) => assumptions))],
  );
};

/** What is open of the duty as a whole. */
const assumptionsOf = ({ id: duty, kind, atLeast, per, due }: Duty): readonly FollowUpAssumption[] => {
  const basis = { kind: "interpretation" } as const;
  if (due === undefined && atLeast === undefined && per === undefined) {
    return [{ code: "follow-up.time-not-stated", params: { duty, kind }, basis }];
  }
  if (due === undefined && atLeast === undefined && per !== undefined) {
    return [{ code: "follow-up.number-not-stated", params: { duty, per }, basis }];
  }
  return due !== undefined && atLeast !== undefined && per !== undefined
    ? [{ code: "follow-up.number-beside-days", params: { duty, atLeast, per }, basis }]
    : [];
};

const distinct = <Thing extends object>(things: readonly Thing[]): readonly Thing[] => [
  ...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values(),
];
