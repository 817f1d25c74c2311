import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { ClosedPeriod } from "../../src/calendar/period.js";
import type { Indicator } from "../../src/goals/indicator.js";
import type { Observation } from "../../src/goals/observation.js";
import type { Quantity, QuantityPart } from "../../src/quantity/quantity.js";
import { frozen, id } from "../term/written.js";

/** `"83"`, `"80-100"`, `">100"`, `"about 20"`, as the rows write a number or a range. */
const partOf = (written: string): QuantityPart => {
  if (written.startsWith("about ")) return { ...partOf(written.slice(6)), precision: "about" };
  if (written.startsWith(">")) return { kind: "range", moreThan: Number(written.slice(1)) };
  const [least = "", most] = written.split("-");
  return most === undefined
    ? { kind: "number", value: Number(least) }
    : { kind: "range", least: Number(least), most: Number(most) };
};

/** `"42/247"`, `"yes"`, `"words"`, `"unknown"`, `"step good"` and what {@link partOf} reads. */
export const quantityOf = (written: string): Quantity => {
  if (written === "yes" || written === "no") return { kind: "yes-no", answer: written };
  if (written === "words") return { kind: "words", text: "fler än i dag" };
  if (written === "unknown") return { kind: "unknown" };
  if (written.startsWith("step ")) return { kind: "step", step: id(written.slice(5)) };
  const [part = "", whole] = written.split("/");
  return whole === undefined ? partOf(part) : { kind: "ratio", part: partOf(part), whole: partOf(whole) };
};

/** `"2019"` or `"2019-01-01–2019-04-30"`. */
export const periodOf = (written: string): ClosedPeriod => {
  const [from = "", through = from] = written.split("–");
  return from.length === 4
    ? { from: calendarDate(`${from}-01-01`), through: calendarDate(`${from}-12-31`) }
    : { from: calendarDate(from), through: calendarDate(through) };
};

/** An indicator of guests, with what a row changes. */
export const indicatorOf = (changes: Partial<Indicator> = {}): Indicator =>
  frozen({ id: id("guests"), name: "Gäster", measures: [], measure: "count", ...changes });

/** A value of that indicator, for a time if the row gives one. */
export const observed = (
  name: string,
  written: string,
  time?: string,
  changes: Partial<Observation> = {},
): Observation => ({
  id: id(name),
  of: { kind: "indicator", id: id("guests") },
  quantity: quantityOf(written),
  ...(time === undefined ? {} : { period: periodOf(time) }),
  ...changes,
});
