import { wholeNumber } from "./number.schema.js";

/** A calendar year (Swedish: kalenderår), 1900–2199. */
export const YearSchema = wholeNumber(1900, 2199);
