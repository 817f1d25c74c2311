import { isCalendarDate } from "../calendar/calendar-date.js";
import { hasCheckDigit } from "./check-digit.js";

/**
 * Six or eight digits, then four, as identity numbers of persons and organisations are written: together, or with a
 * hyphen, a dash, a plus sign or a space before the last four, also `1980-01-01-1234`. Any date and check digit.
 */
export const IDENTITY_NUMBER_FORM = /* @__PURE__ */ new RegExp(
  [
    "[0-9]{6}(?:[0-9]{2})?(?: ?[-+\\u2010-\\u2013\\u2212] ?|[ \\u00a0])?[0-9]{4}",
    "[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{4}(?!-?[0-9])",
  ].join("|"),
  "g",
);

/** What an identity number of a person is (Swedish: personnummer, samordningsnummer). */
export type IdentityNumberKind = "personal-identity-number" | "coordination-number";

/** As the day of a coordination number is written: sixty more. */
const COORDINATION = 60;

const isDay = (centuries: readonly string[], year: string, monthAndDay: string): boolean =>
  centuries.some((century) => isCalendarDate(`${century}${year}-${monthAndDay}`));

/**
 * Which identity number of a person some digits are (Swedish: slag av identitetsnummer); `undefined` if none: the day
 * does not exist in the twentieth or twenty-first century, or the check digit does not follow from the others.
 *
 * A coordination number may leave month or day unknown: month 00, day 60.
 *
 * @param digits ten, or twelve with the century
 */
export const identityNumberKind = (digits: string): IdentityNumberKind | undefined => {
  const ten = digits.slice(-10);
  if (ten.length < 10 || !hasCheckDigit(ten)) return undefined;
  const centuries = ["19", "20"].filter((century) => digits.length === 10 || digits.startsWith(century));
  const [year, month, day] = [ten.slice(0, 2), ten.slice(2, 4), Number(ten.slice(4, 6))];
  if (centuries.length === 0) return undefined;
  if (day < COORDINATION) {
    return isDay(centuries, year, `${month}-${ten.slice(4, 6)}`) ? "personal-identity-number" : undefined;
  }
  const known = String(Math.max(1, day - COORDINATION)).padStart(2, "0");
  return isDay(centuries, year, `${month === "00" ? "01" : month}-${known}`) ? "coordination-number" : undefined;
};
