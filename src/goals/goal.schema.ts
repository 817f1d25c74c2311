import * as z from "zod/mini";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { GOAL_LEVELS, type Goal, type MunicipalGoal } from "./goal.js";
import { wholeNumber } from "../notation/number.schema.js";

const MunicipalGoalSchema = z.strictObject({
  title: LineSchema,
  number: z.exactOptional(LineSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<MunicipalGoal>);

/** Schema of a {@link Goal}. */
export const GoalSchema = z.strictObject({
  id: IdSchema,
  title: LineSchema,
  level: z.enum(GOAL_LEVELS),
  parent: z.exactOptional(IdSchema),
  otherNames: z.exactOptional(listOf(LineSchema)),
  description: z.exactOptional(ProseSchema),
  responsible: z.exactOptional(listOf(IdSchema)),
  municipalGoal: z.exactOptional(MunicipalGoalSchema),
  agenda2030: z.exactOptional(listOf(wholeNumber(1, 17))),
  targetGroups: z.exactOptional(listOf(IdSchema)),
  activities: z.exactOptional(listOf(IdSchema)),
  expectedEffect: z.exactOptional(ProseSchema),
  dataSources: z.exactOptional(listOf(LineSchema)),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Goal>);
