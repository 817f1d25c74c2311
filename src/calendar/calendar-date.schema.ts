import { brandedText } from "../notation/branded-text.schema.js";
import { CALENDAR_DATE_PATTERN, type CalendarDate } from "./calendar-date.js";

/** Schema of a {@link CalendarDate}. */
export const CalendarDateSchema = brandedText<CalendarDate>("date", CALENDAR_DATE_PATTERN);
