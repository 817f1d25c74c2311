import type { ClosedPeriod, Period } from "../../src/calendar/period.js";
import type { DutyOccasion } from "../../src/follow-up/duty-occasion.js";
import type { Duty } from "../../src/follow-up/duty.js";
import { DutySchema } from "../../src/follow-up/duty.schema.js";
import { day, frozen } from "../term/written.js";

/** `"2019-01-01..2021-12-31"`, either side perhaps open. */
export const daysOf = (written: string): Period => {
  const [from = "", through = ""] = written.split("..");
  return {
    ...(from === "" ? {} : { from: day(from) }),
    ...(through === "" ? { missing: { through: { why: "open" } } } : { through: day(through) }),
  };
};

/** The same, closed. */
export const closed = (from: string, through: string): ClosedPeriod => ({ from: day(from), through: day(through) });

const spanOf = (written: string) => ({
  unit: written.endsWith("m") ? "months" : "days",
  count: Number(written.slice(0, -1)),
});

const dayOfYear = (written: string) => {
  const [month, dayOfMonth] = written.split("-").map(Number);
  return { month, day: dayOfMonth };
};

const perOf = (words: readonly string[]) =>
  words.length === 1 ? { every: 1, unit: words[0] } : { every: Number(words[0]), unit: words[1] };

const timeOf = (written: string): object => {
  const [kind = "", ...words] = written.split(" ");
  const [first = "", second = "", third = ""] = words;
  switch (kind) {
    case "day":
      return { due: { kind, day: first } };
    case "window":
      return { due: { kind, period: daysOf(first) } };
    case "each-year": {
      const [from = "", through = ""] = first.split("..");
      return { due: { kind, ...(from === "" ? {} : { from: dayOfYear(from) }), through: dayOfYear(through) } };
    }
    case "after-period":
      return { due: { kind, span: spanOf(first), per: perOf(words.slice(2)) } };
    case "after-start":
      return { due: { kind, span: spanOf(first), ...(second === "then" ? { thenEvery: spanOf(third) } : {}) } };
    case "before-end":
      return { due: { kind, end: first, ...(second === "" ? {} : { span: spanOf(second) }) } };
    default:
      return { atLeast: Number(kind), ...(words.length === 0 ? {} : { per: perOf(words.slice(1)) }) };
  }
};

/** A duty by its time in short: `"after-start 12m then 12m"`, `"2 per year"`. */
export const dutyWith = (time: string, more: object = {}): Duty =>
  frozen(DutySchema.parse({ id: "duty", kind: "activity-report", text: "Rapport.", ...timeOf(time), ...more }));

/** An occasion in short: `"2020-05-31"`, `"2020-04-01..2020-05-31"`, `"2019x2"`. */
export const inShort = ({ period, opens, day: last, atLeast }: DutyOccasion): string => {
  if (last !== undefined) return opens === undefined ? last : `${opens}..${last}`;
  if (period === undefined) return `${opens ?? ""}..`;
  const { from, through } = period;
  const year = from.slice(0, 4);
  const isYear = from === `${year}-01-01` && through === `${year}-12-31`;
  return `${isYear ? year : `${from}..${through}`}x${String(atLeast)}`;
};
