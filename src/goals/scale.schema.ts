import * as z from "zod/mini";
import { IdSchema } from "../notation/id.schema.js";
import { filledListOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { STEP_COLOURS, STEP_MEANINGS, type Scale, type ScaleStep } from "./scale.js";

const ScaleStepSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  meaning: z.enum(STEP_MEANINGS),
  colour: z.exactOptional(z.enum(STEP_COLOURS)),
} satisfies Shape<ScaleStep>);

/** Schema of a {@link Scale}. */
export const ScaleSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  steps: filledListOf(ScaleStepSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Scale>);
