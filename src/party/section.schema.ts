import * as z from "zod/mini";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { SECTION_TOPICS, type Section } from "./section.js";

/** Schema of a {@link Section}. */
export const SectionSchema = z.strictObject({
  id: IdSchema,
  document: LineSchema,
  topic: z.enum(SECTION_TOPICS),
  number: z.exactOptional(LineSchema),
  heading: z.exactOptional(LineSchema),
  page: z.exactOptional(LineSchema),
  party: z.exactOptional(IdSchema),
  summary: z.exactOptional(ProseSchema),
  points: z.exactOptional(listOf(ProseSchema)),
  parent: z.exactOptional(IdSchema),
} satisfies Shape<Section>);
