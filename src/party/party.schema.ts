import * as z from "zod/mini";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { PeriodSchema } from "../calendar/period.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { SIDES, type Contributor, type Party, type Signatory, type Successor } from "./party.js";
import { SourcesSchema } from "./source.schema.js";

const SignatorySchema = z.strictObject({
  role: LineSchema,
  organisation: z.exactOptional(IdSchema),
} satisfies Shape<Signatory>);

const SuccessorSchema = z.strictObject({
  organisation: IdSchema,
  from: z.exactOptional(CalendarDateSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Successor>);

/** Schema of a {@link Party}. */
export const PartySchema = z.strictObject({
  id: IdSchema,
  organisation: IdSchema,
  side: z.enum(SIDES),
  through: z.exactOptional(IdSchema),
  joined: z.exactOptional(CalendarDateSchema),
  left: z.exactOptional(CalendarDateSchema),
  inactive: z.exactOptional(listOf(PeriodSchema)),
  successor: z.exactOptional(SuccessorSchema),
  signatories: z.exactOptional(listOf(SignatorySchema)),
  subAgreement: z.exactOptional(LineSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Party>);

/** Schema of a {@link Contributor}. */
export const ContributorSchema = z.strictObject({
  organisation: IdSchema,
  contribution: ProseSchema,
  period: z.exactOptional(PeriodSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Contributor>);
