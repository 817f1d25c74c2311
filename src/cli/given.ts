import { parseArgs } from "node:util";
import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.js";
import type { TimeSpan } from "../calendar/time-span.js";
import { parseSek, type Sek } from "../money/sek.js";
import { Misuse } from "./misuse.js";
import { COMMON_OPTIONS, isOptionName, type OptionName, optionOf } from "./options.js";

/** What stands after the name of the command: files and such, and the options, each with its values. */
export interface Given {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
}

/** The arguments of a command, held to the options that it takes. */
export const givenIn = (args: readonly string[], names: readonly OptionName[]): Given => {
  const taken = [...COMMON_OPTIONS, ...names];
  const options = Object.fromEntries(
    taken.map((name) => [name, { type: optionOf(name).value === undefined ? "boolean" : "string" } as const]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: { ...options, help: { type: "boolean", short: "h" } },
  });
  const positionals: string[] = [];
  const values = new Map<OptionName, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!isOptionName(name) || !taken.includes(name)) {
      throw new Misuse(({ misuse }) => misuse["unknown-option"](rawName));
    }
    const option = optionOf(name);
    if (option.value === undefined && value !== undefined) {
      throw new Misuse(({ misuse }) => misuse["no-value"](rawName));
    }
    if (option.value !== undefined && (value === undefined || value.startsWith("--"))) {
      throw new Misuse(({ misuse }) => misuse["value-missing"](rawName, option.value ?? ""));
    }
    const before = values.get(name) ?? [];
    if (before.length > 0 && option.many === undefined) throw new Misuse(({ misuse }) => misuse.twice(rawName));
    values.set(name, [...before, value ?? ""]);
  }
  return { positionals, values };
};

const wrong = (name: OptionName): Misuse =>
  new Misuse(({ misuse }) => misuse["wrong-value"](`--${name}`, optionOf(name).value ?? ""));

/** Whether a switch is given. */
export const isGiven = ({ values }: Given, name: OptionName): boolean => values.has(name);

/** The values of an option, each read; what cannot be read is a misuse. */
export const allOf = <Value>(
  { values }: Given,
  name: OptionName,
  read: (text: string) => Value | undefined,
): readonly Value[] =>
  (values.get(name) ?? []).map((text) => {
    const value = read(text);
    if (value === undefined) throw wrong(name);
    return value;
  });

/** The value of an option, read; undefined if it is not given. */
export const oneOf = <Value>(
  given: Given,
  name: OptionName,
  read: (text: string) => Value | undefined,
): Value | undefined => allOf(given, name, read)[0];

/** Reads one of some words. */
export const wordOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string): Word | undefined =>
    words.find((word) => word === text);

/** Reads any text that is not empty. */
export const textOf = (text: string): string | undefined => (text === "" ? undefined : text);

/** Reads a day, `"2026-01-31"`. */
export const dayOf = (text: string): CalendarDate | undefined => (isCalendarDate(text) ? text : undefined);

/** Reads a year, 1900–2199. */
export const yearIn = (text: string): number | undefined =>
  /^(?:19|20|21)\d\d$/.test(text) ? Number(text) : undefined;

/** Reads a whole number, 1–64. */
export const countOf = (text: string): number | undefined =>
  /^[1-9]\d?$/.test(text) && Number(text) <= 64 ? Number(text) : undefined;

/** Reads kronor, `"3500000"` or `"3500000.00"`; none below zero. */
export const sekIn = (text: string): Sek | undefined => {
  const read = parseSek(text);
  return read.ok && !text.startsWith("-") ? read.value : undefined;
};

/** Reads a length of time, `"14d"` or `"2m"`. */
export const spanOf = (text: string): TimeSpan | undefined => {
  const [, count, unit] = /^(\d{1,4})([dm])$/.exec(text) ?? [];
  return count === undefined ? undefined : { unit: unit === "d" ? "days" : "months", count: Number(count) };
};
