import { IopError } from "../issues/iop-error.js";
import type { Issue } from "../issues/issue.js";
import type { Result } from "../issues/result.js";
import { plainDecimal } from "./plain-decimal.js";

declare const percentageBrand: unique symbol;

/**
 * A number of per cent (Swedish: procenttal), as text: `"3.2"` is 3.2 %.
 *
 * At most 6 digits before the point and 10 after it, no leading zeros, no trailing zeros after the point, no negative
 * zero: equal percentages are equal texts.
 */
export type Percentage = string & { readonly [percentageBrand]: "Percentage" };

/** The form of a {@link Percentage}, also published in the JSON Schema. */
export const PERCENTAGE_PATTERN = /^(?:0|-?[1-9][0-9]{0,5}|-?(?:0|[1-9][0-9]{0,5})\.[0-9]{0,9}[1-9])$/;

/** Whether a value has the form of a {@link Percentage} (Swedish: är en procentsats). */
export const isPercentage = (value: unknown): value is Percentage =>
  typeof value === "string" && PERCENTAGE_PATTERN.test(value);

/** What can be wrong with a percentage (Swedish: fel i ett procenttal): anything that {@link percentage} refuses. */
export type PercentageFault = "percentage.wrong-form";

const withoutTrailingZeros = (digits: string): string => {
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
};

/**
 * Reads a percentage (Swedish: procenttal) from any value: accepts what {@link percentage} accepts, never throws.
 *
 * @example
 * parsePercentage("3.20"); // { "ok": true, "value": "3.2" }
 * parsePercentage("3,2").ok; // false
 */
export const parsePercentage = (value: unknown): Result<Percentage, Issue<PercentageFault>> => {
  const decimal = plainDecimal(value);
  const fraction = withoutTrailingZeros(decimal?.fraction ?? "");
  const text = `${decimal?.negative ? "-" : ""}${decimal?.whole ?? ""}${fraction && `.${fraction}`}`;
  if (isPercentage(text)) return { ok: true, value: text };
  return { ok: false, issues: [{ code: "percentage.wrong-form", severity: "error", path: "", params: {} }] };
};

/**
 * Makes a percentage (Swedish: procenttal) from a number or from plain decimal text; trailing zeros are dropped.
 *
 * @throws {@link IopError} `usage.percentage` if the value is not a finite number or plain decimal text with at most 6
 * digits before the point and 10 after it.
 *
 * @example
 * percentage(3.2); // "3.2"
 * percentage("3.20"); // "3.2"
 */
export const percentage = (value: number | string): Percentage => {
  const read = parsePercentage(value);
  if (read.ok) return read.value;
  throw new IopError(
    "usage.percentage",
    "A percentage must be a finite number or plain decimal text, at most 6 digits before the point and 10 after it.",
  );
};
