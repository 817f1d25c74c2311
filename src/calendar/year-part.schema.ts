import * as z from "zod/mini";
import { YEAR_PARTS } from "./year-part.js";

/** Schema of a {@link YearPart}. */
export const YearPartSchema = z.enum(YEAR_PARTS);
