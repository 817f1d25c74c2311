import { plainDecimal } from "../../money/plain-decimal.js";

const NUMBER = {
  ",": /^([-\u2212]?)([0-9]+|[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+)(?:,([0-9]+))?$/,
  ".": /^([-\u2212]?)([0-9]+|[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+)(?:\.([0-9]+))?$/,
} as const;

/** The longest number that is read, in characters: more than any number of a program takes when it is written out. */
const LONGEST = 400;

/**
 * A number of a CSV text as plain decimal text, `"-1234.50"`; `undefined` if it is none. Spreadsheets also write
 * spaces between thousands, and a true minus sign.
 */
export const decimalIn = (cell: string, decimalMark: "," | "."): string | undefined => {
  const match = cell.length > LONGEST ? null : NUMBER[decimalMark].exec(cell);
  if (match === null) return undefined;
  const [, sign = "", grouped = "", fraction = ""] = match;
  const text = `${sign && "-"}${grouped.replace(/[^0-9]/g, "")}${fraction && `.${fraction}`}`;
  return plainDecimal(text) === undefined ? undefined : text;
};
