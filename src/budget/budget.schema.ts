import * as z from "zod/mini";
import { PeriodSchema } from "../calendar/period.schema.js";
import { AmountSchema } from "../money/amount.schema.js";
import { SekSchema } from "../money/sek.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import {
  BUDGET_CATEGORIES,
  BUDGET_SIDES,
  CONTRIBUTION_FORMS,
  type AmountBeside,
  type Budget,
  type BudgetCell,
  type BudgetContent,
  type BudgetLine,
  type BudgetPeriod,
  type FundingSource,
} from "./budget.js";
import { ContributionClauseSchema } from "./contribution/contribution-clause.schema.js";
import { COMMITMENT_LEVELS } from "./grant/grant.js";
import { SignificanceClauseSchema } from "./outcome/significance-clause.schema.js";
import { numberWithin } from "../notation/number.schema.js";

const BudgetPeriodSchema = z.strictObject({
  id: IdSchema,
  period: PeriodSchema,
} satisfies Shape<BudgetPeriod>);

const AmountBesideSchema = z.strictObject({
  level: z.enum(COMMITMENT_LEVELS),
  amount: AmountSchema,
  decision: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<AmountBeside>);

const BudgetCellSchema = z.strictObject({
  period: IdSchema,
  amount: AmountSchema,
  hours: z.exactOptional(numberWithin(0, 100_000_000)),
  hourlyRate: z.exactOptional(SekSchema),
  note: z.exactOptional(ProseSchema),
  beside: z.exactOptional(listOf(AmountBesideSchema)),
} satisfies Shape<BudgetCell>);

const BudgetContentSchema = z.strictObject({
  category: z.enum(BUDGET_CATEGORIES),
  name: LineSchema,
  amount: z.exactOptional(AmountSchema),
  period: z.exactOptional(IdSchema),
} satisfies Shape<BudgetContent>);

const FundingSourceSchema = z.strictObject({
  name: LineSchema,
  organisation: z.exactOptional(IdSchema),
  period: z.exactOptional(PeriodSchema),
  decision: z.exactOptional(IdSchema),
} satisfies Shape<FundingSource>);

const BudgetLineSchema = z.strictObject({
  id: IdSchema,
  side: z.enum(BUDGET_SIDES),
  category: z.enum(BUDGET_CATEGORIES),
  name: LineSchema,
  contributor: z.exactOptional(IdSchema),
  form: z.enum(CONTRIBUTION_FORMS),
  grant: z.exactOptional(IdSchema),
  funding: z.exactOptional(listOf(FundingSourceSchema)),
  cells: listOf(BudgetCellSchema),
  contains: z.exactOptional(listOf(BudgetContentSchema)),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<BudgetLine>);

/** Schema of a {@link Budget}. */
export const BudgetSchema = z.strictObject({
  id: IdSchema,
  title: z.exactOptional(LineSchema),
  periods: listOf(BudgetPeriodSchema),
  lines: listOf(BudgetLineSchema),
  level: z.exactOptional(z.enum(COMMITMENT_LEVELS)),
  assumptions: z.exactOptional(listOf(ProseSchema)),
  contributions: z.exactOptional(listOf(ContributionClauseSchema)),
  significance: z.exactOptional(SignificanceClauseSchema),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Budget>);
