import * as z from "zod";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { PeriodSchema } from "../calendar/period.schema.js";
import { AmountSchema } from "../money/amount.schema.js";
import { PercentageSchema } from "../money/percentage.schema.js";
import { SekSchema } from "../money/sek.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { filledListOf, listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { COMMITMENT_LEVELS, type Grant, type GrantAmount } from "./grant.js";
import { PaymentPlanSchema } from "./payment-plan.schema.js";

const COUNT = z.int().min(0).max(100_000_000);

const GrantBasisSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("sum"), amount: AmountSchema }),
  z.strictObject({
    kind: z.literal("per-inhabitant"),
    rate: SekSchema,
    inhabitants: z.exactOptional(COUNT),
    countedOn: z.exactOptional(CalendarDateSchema),
  }),
  z.strictObject({ kind: z.literal("places"), places: COUNT, rate: SekSchema }),
  z.strictObject({
    kind: z.literal("share"),
    share: PercentageSchema,
    of: LineSchema,
    whole: z.exactOptional(AmountSchema),
  }),
]);

const GrantAmountSchema = z.strictObject({
  period: PeriodSchema,
  level: z.enum(COMMITMENT_LEVELS),
  set: GrantBasisSchema,
  decision: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<GrantAmount>);

/** Schema of a {@link Grant}. */
export const GrantSchema = z.strictObject({
  id: IdSchema,
  payer: IdSchema,
  payees: filledListOf(IdSchema),
  printedTerms: z.exactOptional(listOf(LineSchema)),
  amounts: listOf(GrantAmountSchema),
  indexation: z.exactOptional(IdSchema),
  payment: z.exactOptional(PaymentPlanSchema),
  vat: z.exactOptional(z.enum(["included", "added", "none"])),
  fundedFrom: z.exactOptional(LineSchema),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Grant>);
