import { percentage, type Percentage } from "./percentage.js";
import { NO_BREAK_SPACE, printedNumber, type FigureLanguage } from "./printed-number.js";

/** How a percentage is written (Swedish: skrivsätt för procent). */
export interface FormatPercentageOptions {
  /** Swedish if not given. */
  readonly language?: FigureLanguage;
}

/**
 * Writes a percentage for people (Swedish: procenttal i text): Swedish "46,8 %", English "46.8%".
 *
 * No-break space (U+00A0), a true minus sign (U+2212). Without `Intl`, so the same everywhere.
 *
 * @example
 * formatPercentage(percentage("46.8")); // "46,8\u00a0%"
 */
export const formatPercentage = (share: Percentage, { language = "sv" }: FormatPercentageOptions = {}): string => {
  const figures = printedNumber(percentage(share), language);
  return language === "sv" ? `${figures}${NO_BREAK_SPACE}%` : `${figures}%`;
};
