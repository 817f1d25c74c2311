import type { ClosedPeriod } from "../../calendar/period.js";
import type { TimeSpan } from "../../calendar/time-span.js";
import { formatPercentage } from "../../money/format-percentage.js";
import { formatSek } from "../../money/format-sek.js";
import type { Percentage } from "../../money/percentage.js";
import { printedNumber } from "../../money/printed-number.js";
import type { Sek } from "../../money/sek.js";
import { wholeMonths } from "../whole-months.js";

/** An amount: "SEK 3,500,000". */
export const kronor = (amount: Sek): string => formatSek(amount, { language: "en" });

/** A share: "53.2%". */
export const percent = (share: Percentage): string => formatPercentage(share, { language: "en" });

/** A number; one of four digits is not grouped, for it may be a year. */
export const number = (value: number): string =>
  Math.abs(value) < 10_000 ? String(value) : printedNumber(String(value), "en");

/** So many of something: "1 day", "2 days". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** A length of time: "1 month", "30 days". */
export const spanOf = ({ unit, count }: TimeSpan): string => countOf(count, unit === "days" ? "day" : "month");

/** Several things: "a, b and c". */
export const listOf = (items: readonly string[], last = "and"): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.slice(-1).join("")}`;

/** Whose something is: "the association's". */
export const genitiveOf = (name: string): string => `${name}'s`;

/** The most amounts that a sum is written out with: the months of a year. */
const LONGEST_SUM = 12;

/** A sum with its terms, if they are few: "SEK 1 + SEK 2 = SEK 3". */
export const sumOf = (amounts: readonly Sek[], sum: Sek): string =>
  amounts.length < 2 || amounts.length > LONGEST_SUM
    ? kronor(sum)
    : `${amounts.map(kronor).join(" + ")} = ${kronor(sum)}`;

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** A period: "2019", "January–April 2019", "2019-01-15–2019-04-30". */
export const periodOf = (period: ClosedPeriod): string => {
  const months = wholeMonths(period);
  if (months === undefined) return `${period.from}–${period.through}`;
  const { year, first, last } = months;
  if (first === 1 && last === 12) return String(year);
  return `${[...new Set([first, last])].map((month) => MONTHS[month - 1]).join("–")} ${String(year)}`;
};
