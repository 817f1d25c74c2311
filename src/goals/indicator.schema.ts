import * as z from "zod/mini";
import { PeriodSchema } from "../calendar/period.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { PerSchema } from "../quantity/per.schema.js";
import { QuantitySchema } from "../quantity/quantity.schema.js";
import { COMPARISONS, MEASURES, type Baseline, type Indicator, type Target } from "./indicator.js";
import { numberWithin } from "../notation/number.schema.js";

const TargetSchema = z.strictObject({
  comparison: z.enum(COMPARISONS),
  quantity: QuantitySchema,
  tolerance: z.exactOptional(numberWithin(0, 1e15)),
  period: z.exactOptional(PeriodSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Target>);

const BaselineSchema = z.strictObject({
  quantity: QuantitySchema,
  period: z.exactOptional(PeriodSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Baseline>);

/** Schema of an {@link Indicator}. */
export const IndicatorSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  measures: listOf(IdSchema),
  measure: z.enum(MEASURES),
  unit: z.exactOptional(LineSchema),
  per: z.exactOptional(PerSchema),
  direction: z.exactOptional(z.enum(["more-is-better", "less-is-better"])),
  summing: z.exactOptional(z.enum(["may-be-summed", "not-to-be-summed"])),
  scale: z.exactOptional(IdSchema),
  baseline: z.exactOptional(BaselineSchema),
  targets: z.exactOptional(listOf(TargetSchema)),
  dimensions: z.exactOptional(listOf(LineSchema)),
  dataSources: z.exactOptional(listOf(LineSchema)),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Indicator>);
