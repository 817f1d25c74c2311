import * as z from "zod/mini";
import { InterpretationSchema } from "../explanation/interpretation.schema.js";
import { PercentageSchema } from "../money/percentage.schema.js";
import { PercentageRoundingSchema, RoundingSchema } from "../money/rounding.schema.js";
import { brandedText } from "../notation/branded-text.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { filledListOf, listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema } from "../notation/text.schema.js";
import { YearSchema } from "../notation/year.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { IndexPeriodSchema } from "./index-series.schema.js";
import {
  COUNTED_FROM,
  FLOORS,
  type Floor,
  type IndexationClause,
  type IndexReference,
  type IssueChoice,
  type LinkFactor,
} from "./indexation-clause.js";
import { wholeNumber } from "../notation/number.schema.js";

const LagSchema = wholeNumber(0, 10);

/** Above zero. */
const LINK_FACTOR_PATTERN = /^(?:[1-9][0-9]{0,8}(?:\.[0-9]{1,10})?|0\.(?=[0-9]*[1-9])[0-9]{1,10})$/;

const IssueChoiceSchema = z.strictObject({
  month: wholeNumber(1, 12),
  lag: z.exactOptional(LagSchema),
} satisfies Shape<IssueChoice>);

const LinkFactorSchema = z.strictObject({
  from: LineSchema,
  to: LineSchema,
  factor: brandedText<string>("positive-decimal", LINK_FACTOR_PATTERN),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<LinkFactor>);

const IndexReferenceSchema = z.strictObject({
  series: LineSchema,
  base: z.exactOptional(LineSchema),
  weight: z.exactOptional(PercentageSchema),
  month: z.exactOptional(wholeNumber(1, 12)),
  quarter: z.exactOptional(wholeNumber(1, 4)),
  lag: z.exactOptional(LagSchema),
  basePeriod: z.exactOptional(IndexPeriodSchema),
  issue: z.exactOptional(IssueChoiceSchema),
  links: z.exactOptional(listOf(LinkFactorSchema)),
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
  from: z.exactOptional(z.enum(COUNTED_FROM)),
  floor: z.exactOptional(FloorSchema),
  ceiling: z.exactOptional(PercentageSchema),
  threshold: z.exactOptional(PercentageSchema),
  percentageRounding: z.exactOptional(PercentageRoundingSchema),
  amountRounding: z.exactOptional(RoundingSchema),
  firstYear: z.exactOptional(YearSchema),
  section: z.exactOptional(IdSchema),
  interpretations: z.exactOptional(listOf(InterpretationSchema)),
} satisfies Shape<IndexationClause>);
