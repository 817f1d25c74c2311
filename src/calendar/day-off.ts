import type { Basis } from "../explanation/basis.js";
import type { CalendarDate } from "./calendar-date.js";

/**
 * The public holidays of Sweden but for the ordinary Sundays (Swedish: allmänna helgdagar).
 *
 * - `new-years-day`: nyårsdagen, 1 January
 * - `epiphany`: trettondedag jul, 6 January
 * - `good-friday`: långfredagen
 * - `easter-sunday`: påskdagen
 * - `easter-monday`: annandag påsk
 * - `may-day`: första maj
 * - `ascension-day`: Kristi himmelsfärdsdag, the sixth Thursday after Easter Sunday
 * - `whit-sunday`: pingstdagen, the seventh Sunday after Easter Sunday
 * - `whit-monday`: annandag pingst, through 2004
 * - `national-day`: nationaldagen, 6 June, from 2005
 * - `midsummer-day`: midsommardagen, the Saturday of 20–26 June
 * - `all-saints-day`: alla helgons dag, the Saturday of 31 October–6 November
 * - `christmas-day`: juldagen
 * - `boxing-day`: annandag jul
 */
export type PublicHolidayKey =
  | "new-years-day"
  | "epiphany"
  | "good-friday"
  | "easter-sunday"
  | "easter-monday"
  | "may-day"
  | "ascension-day"
  | "whit-sunday"
  | "whit-monday"
  | "national-day"
  | "midsummer-day"
  | "all-saints-day"
  | "christmas-day"
  | "boxing-day";

/** The eves that count as Sundays where something is due (Swedish: midsommarafton, julafton, nyårsafton). */
export type HolidayEveKey = "midsummer-eve" | "christmas-eve" | "new-years-eve";

/**
 * Why a day is no bank day (Swedish: helgdag eller afton); a holiday or an eve that is a Saturday or a Sunday goes by
 * its own name.
 */
export type DayOffKey = "saturday" | "sunday" | PublicHolidayKey | HolidayEveKey;

/** A day that is no bank day (Swedish: dag som inte är bankdag), and the statute that makes it one. */
export interface DayOff<Key extends DayOffKey = DayOffKey> {
  readonly key: Key;
  readonly day: CalendarDate;
  readonly basis: Basis;
}

/** The statute on public holidays: lag (1989:253) om allmänna helgdagar, in force since 1990-01-01. */
export const PUBLIC_HOLIDAYS_ACT: Basis = { kind: "statute", sfs: "1989:253", paragraph: "1 §" };

/** The statute that counts Saturdays and three eves as Sundays: lag (1930:173) om beräkning av lagstadgad tid. */
export const STATUTORY_TIME_ACT: Basis = { kind: "statute", sfs: "1930:173", paragraph: "2 §" };
