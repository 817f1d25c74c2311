import * as z from "zod";
import { InterpretationSchema } from "../explanation/interpretation.schema.js";
import { PercentageSchema } from "../money/percentage.schema.js";
import { ROUNDING_MODES } from "../money/rounding.js";
import { RoundingSchema } from "../money/rounding.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { filledListOf, listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema } from "../notation/text.schema.js";
import { YearSchema } from "../notation/year.schema.js";
import { FLOORS, type Floor, type IndexReference, type IndexationClause } from "./indexation-clause.js";

const IndexReferenceSchema = z.strictObject({
  series: LineSchema,
  base: z.exactOptional(LineSchema),
  weight: z.exactOptional(PercentageSchema),
  month: z.exactOptional(z.int().min(1).max(12)),
  lag: z.exactOptional(z.int().min(0).max(10)),
  issue: z.exactOptional(LineSchema),
  rate: z.exactOptional(PercentageSchema),
} satisfies Shape<IndexReference>);

const FloorSchema = z.strictObject({
  kind: z.enum(FLOORS),
  appliesTo: z.exactOptional(z.enum(["change", "payable"])),
} satisfies Shape<Floor>);

/** Schema of an {@link IndexationClause}. */
export const IndexationClauseSchema = z.strictObject({
  id: IdSchema,
  series: filledListOf(IndexReferenceSchema),
  part: z.exactOptional(PercentageSchema),
  from: z.exactOptional(z.enum(["first-amount", "year-before"])),
  floor: z.exactOptional(FloorSchema),
  ceiling: z.exactOptional(PercentageSchema),
  threshold: z.exactOptional(PercentageSchema),
  percentageRounding: z.exactOptional(z.strictObject({ unit: PercentageSchema, mode: z.enum(ROUNDING_MODES) })),
  amountRounding: z.exactOptional(RoundingSchema),
  firstYear: z.exactOptional(YearSchema),
  section: z.exactOptional(IdSchema),
  interpretations: z.exactOptional(listOf(InterpretationSchema)),
} satisfies Shape<IndexationClause>);
