import type { ClosedPeriod } from "../../calendar/period.js";
import type { TimeSpan } from "../../calendar/time-span.js";
import { formatPercentage } from "../../money/format-percentage.js";
import { formatSek } from "../../money/format-sek.js";
import type { Percentage } from "../../money/percentage.js";
import { printedNumber } from "../../money/printed-number.js";
import type { Sek } from "../../money/sek.js";
import { wholeMonths } from "../whole-months.js";

/** An amount: "3 500 000 kr". */
export const kr = (amount: Sek): string => formatSek(amount);

/** A share: "53,2 %". */
export const percent = (share: Percentage): string => formatPercentage(share);

/** A number; one of four digits is not grouped, for it may be a year. */
export const number = (value: number): string =>
  Math.abs(value) < 10_000 ? String(value).replace(".", ",") : printedNumber(String(value), "sv");

/** So many of something: "1 dag", "2 dagar". */
export const countOf = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** A length of time: "1 månad", "30 dagar". */
export const spanOf = ({ unit, count }: TimeSpan): string =>
  unit === "days" ? countOf(count, "dag", "dagar") : countOf(count, "månad", "månader");

/** Several things: "a, b och c". */
export const listOf = (items: readonly string[], last = "och"): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.slice(-1).join("")}`;

/** Whose something is: "föreningens", "Rädda Barnens". */
export const genitiveOf = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** The most amounts that a sum is written out with: the months of a year. */
const LONGEST_SUM = 12;

/** A sum with its terms, if they are few: "1 kr + 2 kr = 3 kr". */
export const sumOf = (amounts: readonly Sek[], sum: Sek): string =>
  amounts.length < 2 || amounts.length > LONGEST_SUM ? kr(sum) : `${amounts.map(kr).join(" + ")} = ${kr(sum)}`;

const MONTHS = [
  ...["januari", "februari", "mars", "april", "maj", "juni"],
  ...["juli", "augusti", "september", "oktober", "november", "december"],
];

/** A period: "2019", "januari–april 2019", "2019-01-15–2019-04-30". */
export const periodOf = (period: ClosedPeriod): string => {
  const months = wholeMonths(period);
  if (months === undefined) return `${period.from}–${period.through}`;
  const { year, first, last } = months;
  if (first === 1 && last === 12) return String(year);
  return `${[...new Set([first, last])].map((month) => MONTHS[month - 1]).join("–")} ${String(year)}`;
};
