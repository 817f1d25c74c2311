import type { Period } from "../../calendar/period.js";
import { hasBothDays } from "../../calendar/period.js";
import type { Target } from "../../goals/indicator.js";
import type { NameOf } from "../../agreement/names-in.js";
import type { Per, PerUnit } from "../../quantity/per.js";
import type { Quantity, QuantityPart, RangeQuantity } from "../../quantity/quantity.js";
import { number, periodOf } from "./phrases.js";

const rangeOf = ({ least, moreThan, most, lessThan }: RangeQuantity): string => {
  if (least !== undefined && most !== undefined) return `${number(least)}–${number(most)}`;
  const ends = [
    ...(least === undefined ? [] : [`at least ${number(least)}`]),
    ...(moreThan === undefined ? [] : [`more than ${number(moreThan)}`]),
    ...(most === undefined ? [] : [`at most ${number(most)}`]),
    ...(lessThan === undefined ? [] : [`less than ${number(lessThan)}`]),
  ];
  return ends.length === 0 ? "a range without bounds" : ends.join(" and ");
};

const partOf = (part: QuantityPart): string =>
  `${part.precision === "about" ? "about " : ""}${part.kind === "number" ? number(part.value) : rangeOf(part)}`;

/** A quantity as people read it: "80–100", "about 20", "42 of 247". */
export const quantityOf = (quantity: Quantity, nameOf: NameOf): string => {
  switch (quantity.kind) {
    case "number":
    case "range":
      return partOf(quantity);
    case "ratio":
      return `${partOf(quantity.part)} of ${partOf(quantity.whole)}`;
    case "yes-no":
      return quantity.answer === "yes" ? "yes" : "no";
    case "step":
      return `“${nameOf(quantity.step)}”`;
    case "words":
      return "in words";
    case "unknown":
      return "not known";
  }
};

/** Before the quantity of a target. `between` needs no word: its range says it. */
const comparisons: Readonly<Record<Target["comparison"], string>> = {
  "at-least": "at least ",
  "at-most": "at most ",
  between: "",
  about: "about ",
  exactly: "",
};

/** What a target asks for: "at least 20", "80–100", "about 20 (tolerance 2)". */
export const targetOf = ({ comparison, quantity, tolerance }: Target, nameOf: NameOf): string => {
  const isAbout = "precision" in quantity && comparison === "about";
  const words = quantity.kind === "words" || quantity.kind === "unknown";
  const before = isAbout || words ? "" : comparisons[comparison];
  const play = tolerance === undefined ? "" : ` (tolerance ${number(tolerance)})`;
  return `${before}${quantityOf(quantity, nameOf)}${play}`;
};

const units: Readonly<Record<PerUnit, readonly [one: string, many: string]>> = {
  day: ["day", "days"],
  weekday: ["weekday", "weekdays"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  tertial: ["four-month period", "four-month periods"],
  "half-year": ["half-year", "half-years"],
  "school-term": ["school term", "school terms"],
  year: ["year", "years"],
  occasion: ["occasion", "occasions"],
};

/** How often: "per day", "per 5 weeks". */
export const perOf = ({ every, unit }: Per): string =>
  every === 1 ? `per ${units[unit][0]}` : `per ${number(every)} ${units[unit][1]}`;

/** When something was measured: "2019", "2019-03-01", "undated". */
export const timeOf = (period: Period | undefined): string => {
  if (period === undefined) return "undated";
  if (hasBothDays(period)) return period.from === period.through ? period.from : periodOf(period);
  const { from, through } = period;
  if (through !== undefined) return `until ${through}`;
  return from === undefined ? "undated" : `from ${from}`;
};
