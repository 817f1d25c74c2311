import { NO_BREAK_SPACE, printedNumber, type FigureLanguage } from "./printed-number.js";
import { sek, type Sek } from "./sek.js";

/** How an amount is written (Swedish: skrivsätt för belopp). */
export interface FormatSekOptions {
  /** Swedish if not given. */
  readonly language?: FigureLanguage;
  /** Two decimals only if the amount is not whole kronor (if not given), or always. */
  readonly decimals?: "when-needed" | "always";
}

/**
 * Writes an amount for people (Swedish: belopp i text): Swedish "3 500 000 kr", English "SEK 3,500,000".
 *
 * No-break spaces (U+00A0), a true minus sign (U+2212) before the figures. Without `Intl`, so the same everywhere.
 *
 * @example
 * formatSek(sek(3500000)); // "3\u00a0500\u00a0000\u00a0kr"
 * formatSek(sek("1166666.67")); // "1\u00a0166\u00a0666,67\u00a0kr"
 * formatSek(sek(-3500), { language: "en", decimals: "always" }); // "SEK\u00a0\u22123,500.00"
 */
export const formatSek = (amount: Sek, options: FormatSekOptions = {}): string => {
  const { language = "sv", decimals = "when-needed" } = options;
  const exact = sek(amount);
  const shown = decimals === "when-needed" && exact.endsWith(".00") ? exact.slice(0, -3) : exact;
  const figures = printedNumber(shown, language);
  return language === "sv" ? `${figures}${NO_BREAK_SPACE}kr` : `SEK${NO_BREAK_SPACE}${figures}`;
};
