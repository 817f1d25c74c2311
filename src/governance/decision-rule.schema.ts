import * as z from "zod/mini";
import { IdSchema } from "../notation/id.schema.js";
import { filledListOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { DECISION_MATTERS, type DecisionRule, VOTES_COUNTED } from "./decision-rule.js";

const DecisionProcedureSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("consensus") }),
  z.strictObject({ kind: z.literal("consensus-then-party"), party: IdSchema }),
  z.strictObject({
    kind: z.literal("majority"),
    of: z.exactOptional(z.enum(VOTES_COUNTED)),
    castingVote: z.exactOptional(IdSchema),
  }),
  z.strictObject({ kind: z.literal("each-party-veto") }),
  z.strictObject({ kind: z.literal("not-stated") }),
]);

/** Schema of a {@link DecisionRule}. */
export const DecisionRuleSchema = z.strictObject({
  covers: filledListOf(z.enum(DECISION_MATTERS)),
  procedure: DecisionProcedureSchema,
  section: z.exactOptional(IdSchema),
} satisfies Shape<DecisionRule>);
