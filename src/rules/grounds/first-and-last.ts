import type { CalendarDate } from "../../calendar/calendar-date.js";

/** The first of some days; undefined of none. */
export const firstOf = (days: readonly CalendarDate[]): CalendarDate | undefined =>
  days.reduce<CalendarDate | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);

/** The last of some days; undefined of none. */
export const lastOf = (days: readonly CalendarDate[]): CalendarDate | undefined =>
  days.reduce<CalendarDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
