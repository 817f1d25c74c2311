import * as z from "zod/mini";
import { CalendarDateSchema } from "../../calendar/calendar-date.schema.js";
import { TimeSpanSchema } from "../../calendar/time-span.schema.js";
import { PercentageSchema } from "../../money/percentage.schema.js";
import { SekSchema } from "../../money/sek.schema.js";
import { IdSchema } from "../../notation/id.schema.js";
import type { Shape } from "../../notation/shape.js";
import type { RepaymentClause } from "./repayment-clause.js";

const LimitSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("amount"), amount: SekSchema }),
  z.strictObject({ kind: z.literal("share"), share: PercentageSchema }),
]);

const RepaidPartSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("all") }),
  z.strictObject({ kind: z.literal("share"), share: PercentageSchema }),
  z.strictObject({
    kind: z.literal("above"),
    limit: LimitSchema,
    repaid: z.exactOptional(z.enum(["excess", "all"])),
  }),
  z.strictObject({ kind: z.literal("none") }),
]);

const RepaidBySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("day"), day: CalendarDateSchema }),
  z.strictObject({ kind: z.literal("after-period"), span: TimeSpanSchema }),
]);

/** Schema of a {@link RepaymentClause}. */
export const RepaymentClauseSchema = z.strictObject({
  part: RepaidPartSchema,
  by: z.exactOptional(RepaidBySchema),
  section: z.exactOptional(IdSchema),
} satisfies Shape<RepaymentClause>);
