import * as z from "zod/mini";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { brandedText } from "../notation/branded-text.schema.js";
import { ExtensionsSchema } from "../notation/extensions.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { INDEX_KINDS, type IndexObservation, type IndexSeries } from "./index-series.js";

/** Schema of a year, a quarter or a month: `"2018"`, `"2018-Q3"`, `"2018-10"`. */
export const IndexPeriodSchema = brandedText<string>(
  "index-period",
  /^(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/,
);

/** Schema of an {@link IndexObservation}. */
export const IndexObservationSchema = z.strictObject({
  period: IndexPeriodSchema,
  value: brandedText<string>("decimal", /^-?(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,6})?$/),
  base: z.exactOptional(LineSchema),
  state: z.enum(["preliminary", "final"]),
  published: z.exactOptional(CalendarDateSchema),
  issue: z.exactOptional(LineSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<IndexObservation>);

/** Schema of an {@link IndexSeries}. */
export const IndexSeriesSchema = z.strictObject({
  schemaVersion: z.literal("1.0"),
  kind: z.literal("index-series"),
  id: IdSchema,
  name: LineSchema,
  publisher: LineSchema,
  figures: z.enum(INDEX_KINDS),
  observations: listOf(IndexObservationSchema),
  sources: z.exactOptional(SourcesSchema),
  extensions: z.exactOptional(ExtensionsSchema),
} satisfies Shape<IndexSeries>);
