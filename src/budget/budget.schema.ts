import * as z from "zod";
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
  type Budget,
  type BudgetCell,
  type BudgetContent,
  type BudgetLine,
  type BudgetPeriod,
} from "./budget.js";

const BudgetPeriodSchema = z.strictObject({
  id: IdSchema,
  period: PeriodSchema,
} satisfies Shape<BudgetPeriod>);

const BudgetCellSchema = z.strictObject({
  period: IdSchema,
  amount: AmountSchema,
  hours: z.exactOptional(z.number().min(0).max(100_000_000)),
  hourlyRate: z.exactOptional(SekSchema),
} satisfies Shape<BudgetCell>);

const BudgetContentSchema = z.strictObject({
  category: z.enum(BUDGET_CATEGORIES),
  name: LineSchema,
  amount: z.exactOptional(AmountSchema),
} satisfies Shape<BudgetContent>);

const BudgetLineSchema = z.strictObject({
  id: IdSchema,
  side: z.enum(BUDGET_SIDES),
  category: z.enum(BUDGET_CATEGORIES),
  name: LineSchema,
  contributor: z.exactOptional(IdSchema),
  form: z.enum(CONTRIBUTION_FORMS),
  grant: z.exactOptional(IdSchema),
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
  assumptions: z.exactOptional(listOf(ProseSchema)),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Budget>);
