import * as z from "zod/mini";
import { CalendarDateSchema } from "../../calendar/calendar-date.schema.js";
import { DayAdjustmentSchema } from "../../calendar/day-adjustment.schema.js";
import { PeriodSchema } from "../../calendar/period.schema.js";
import { InterpretationSchema } from "../../explanation/interpretation.schema.js";
import { AmountSchema } from "../../money/amount.schema.js";
import { IdSchema } from "../../notation/id.schema.js";
import { listOf } from "../../notation/list.schema.js";
import type { Shape } from "../../notation/shape.js";
import { ProseSchema } from "../../notation/text.schema.js";
import {
  type DueDay,
  ODD_ORE_ORDERS,
  type OwnPaymentDay,
  PART_PERIOD_RULES,
  PAYMENT_FREQUENCIES,
  type PaymentPlan,
} from "./payment-plan.js";
import { wholeNumber } from "../../notation/number.schema.js";

const DueDaySchema = z.strictObject({
  month: wholeNumber(1, 13),
  day: wholeNumber(1, 31),
} satisfies Shape<DueDay>);

const OwnPaymentDaySchema = z.strictObject({
  due: CalendarDateSchema,
  amount: z.exactOptional(AmountSchema),
  period: z.exactOptional(PeriodSchema),
} satisfies Shape<OwnPaymentDay>);

/** Schema of a {@link PaymentPlan}. */
export const PaymentPlanSchema = z.strictObject({
  frequency: z.enum(PAYMENT_FREQUENCIES),
  timing: z.exactOptional(z.enum(["in-advance", "in-arrears"])),
  due: z.exactOptional(DueDaySchema),
  bankDays: z.exactOptional(DayAdjustmentSchema),
  partPeriods: z.exactOptional(z.enum(PART_PERIOD_RULES)),
  oddOre: z.exactOptional(z.enum(ODD_ORE_ORDERS)),
  ownDays: z.exactOptional(listOf(OwnPaymentDaySchema)),
  conditions: z.exactOptional(listOf(ProseSchema)),
  requires: z.exactOptional(listOf(IdSchema)),
  section: z.exactOptional(IdSchema),
  interpretations: z.exactOptional(listOf(InterpretationSchema)),
} satisfies Shape<PaymentPlan>);
