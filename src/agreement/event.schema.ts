import * as z from "zod/mini";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { AmountSchema } from "../money/amount.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { RelatedAgreementSchema } from "../term/term.schema.js";
import type * as event from "./event.js";

const facts = {
  id: z.exactOptional(IdSchema),
  day: z.exactOptional(CalendarDateSchema),
  note: z.exactOptional(ProseSchema),
  sources: z.exactOptional(SourcesSchema),
};

/** Schema of an event. */
export const EventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...facts, kind: z.literal("signed"), party: IdSchema } satisfies Shape<event.Signed>),
  z.strictObject({
    ...facts,
    kind: z.literal("notice-given"),
    party: IdSchema,
    clause: z.exactOptional(IdSchema),
  } satisfies Shape<event.NoticeGiven>),
  z.strictObject({ ...facts, kind: z.literal("notice-withdrawn") } satisfies Shape<event.NoticeWithdrawn>),
  z.strictObject({
    ...facts,
    kind: z.literal("extended"),
    through: CalendarDateSchema,
  } satisfies Shape<event.Extended>),
  z.strictObject({
    ...facts,
    kind: z.literal("breach-declared"),
    party: IdSchema,
  } satisfies Shape<event.BreachDeclared>),
  z.strictObject({ ...facts, kind: z.literal("rectified") } satisfies Shape<event.Rectified>),
  z.strictObject({
    ...facts,
    kind: z.literal("termination-for-breach-declared"),
    party: IdSchema,
    through: z.exactOptional(CalendarDateSchema),
  } satisfies Shape<event.TerminationDeclared>),
  z.strictObject({
    ...facts,
    kind: z.literal("replaced"),
    successor: RelatedAgreementSchema,
  } satisfies Shape<event.Replaced>),
  z.strictObject({ ...facts, kind: z.literal("work-continued") } satisfies Shape<event.WorkContinued>),
  z.strictObject({
    ...facts,
    kind: z.enum(["joined", "left"]),
    party: IdSchema,
  } satisfies Shape<event.PartyMoved>),
  z.strictObject({
    ...facts,
    kind: z.enum(["decision-appealed", "decision-set-aside", "decision-final"]),
    decision: IdSchema,
  } satisfies Shape<event.DecisionReviewed>),
  z.strictObject({
    ...facts,
    kind: z.enum(["evaluated", "audited", "court-ruling"]),
    by: z.exactOptional(IdSchema),
    reference: z.exactOptional(LineSchema),
    outcome: z.exactOptional(ProseSchema),
    amount: z.exactOptional(AmountSchema),
  } satisfies Shape<event.ReviewedFromOutside>),
]);
