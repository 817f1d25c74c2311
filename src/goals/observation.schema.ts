import * as z from "zod/mini";
import { PeriodSchema } from "../calendar/period.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { PerSchema } from "../quantity/per.schema.js";
import { QuantitySchema } from "../quantity/quantity.schema.js";
import { OBSERVED, type Breakdown, type Observation, type Observed } from "./observation.js";

const ObservedSchema = z.strictObject({
  kind: z.enum(OBSERVED),
  id: IdSchema,
} satisfies Shape<Observed>);

const BreakdownSchema = z.strictObject({
  dimension: LineSchema,
  value: LineSchema,
} satisfies Shape<Breakdown>);

/** Schema of an {@link Observation}. */
export const ObservationSchema = z.strictObject({
  id: IdSchema,
  of: ObservedSchema,
  quantity: QuantitySchema,
  unit: z.exactOptional(LineSchema),
  per: z.exactOptional(PerSchema),
  period: z.exactOptional(PeriodSchema),
  breakdown: z.exactOptional(listOf(BreakdownSchema)),
  method: z.exactOptional(ProseSchema),
  by: z.exactOptional(IdSchema),
  comment: z.exactOptional(ProseSchema),
  state: z.exactOptional(z.enum(["preliminary", "final", "expected"])),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Observation>);
