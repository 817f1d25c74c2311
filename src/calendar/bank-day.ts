import type { Answer } from "../explanation/answer.js";
import type { Failure, Step, Working } from "../explanation/working.js";
import { type CalendarDate, yearOf } from "./calendar-date.js";
import type { DayAdjustment } from "./day-adjustment.js";
import { dayOfWeek, dayReached } from "./day-arithmetic.js";
import { type DayOff, PUBLIC_HOLIDAYS_ACT, STATUTORY_TIME_ACT } from "./day-off.js";
import { hasKnownHolidays, holidayEves, publicHolidays } from "./public-holidays.js";

/**
 * Why a day is no bank day: a Saturday, a Sunday, another public holiday or one of three eves; undefined for bank days.
 *
 * These are the days that lag (1930:173) 2 § names; every other day is a weekday (Swedish: vardag) in its sense.
 *
 * @throws `IopError` `usage.holiday-year` when the day is before 1990, the first year of the statute on holidays.
 *
 * @example
 * dayOffOn(calendarDate("2021-12-31"))?.key; // "new-years-eve"
 */
export const dayOffOn = (day: CalendarDate): DayOff | undefined => {
  const year = yearOf(day);
  const named = [...publicHolidays(year), ...holidayEves(year)].find((off) => off.day === day);
  if (named !== undefined) return named;
  const weekday = dayOfWeek(day);
  if (weekday === "sunday") return { key: weekday, day, basis: PUBLIC_HOLIDAYS_ACT };
  return weekday === "saturday" ? { key: weekday, day, basis: STATUTORY_TIME_ACT } : undefined;
};

/**
 * Whether a day is a bank day (Swedish: bankdag): no Saturday, Sunday, other public holiday, Midsummer Eve, Christmas
 * Eve or New Year's Eve. Other eves (skärtorsdagen, trettondagsafton, valborgsmässoafton) are bank days.
 *
 * @throws `IopError` `usage.holiday-year` when the day is before 1990, the first year of the statute on holidays.
 *
 * @example
 * isBankDay(calendarDate("2026-06-06")); // false
 */
export const isBankDay = (day: CalendarDate): boolean => dayOffOn(day) === undefined;

/** What finding a bank day can say of itself (Swedish: uträkning av bankdag). */
export interface BankDayWorking extends Working {
  /** Days that were passed over because they are no bank days, in the order they were met. */
  readonly step: Step<
    "calendar.days-off-passed",
    { readonly from: CalendarDate; readonly passed: readonly DayOff[] },
    CalendarDate
  >;
  readonly assumption: never;
  /** The day, or one that had to be looked at, is outside 1990–2199. */
  readonly failure: Failure<"calendar.holidays-not-known", { readonly day: CalendarDate }>;
}

const stepsOf = (from: CalendarDate, passed: readonly DayOff[], output: CalendarDate): BankDayWorking["step"][] => {
  const basis = passed[0]?.basis;
  return basis === undefined ? [] : [{ code: "calendar.days-off-passed", inputs: { from, passed }, output, basis }];
};

const bankDayFrom = (
  from: CalendarDate,
  first: CalendarDate | undefined,
  direction: 1 | -1,
): Answer<CalendarDate, BankDayWorking> => {
  const passed: DayOff[] = [];
  let day = first;
  while (day !== undefined && hasKnownHolidays(yearOf(day))) {
    const off = dayOffOn(day);
    if (off === undefined) return { ok: true, value: day, steps: stepsOf(from, passed, day), assumptions: [] };
    passed.push(off);
    day = dayReached(day, direction, "days");
  }
  return { ok: false, failure: { code: "calendar.holidays-not-known", params: { day: from } }, steps: [] };
};

/**
 * The bank day that a clause moves a day to, the day itself if it is one (Swedish: närmast följande eller föregående
 * bankdag). What the clause rests on, 5 § skuldebrevslagen (1936:81) or lag (1930:173) 2 §, is for the caller to say.
 *
 * Fails with `calendar.holidays-not-known` when a day that has to be looked at is outside 1990–2199; `unadjusted` never
 * fails.
 *
 * @example
 * const answer = adjustToBankDay(calendarDate("2019-01-01"), "preceding");
 * answer.ok && answer.value; // "2018-12-28"
 */
export const adjustToBankDay = (day: CalendarDate, adjustment: DayAdjustment): Answer<CalendarDate, BankDayWorking> =>
  adjustment === "unadjusted"
    ? { ok: true, value: day, steps: [], assumptions: [] }
    : bankDayFrom(day, day, adjustment === "following" ? 1 : -1);

/**
 * The first weekday after a day (Swedish: nästa vardag), in the sense of lag (1930:173) 2 §: Saturdays and the three
 * eves are none. Fails with `calendar.holidays-not-known` when a day that has to be looked at is outside 1990–2199.
 *
 * @example
 * const answer = nextWeekday(calendarDate("2024-03-28"));
 * answer.ok && answer.value; // "2024-04-02"
 */
export const nextWeekday = (day: CalendarDate): Answer<CalendarDate, BankDayWorking> =>
  bankDayFrom(day, dayReached(day, 1, "days"), 1);

/**
 * The last weekday before a day (Swedish: föregående vardag), in the sense of lag (1930:173) 2 §: Saturdays and the
 * three eves are none. Fails with `calendar.holidays-not-known` when a day that has to be looked at is outside
 * 1990–2199.
 *
 * @example
 * const answer = previousWeekday(calendarDate("2024-04-02"));
 * answer.ok && answer.value; // "2024-03-28"
 */
export const previousWeekday = (day: CalendarDate): Answer<CalendarDate, BankDayWorking> =>
  bankDayFrom(day, dayReached(day, -1, "days"), -1);
