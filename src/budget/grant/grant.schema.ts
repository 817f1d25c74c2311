import * as z from "zod/mini";
import { CalendarDateSchema } from "../../calendar/calendar-date.schema.js";
import { PeriodSchema } from "../../calendar/period.schema.js";
import { AmountSchema } from "../../money/amount.schema.js";
import { PercentageSchema } from "../../money/percentage.schema.js";
import { RoundingSchema } from "../../money/rounding.schema.js";
import { SekSchema } from "../../money/sek.schema.js";
import { IdSchema } from "../../notation/id.schema.js";
import { filledListOf, listOf } from "../../notation/list.schema.js";
import type { Shape } from "../../notation/shape.js";
import { LineSchema } from "../../notation/text.schema.js";
import { SourcesSchema } from "../../party/source.schema.js";
import { COMMITMENT_LEVELS, type Grant, type GrantAmount, type PayeeShare } from "./grant.js";
import { PaymentPlanSchema } from "../payment/payment-plan.schema.js";
import { RepaymentClauseSchema } from "../outcome/repayment-clause.schema.js";
import { wholeNumber } from "../../notation/number.schema.js";

const COUNT = wholeNumber(0, 100_000_000);

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
    rounding: z.exactOptional(RoundingSchema),
  }),
]);

const GrantAmountSchema = z.strictObject({
  period: PeriodSchema,
  level: z.enum(COMMITMENT_LEVELS),
  set: GrantBasisSchema,
  payer: z.exactOptional(IdSchema),
  payees: z.exactOptional(filledListOf(IdSchema)),
  decision: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<GrantAmount>);

const PayeeShareSchema = z.strictObject({
  payee: IdSchema,
  share: PercentageSchema,
} satisfies Shape<PayeeShare>);

/** Schema of a {@link Grant}. */
export const GrantSchema = z.strictObject({
  id: IdSchema,
  payer: IdSchema,
  payees: filledListOf(IdSchema),
  split: z.exactOptional(filledListOf(PayeeShareSchema)),
  printedTerms: z.exactOptional(listOf(LineSchema)),
  amounts: listOf(GrantAmountSchema),
  indexation: z.exactOptional(IdSchema),
  payment: z.exactOptional(PaymentPlanSchema),
  repayment: z.exactOptional(RepaymentClauseSchema),
  vat: z.exactOptional(z.enum(["included", "added", "none"])),
  fundedFrom: z.exactOptional(LineSchema),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Grant>);
