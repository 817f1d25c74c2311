import { adjustToBankDay, type BankDayWorking } from "../../calendar/bank-day.js";
import { type CalendarDate, yearOf } from "../../calendar/calendar-date.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import type { Basis } from "../../explanation/basis.js";
import type { Assumption, Step } from "../../explanation/working.js";

/** Steps, assumptions and failures of the last day to appeal (Swedish: uträkning av överklagandetid). */
export interface AppealWorking {
  readonly step:
    | Step<"appeal.three-weeks", { readonly announced: CalendarDate }, CalendarDate>
    | BankDayWorking["step"];
  readonly assumption: Assumption<"appeal.announced-throughout", { readonly through: CalendarDate }>;
  readonly failure: BankDayWorking["failure"];
}

/** The provision on the time for appeal: the Local Government Act, of 2017 or, before 2018, of 1991. */
const provisionOn = (announced: CalendarDate): Basis =>
  yearOf(announced) < 2018
    ? { kind: "statute", sfs: "1991:900", paragraph: "10 kap. 6 §" }
    : { kind: "statute", sfs: "2017:725", paragraph: "13 kap. 5 §" };

/**
 * Last day to appeal against a decision of a municipality or a region (Swedish: sista dag för överklagande): three
 * weeks from the day on which it was announced that the minutes had been approved, on a weekend or holiday the next
 * weekday.
 *
 * The time runs out only if the announcement is up all the while, which is said. Fails with
 * `calendar.holidays-not-known` where that day is outside 1990–2199.
 *
 * Source: kommunallagen (2017:725) 13 kap. 5 §, before 2018 kommunallagen (1991:900) 10 kap. 6 §; lag (1930:173) 2 §.
 *
 * @example
 * lastDayToAppeal(calendarDate("2018-12-03")).value; // "2018-12-27"
 */
export const lastDayToAppeal = (announced: CalendarDate): Answer<CalendarDate, AppealWorking> => {
  const basis = provisionOn(announced);
  const threeWeeks = shiftBySpan(announced, { unit: "days", count: 21 }, "forward");
  if (threeWeeks === undefined) {
    return unanswered({ code: "calendar.holidays-not-known", params: { day: announced } });
  }
  const counted = { code: "appeal.three-weeks", inputs: { announced }, output: threeWeeks, basis } as const;
  const moved = adjustToBankDay(threeWeeks, "following");
  if (!moved.ok) return unanswered(moved.failure, [counted]);
  const through = moved.value;
  return answered(
    through,
    [counted, ...moved.steps],
    [{ code: "appeal.announced-throughout", params: { through }, basis }],
  );
};
