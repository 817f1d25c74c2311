import * as z from "zod/mini";
import { DayAdjustmentSchema } from "../calendar/day-adjustment.schema.js";
import { TimeSpanSchema } from "../calendar/time-span.schema.js";
import { InterpretationSchema } from "../explanation/interpretation.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { filledListOf, listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { COUNTINGS, FORMS, NOTICE_CONVENTIONS, NOTICE_EFFECTS, type NoticeClause } from "./notice-clause.js";

/** Schema of a {@link NoticeClause}. */
export const NoticeClauseSchema = z.strictObject({
  id: IdSchema,
  effect: z.enum(NOTICE_EFFECTS),
  span: TimeSpanSchema,
  convention: z.enum(NOTICE_CONVENTIONS),
  counting: z.exactOptional(z.enum(COUNTINGS)),
  parties: z.exactOptional(filledListOf(IdSchema)),
  form: z.exactOptional(z.enum(FORMS)),
  lastDay: z.exactOptional(DayAdjustmentSchema),
  spanAfterExtension: z.exactOptional(TimeSpanSchema),
  section: z.exactOptional(IdSchema),
  interpretations: z.exactOptional(listOf(InterpretationSchema)),
} satisfies Shape<NoticeClause>);
