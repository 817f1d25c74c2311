export { adjustToBankDay, type BankDayWorking, dayOffOn, isBankDay, nextWeekday, previousWeekday } from "./bank-day.js";
export {
  CALENDAR_DATE_PATTERN,
  type CalendarDate,
  type CalendarDateFault,
  calendarDate,
  isCalendarDate,
  monthOf,
  parseCalendarDate,
  yearOf,
} from "./calendar-date.js";
export {
  daysBetween,
  isLastDayOfMonth,
  lastDayOfMonth,
  shiftDays,
  shiftMonths,
  type DayOfWeek,
  dayOfWeek,
} from "./day-arithmetic.js";
export { DAY_ADJUSTMENTS, type DayAdjustment } from "./day-adjustment.js";
export type { DayOff, DayOffKey, HolidayEveKey, PublicHolidayKey } from "./day-off.js";
export { easterSunday } from "./easter-sunday.js";
export {
  type ClosedPeriod,
  daysIn,
  hasBothDays,
  type MissingDay,
  overlapOf,
  type Period,
  periodContains,
  type Precision,
  PRECISIONS,
} from "./period.js";
export { hasKnownHolidays, holidayEves, publicHolidays } from "./public-holidays.js";
export { shiftBySpan, type TimeSpan } from "./time-span.js";
export { partsOfYear, YEAR_PARTS, type YearPart } from "./year-part.js";
