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
    ...(least === undefined ? [] : [`minst ${number(least)}`]),
    ...(moreThan === undefined ? [] : [`mer än ${number(moreThan)}`]),
    ...(most === undefined ? [] : [`högst ${number(most)}`]),
    ...(lessThan === undefined ? [] : [`mindre än ${number(lessThan)}`]),
  ];
  return ends.length === 0 ? "ett intervall utan gränser" : ends.join(" och ");
};

const partOf = (part: QuantityPart): string =>
  `${part.precision === "about" ? "cirka " : ""}${part.kind === "number" ? number(part.value) : rangeOf(part)}`;

/** A quantity as people read it: "80–100", "cirka 20", "42 av 247". */
export const quantityOf = (quantity: Quantity, nameOf: NameOf): string => {
  switch (quantity.kind) {
    case "number":
    case "range":
      return partOf(quantity);
    case "ratio":
      return `${partOf(quantity.part)} av ${partOf(quantity.whole)}`;
    case "yes-no":
      return quantity.answer === "yes" ? "ja" : "nej";
    case "step":
      return `”${nameOf(quantity.step)}”`;
    case "words":
      return "i ord";
    case "unknown":
      return "inte känt";
  }
};

/** Before the quantity of a target. `between` needs no word: its range says it. */
const comparisons: Readonly<Record<Target["comparison"], string>> = {
  "at-least": "minst ",
  "at-most": "högst ",
  between: "",
  about: "cirka ",
  exactly: "",
};

/** What a target asks for: "minst 20", "80–100", "cirka 20 (tolerans 2)". */
export const targetOf = ({ comparison, quantity, tolerance }: Target, nameOf: NameOf): string => {
  const isAbout = "precision" in quantity && comparison === "about";
  const words = quantity.kind === "words" || quantity.kind === "unknown";
  const before = isAbout || words ? "" : comparisons[comparison];
  const play = tolerance === undefined ? "" : ` (tolerans ${number(tolerance)})`;
  return `${before}${quantityOf(quantity, nameOf)}${play}`;
};

const units: Readonly<Record<PerUnit, readonly [one: string, many: string]>> = {
  day: ["dag", "dagar"],
  weekday: ["vardag", "vardagar"],
  week: ["vecka", "veckor"],
  month: ["månad", "månader"],
  quarter: ["kvartal", "kvartal"],
  tertial: ["tertial", "tertial"],
  "half-year": ["halvår", "halvår"],
  "school-term": ["termin", "terminer"],
  year: ["år", "år"],
  occasion: ["tillfälle", "tillfällen"],
};

/** How often: "per dag", "per 5 veckor". */
export const perOf = ({ every, unit }: Per): string =>
  every === 1 ? `per ${units[unit][0]}` : `per ${number(every)} ${units[unit][1]}`;

/** When something was measured: "2019", "2019-03-01", "odaterat". */
export const timeOf = (period: Period | undefined): string => {
  if (period === undefined) return "odaterat";
  if (hasBothDays(period)) return period.from === period.through ? period.from : periodOf(period);
  const { from, through } = period;
  if (through !== undefined) return `till och med ${through}`;
  return from === undefined ? "odaterat" : `från och med ${from}`;
};
