import { brandedText } from "../notation/branded-text.schema.js";
import { SEK_PATTERN, type Sek } from "./sek.js";

/** Schema of a {@link Sek}. */
export const SekSchema = brandedText<Sek>("sek", SEK_PATTERN);
