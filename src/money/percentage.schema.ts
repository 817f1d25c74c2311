import { brandedText } from "../notation/branded-text.schema.js";
import { PERCENTAGE_PATTERN, type Percentage } from "./percentage.js";

/** Schema of a {@link Percentage}. */
export const PercentageSchema = brandedText<Percentage>("percentage", PERCENTAGE_PATTERN);
