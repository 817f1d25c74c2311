import { IopError } from "../issues/iop-error.js";
import { type CalendarDate, calendarDate } from "./calendar-date.js";
import { dayOfWeek, shiftDays } from "./day-arithmetic.js";
import {
  type DayOff,
  type HolidayEveKey,
  PUBLIC_HOLIDAYS_ACT,
  type PublicHolidayKey,
  STATUTORY_TIME_ACT,
} from "./day-off.js";
import { easterSunday } from "./easter-sunday.js";

/**
 * Whether the holidays of a year can be asked for (Swedish: kända helgdagar): 1990, when the statute came into force,
 * through 2199.
 */
export const hasKnownHolidays = (year: number): boolean => Number.isInteger(year) && year >= 1990 && year <= 2199;

const checkYear = (year: number): void => {
  if (!hasKnownHolidays(year)) throw new IopError("usage.holiday-year", "Holidays are known for the years 1990–2199.");
};

const on = (year: number, monthAndDay: string): CalendarDate => calendarDate(`${year}-${monthAndDay}`);

const saturdayFrom = (day: CalendarDate): CalendarDate =>
  dayOfWeek(day) === "saturday" ? day : saturdayFrom(shiftDays(day, 1));

const midsummerDay = (year: number): CalendarDate => saturdayFrom(on(year, "06-20"));

const holiday = (key: PublicHolidayKey, day: CalendarDate): DayOff<PublicHolidayKey> => ({
  key,
  day,
  basis: PUBLIC_HOLIDAYS_ACT,
});

/**
 * The public holidays of a year in the order of their days, ordinary Sundays left out (Swedish: allmänna helgdagar).
 *
 * Two of them may fall on one day, as on 1 May 2008. Source: lag (1989:253) 1–2 §§; since its change by 2004:1320 the
 * national day is among them and Whit Monday is not.
 *
 * @throws {@link IopError} `usage.holiday-year` when the year is not a whole number, 1990–2199.
 *
 * @example
 * publicHolidays(2026).find(({ key }) => key === "midsummer-day")?.day; // "2026-06-20"
 */
export const publicHolidays = (year: number): readonly DayOff<PublicHolidayKey>[] => {
  checkYear(year);
  const easter = easterSunday(year);
  return [
    holiday("new-years-day", on(year, "01-01")),
    holiday("epiphany", on(year, "01-06")),
    holiday("good-friday", shiftDays(easter, -2)),
    holiday("easter-sunday", easter),
    holiday("easter-monday", shiftDays(easter, 1)),
    holiday("may-day", on(year, "05-01")),
    holiday("ascension-day", shiftDays(easter, 39)),
    holiday("whit-sunday", shiftDays(easter, 49)),
    year < 2005 ? holiday("whit-monday", shiftDays(easter, 50)) : holiday("national-day", on(year, "06-06")),
    holiday("midsummer-day", midsummerDay(year)),
    holiday("all-saints-day", saturdayFrom(on(year, "10-31"))),
    holiday("christmas-day", on(year, "12-25")),
    holiday("boxing-day", on(year, "12-26")),
  ].sort((one, other) => Number(one.day > other.day) - Number(one.day < other.day));
};

const eve = (key: HolidayEveKey, day: CalendarDate): DayOff<HolidayEveKey> => ({ key, day, basis: STATUTORY_TIME_ACT });

/**
 * Midsummer Eve, Christmas Eve and New Year's Eve of a year (Swedish: midsommarafton, julafton, nyårsafton): no public
 * holidays, but they count as Sundays where something is due. Source: lag (1930:173) 2 §.
 *
 * @throws {@link IopError} `usage.holiday-year` when the year is not a whole number, 1990–2199.
 *
 * @example
 * holidayEves(2026).map(({ day }) => day); // ["2026-06-19", "2026-12-24", "2026-12-31"]
 */
export const holidayEves = (year: number): readonly DayOff<HolidayEveKey>[] => {
  checkYear(year);
  return [
    eve("midsummer-eve", shiftDays(midsummerDay(year), -1)),
    eve("christmas-eve", on(year, "12-24")),
    eve("new-years-eve", on(year, "12-31")),
  ];
};
