/** A decimal number taken apart (Swedish: decimaltal): its sign and its digits before and after the point. */
export interface PlainDecimal {
  /** Never true of zero. */
  readonly negative: boolean;
  /** Digits before the point, no leading zeros; `"0"` if there are none. */
  readonly whole: string;
  /** Digits after the point as given, trailing zeros kept; `""` if there are none. */
  readonly fraction: string;
}

const PLAIN = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;

/** Shortest decimal text that is read back as the same number, without an exponent. */
const writtenOut = (value: number): string => {
  if (!Number.isFinite(value)) return "";
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const [digits = "", exponent] = String(Math.abs(value)).split("e-");
  const sign = value < 0 ? "-" : "";
  return sign + (exponent === undefined ? digits : `0.${"0".repeat(Number(exponent) - 1)}${digits.replace(".", "")}`);
};

/**
 * Takes a number or a plain decimal text apart, exactly.
 *
 * A number is taken by its shortest decimal text: 0.1 is one tenth. `undefined` for everything that is no plain decimal
 * number: other types, NaN, Infinity, and texts with an exponent, spaces, `+`, `_`, leading zeros or a decimal comma.
 */
export const plainDecimal = (value: unknown): PlainDecimal | undefined => {
  const text = typeof value === "number" ? writtenOut(value) : value;
  const match = typeof text === "string" ? PLAIN.exec(text) : null;
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  return { negative: sign === "-" && /[1-9]/.test(whole + fraction), whole, fraction };
};
