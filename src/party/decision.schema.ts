import * as z from "zod/mini";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { PeriodSchema } from "../calendar/period.schema.js";
import { AmountSchema } from "../money/amount.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { DECISION_POINT_CONCERNS, DECISION_STATES, type Decision, type DecisionPoint } from "./decision.js";
import { SourcesSchema } from "./source.schema.js";

/** Schema of a {@link DecisionPoint}. */
export const DecisionPointSchema = z.strictObject({
  text: ProseSchema,
  concerns: z.enum(DECISION_POINT_CONCERNS),
  amount: z.exactOptional(AmountSchema),
  period: z.exactOptional(PeriodSchema),
} satisfies Shape<DecisionPoint>);

/** Schema of a {@link Decision}. */
export const DecisionSchema = z.strictObject({
  id: IdSchema,
  state: z.enum(DECISION_STATES),
  matter: z.exactOptional(ProseSchema),
  by: z.exactOptional(IdSchema),
  preparedBy: z.exactOptional(IdSchema),
  day: z.exactOptional(CalendarDateSchema),
  paragraph: z.exactOptional(LineSchema),
  registerNumber: z.exactOptional(LineSchema),
  announced: z.exactOptional(CalendarDateSchema),
  points: z.exactOptional(listOf(DecisionPointSchema)),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Decision>);
