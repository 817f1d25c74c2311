import * as z from "zod/mini";
import { IdSchema } from "../notation/id.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { QuantitySchema } from "../quantity/quantity.schema.js";
import type { AgeRange, TargetGroup } from "./target-group.js";
import { wholeNumber } from "../notation/number.schema.js";

const AgeSchema = wholeNumber(0, 130);

/** Schema of an {@link AgeRange}. */
export const AgeRangeSchema = z.strictObject({
  from: z.exactOptional(AgeSchema),
  through: z.exactOptional(AgeSchema),
} satisfies Shape<AgeRange>);

/** Schema of a {@link TargetGroup}. */
export const TargetGroupSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  description: z.exactOptional(ProseSchema),
  ages: z.exactOptional(AgeRangeSchema),
  known: z.exactOptional(QuantitySchema),
  parent: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<TargetGroup>);
