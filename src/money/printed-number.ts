/** Language that a figure is written in (Swedish: språk). */
export type FigureLanguage = "sv" | "en";

/** Between figures and what belongs to them, so that no line breaks there. */
export const NO_BREAK_SPACE = "\u00a0";

const MARKS = {
  sv: { group: NO_BREAK_SPACE, point: "," },
  en: { group: ",", point: "." },
} as const satisfies Record<FigureLanguage, object>;

/**
 * Writes a plain decimal text for people (Swedish: tryckt tal): `"-3500.5"` is "−3 500,5", in English "−3,500.5".
 *
 * Digits in groups of three, a true minus sign (U+2212), no-break spaces (U+00A0). Without `Intl`: the same everywhere.
 */
export const printedNumber = (decimal: string, language: FigureLanguage): string => {
  const negative = decimal.startsWith("-");
  const [whole = "", fraction] = decimal.slice(negative ? 1 : 0).split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const { group, point } = MARKS[language];
  return (negative ? "\u2212" : "") + groups.join(group) + (fraction === undefined ? "" : point + fraction);
};
