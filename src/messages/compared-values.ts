import { isCalendarDate } from "../calendar/calendar-date.js";
import type { ClosedPeriod } from "../calendar/period.js";
import type { TimeSpan } from "../calendar/time-span.js";
import { isSek, type Sek } from "../money/sek.js";
import type { JsonValue } from "../notation/json-value.js";
import { isKeyed } from "../notation/same-json.js";

/** The kronor of an amount in a document, as written there; undefined: not known, or no amount. */
export const amountIn = (value: JsonValue): Sek | undefined =>
  isKeyed(value) && isSek(value.sek) ? value.sek : undefined;

/** A length of time in a document; undefined: none. */
export const timeSpanIn = (value: JsonValue): TimeSpan | undefined => {
  if (!isKeyed(value)) return undefined;
  const { unit, count } = value;
  return (unit === "days" || unit === "months") && typeof count === "number" ? { unit, count } : undefined;
};

/** A period in a document; undefined where a day of it is missing. */
export const periodIn = (value: JsonValue): ClosedPeriod | undefined => {
  if (!isKeyed(value)) return undefined;
  const { from, through } = value;
  if (typeof from !== "string" || typeof through !== "string") return undefined;
  if (typeof from !== "string" || typeof through !== "string") return undefined;
  return isCalendarDate(from) && isCalendarDate(through) ? { from, through } : undefined;
};
