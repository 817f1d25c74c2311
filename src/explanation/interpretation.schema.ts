import * as z from "zod/mini";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import type { Interpretation } from "./interpretation.js";

/** Schema of an {@link Interpretation}. */
export const InterpretationSchema = z.strictObject({
  field: LineSchema,
  note: ProseSchema,
} satisfies Shape<Interpretation>);
