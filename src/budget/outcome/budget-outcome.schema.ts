import * as z from "zod/mini";
import { CalendarDateSchema } from "../../calendar/calendar-date.schema.js";
import { AmountSchema } from "../../money/amount.schema.js";
import { IdSchema } from "../../notation/id.schema.js";
import { listOf } from "../../notation/list.schema.js";
import type { Shape } from "../../notation/shape.js";
import { ProseSchema } from "../../notation/text.schema.js";
import { SourcesSchema } from "../../party/source.schema.js";
import type { BudgetOutcome, OutcomeAmount } from "./budget-outcome.js";

const OutcomeAmountSchema = z.strictObject({
  line: IdSchema,
  period: IdSchema,
  amount: AmountSchema,
  comment: z.exactOptional(ProseSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<OutcomeAmount>);

/** Schema of a {@link BudgetOutcome}. */
export const BudgetOutcomeSchema = z.strictObject({
  budget: IdSchema,
  through: z.exactOptional(CalendarDateSchema),
  amounts: listOf(OutcomeAmountSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<BudgetOutcome>);
