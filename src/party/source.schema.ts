import * as z from "zod/mini";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, WebAddressSchema } from "../notation/text.schema.js";
import { YearSchema } from "../notation/year.schema.js";
import type { Source } from "./source.js";

/** Schema of a {@link Source}. */
export const SourceSchema = z.strictObject({
  document: LineSchema,
  place: z.exactOptional(LineSchema),
  section: z.exactOptional(IdSchema),
  day: z.exactOptional(CalendarDateSchema),
  year: z.exactOptional(YearSchema),
  asPrinted: z.exactOptional(LineSchema),
  registerNumber: z.exactOptional(LineSchema),
  address: z.exactOptional(WebAddressSchema),
} satisfies Shape<Source>);

/** Schema of a list of sources. */
export const SourcesSchema = listOf(SourceSchema);
