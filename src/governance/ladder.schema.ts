import * as z from "zod/mini";
import { IdSchema } from "../notation/id.schema.js";
import { filledListOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { ProseSchema } from "../notation/text.schema.js";
import { LADDER_ACTIONS, LADDER_MATTERS, type Ladder, type LadderStep } from "./ladder.js";

const LadderStepSchema = z.strictObject({
  action: z.enum(LADDER_ACTIONS),
  condition: z.exactOptional(ProseSchema),
  by: z.exactOptional(IdSchema),
} satisfies Shape<LadderStep>);

/** Schema of a {@link Ladder}. */
export const LadderSchema = z.strictObject({
  id: IdSchema,
  about: filledListOf(z.enum(LADDER_MATTERS)),
  steps: filledListOf(LadderStepSchema),
  section: z.exactOptional(IdSchema),
} satisfies Shape<Ladder>);
