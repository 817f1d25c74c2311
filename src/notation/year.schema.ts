import * as z from "zod";

/** A calendar year (Swedish: kalenderår), 1900–2199. */
export const YearSchema = z.int().min(1900).max(2199);
