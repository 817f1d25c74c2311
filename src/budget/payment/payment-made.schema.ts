import * as z from "zod/mini";
import { CalendarDateSchema } from "../../calendar/calendar-date.schema.js";
import { PeriodSchema } from "../../calendar/period.schema.js";
import { SekSchema } from "../../money/sek.schema.js";
import { IdSchema } from "../../notation/id.schema.js";
import type { Shape } from "../../notation/shape.js";
import { LineSchema } from "../../notation/text.schema.js";
import { SourcesSchema } from "../../party/source.schema.js";
import type { PaymentMade } from "./payment-made.js";

/** Schema of a {@link PaymentMade}. */
export const PaymentMadeSchema = z.strictObject({
  grant: IdSchema,
  day: CalendarDateSchema,
  amount: SekSchema,
  period: z.exactOptional(PeriodSchema),
  reference: z.exactOptional(LineSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<PaymentMade>);
