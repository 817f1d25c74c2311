export { type CalendarEntry, calendarEntries, type EntryText } from "./calendar-entry.js";
export { type ICalendarOptions, toICalendar } from "./icalendar.js";
