import { brandedText } from "./branded-text.schema.js";
import { ID_PATTERN, type Id } from "./id.js";

/** Schema of an {@link Id}. */
export const IdSchema = brandedText<Id>("id", ID_PATTERN);
