import * as z from "zod/mini";
import { PeriodSchema } from "../calendar/period.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import type { Shape } from "../notation/shape.js";
import { ProseSchema } from "../notation/text.schema.js";
import { YearSchema } from "../notation/year.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import type { Assessment } from "./assessment.js";

/** Schema of an {@link Assessment}. */
export const AssessmentSchema = z.strictObject({
  of: z.strictObject({ kind: z.enum(["activity", "goal"]), id: IdSchema }),
  scale: IdSchema,
  step: IdSchema,
  asOf: z.exactOptional(PeriodSchema),
  completionYear: z.exactOptional(YearSchema),
  movedTo: z.exactOptional(PeriodSchema),
  comment: z.exactOptional(ProseSchema),
  forecast: z.exactOptional(z.literal("forecast")),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Assessment>);
