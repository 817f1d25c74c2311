import * as z from "zod/mini";
import { IdSchema } from "../notation/id.schema.js";
import { filledListOf, listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import type { Commitment } from "./commitment.js";

/** Schema of a {@link Commitment}. */
export const CommitmentSchema = z.strictObject({
  id: IdSchema,
  text: ProseSchema,
  by: filledListOf(IdSchema),
  carriedOutBy: z.exactOptional(IdSchema),
  to: z.exactOptional(listOf(IdSchema)),
  activities: z.exactOptional(listOf(IdSchema)),
  goals: z.exactOptional(listOf(IdSchema)),
  targetGroups: z.exactOptional(listOf(IdSchema)),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Commitment>);
