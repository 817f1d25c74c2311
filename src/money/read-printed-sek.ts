import type { Issue } from "../issues/issue.js";
import type { Result } from "../issues/result.js";
import { sekFromOre } from "./ore.js";
import type { Sek } from "./sek.js";

/** Unit that an amount is printed in (Swedish: enhet): kronor, thousands, millions or milliards of kronor. */
export type PrintedUnit = "kr" | "tkr" | "mnkr" | "mdkr";

/** An amount as a Swedish document prints it (Swedish: tryckt belopp). */
export interface PrintedSek {
  readonly sek: Sek;
  readonly unit: PrintedUnit;
  /** What one step of the last printed digit is worth: of "7,2 mnkr" `"100000.00"`. */
  readonly roundedTo: Sek;
}

/**
 * What can be wrong with a printed amount (Swedish: fel i ett tryckt belopp).
 *
 * - `printed-sek.wrong-form`: it does not read as figures followed by a unit
 * - `printed-sek.unit-missing`: figures alone
 * - `printed-sek.unit-unknown`: figures with something after them that is no unit of money
 * - `printed-sek.separator-unclear`: "3.500 kr" and "3,500 kr" may be three and a half or three and a half thousand
 * - `printed-sek.fraction-of-an-ore`: decimals beyond the öre
 * - `printed-sek.too-large`: more than 15 digits before the point, in kronor
 */
export type PrintedSekFault =
  | "printed-sek.wrong-form"
  | "printed-sek.unit-missing"
  | "printed-sek.unit-unknown"
  | "printed-sek.separator-unclear"
  | "printed-sek.fraction-of-an-ore"
  | "printed-sek.too-large";

const LONGEST = 100;
const SPACES = /[ \u00a0\u2007\u2009\u202f]/g;
const SIGN_FIGURES_UNIT = /^([-\u2212]?)([0-9][0-9 .,]*)(.*)$/;
/** Figures in groups of three between spaces or between points, or without groups; then perhaps a decimal comma. */
const COMMA = /^(0|[1-9][0-9]{0,2}(?: [0-9]{3})+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]*)(?:,([0-9]+))?$/;
const POINT = /^(0|[1-9][0-9]{0,2}(?: [0-9]{3})+|[1-9][0-9]*)\.([0-9]+)$/;
/** May be read both as thousands and as decimals; so may "3,500", but only before "kr". */
const UNCLEAR = /^[1-9][0-9]{0,2}(?:\.[0-9]{3}| [0-9 ]*\.[0-9]{3}|(?:,[0-9]{3}){2,})$/;
const UNCLEAR_IN_KRONOR = /^[1-9][0-9]{0,2},[0-9]{3}$/;

/** How many öre the unit is, as a power of ten. */
const POWERS = { kr: 2, tkr: 5, mnkr: 8, mdkr: 11 } as const satisfies Record<PrintedUnit, number>;

const WORDS: ReadonlyMap<string, PrintedUnit> = /* @__PURE__ */ new Map([
  ["kr", "kr"],
  ["krona", "kr"],
  ["kronor", "kr"],
  ["sek", "kr"],
  [":-", "kr"],
  ["tkr", "tkr"],
  ["kkr", "tkr"],
  ["tsek", "tkr"],
  ["tusen kr", "tkr"],
  ["tusen kronor", "tkr"],
  ["mkr", "mnkr"],
  ["mnkr", "mnkr"],
  ["msek", "mnkr"],
  ["miljon kronor", "mnkr"],
  ["miljoner kr", "mnkr"],
  ["miljoner kronor", "mnkr"],
  ["mdkr", "mdkr"],
  ["mdr kr", "mdkr"],
  ["miljard kronor", "mdkr"],
  ["miljarder kr", "mdkr"],
  ["miljarder kronor", "mdkr"],
]);

const refused = (code: PrintedSekFault): Result<never, Issue<PrintedSekFault>> => ({
  ok: false,
  issues: [{ code, severity: "error", path: "", params: {} }],
});

/**
 * Reads an amount as Swedish documents print it (Swedish: tryckt belopp): "3 500 tkr", "1 166 666,67 kr", "500:-".
 *
 * Figures stand in groups of three between spaces of any width, or between points where these cannot be taken for
 * decimals ("3.500.000 kr", "3.500,00 kr"); decimals after a comma, or after a point that cannot part thousands. The
 * unit is kr, kronor, SEK, tkr, kkr, tusen kronor, mkr, mnkr, miljoner kronor, mdkr or miljarder kronor, in small or
 * capital letters. A minus is a hyphen or a minus sign (U+2212). More than 100 characters are no amount.
 *
 * @example
 * readPrintedSek("7,2 mnkr"); // {"ok": true, "value": {"sek": "7200000.00", "unit": "mnkr", "roundedTo": "100000.00"}}
 * readPrintedSek("3.500 kr").ok; // false
 */
export const readPrintedSek = (text: string): Result<PrintedSek, Issue<PrintedSekFault>> => {
  if (text.length > LONGEST) return refused("printed-sek.wrong-form");
  const match = SIGN_FIGURES_UNIT.exec(text.replace(SPACES, " ").trim());
  if (match === null) return refused("printed-sek.wrong-form");
  const [, sign, printed = "", word = ""] = match;
  if (word === "") return refused("printed-sek.unit-missing");
  const unit = WORDS.get(word.toLowerCase());
  if (unit === undefined) return refused("printed-sek.unit-unknown");

  const figures = printed.trim();
  const unclear = UNCLEAR.test(figures) || (unit === "kr" && UNCLEAR_IN_KRONOR.test(figures));
  if (unclear) return refused("printed-sek.separator-unclear");
  const parts = COMMA.exec(figures) ?? POINT.exec(figures);
  if (parts === null) return refused("printed-sek.wrong-form");
  const [, whole = "", fraction = ""] = parts;
  if (fraction.length > POWERS[unit]) return refused("printed-sek.fraction-of-an-ore");

  const step = 10n ** BigInt(POWERS[unit] - fraction.length);
  const ore = BigInt(whole.replace(/[ .]/g, "") + fraction) * step;
  if (ore >= 10n ** 17n) return refused("printed-sek.too-large");
  return { ok: true, value: { sek: sekFromOre(sign === "" ? ore : -ore), unit, roundedTo: sekFromOre(step) } };
};
