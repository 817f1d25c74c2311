import { type CalendarDate, calendarDate } from "./calendar-date.js";

/**
 * Easter Sunday of a year (Swedish: påskdagen): the Sunday after the full moon on or next after 21 March, as the church
 * reckons it; between 22 March and 25 April.
 *
 * Source: the Gregorian computation in Meeus, Astronomical Algorithms, chapter 8.
 *
 * @throws `IopError` `usage.calendar-date` when the year is not a whole number, 1900–2199.
 *
 * @example
 * easterSunday(2024); // "2024-03-31"
 */
export const easterSunday = (year: number): CalendarDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * lateMoon + 114;
  return calendarDate(`${year}-0${Math.floor(sum / 31)}-${String((sum % 31) + 1).padStart(2, "0")}`);
};
