import { IopError } from "../issues/iop-error.js";
import type { Issue } from "../issues/issue.js";
import type { Result } from "../issues/result.js";
import { plainDecimal } from "./plain-decimal.js";

declare const sekBrand: unique symbol;

/**
 * Amount of money in Swedish kronor (Swedish: belopp i kronor), as text with exactly two decimals: `"3500000.00"`.
 *
 * At most 15 digits before the point, no leading zeros, no negative zero: equal amounts are equal texts.
 */
export type Sek = string & { readonly [sekBrand]: "Sek" };

/** The form of a {@link Sek}, also published in the JSON Schema. */
export const SEK_PATTERN = /^(?:0\.[0-9][0-9]|-0\.(?:0[1-9]|[1-9][0-9])|-?[1-9][0-9]{0,14}\.[0-9][0-9])$/;

/** Whether a value has the form of a {@link Sek} (Swedish: är ett belopp). */
export const isSek = (value: unknown): value is Sek => typeof value === "string" && SEK_PATTERN.test(value);

/**
 * What can be wrong with an amount (Swedish: fel i ett belopp).
 *
 * - `sek.wrong-form`: neither a finite number nor plain decimal text
 * - `sek.too-large`: more than 15 digits before the point
 * - `sek.fraction-of-an-ore`: more than two decimals
 */
export type SekFault = `sek.${"wrong-form" | "too-large" | "fraction-of-an-ore"}`;

/** What the programmer is told. */
const MISUSES: Readonly<Record<SekFault, string>> = {
  "sek.wrong-form": 'An amount must be a finite number or plain decimal text, such as "3500000.50".',
  "sek.too-large": "An amount must have at most 15 digits before the point.",
  "sek.fraction-of-an-ore": "An amount must have at most two decimals; give it as text, or round it by a rule.",
};

const refused = (code: SekFault): Result<never, Issue<SekFault>> => ({
  ok: false,
  issues: [{ code, severity: "error", path: "", params: {} }],
});

/**
 * Reads an amount in kronor (Swedish: belopp) from any value: accepts what {@link sek} accepts and never throws.
 *
 * @example
 * parseSek("3500000"); // {"ok": true, "value": "3500000.00"}
 * parseSek("3500000.005").ok; // false
 */
export const parseSek = (value: unknown): Result<Sek, Issue<SekFault>> => {
  const decimal = plainDecimal(value);
  if (decimal === undefined) return refused("sek.wrong-form");
  const { negative, whole, fraction } = decimal;
  if (fraction.length > 2) return refused("sek.fraction-of-an-ore");
  const text = `${negative ? "-" : ""}${whole}.${fraction.padEnd(2, "0")}`;
  return isSek(text) ? { ok: true, value: text } : refused("sek.too-large");
};

/**
 * Makes an amount in kronor (Swedish: belopp) from a number, or from text with at most two decimals.
 *
 * A number is taken by its shortest decimal text and never rounded: `0.1 + 0.2` is refused, being 0.30000000000000004.
 *
 * @throws {@link IopError} `usage.sek` if the value is not finite, is not plain decimal text (no exponent, spaces,
 * separators or leading zeros), has more than two decimals or more than 15 digits before the point.
 *
 * @example
 * sek(3500000); // "3500000.00"
 * sek("1166666.7"); // "1166666.70"
 */
export const sek = (value: number | string): Sek => {
  const read = parseSek(value);
  if (read.ok) return read.value;
  throw new IopError("usage.sek", read.issues.map(({ code }) => MISUSES[code]).join(" "));
};
