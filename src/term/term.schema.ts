import * as z from "zod/mini";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { PeriodSchema } from "../calendar/period.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { filledListOf, listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { ExtensionClauseSchema } from "./extension-clause.schema.js";
import { NoticeClauseSchema } from "./notice-clause.schema.js";
import { RELATIONS, type RelatedAgreement, type RenegotiationClause, type Term } from "./term.js";

/** Schema of a {@link RelatedAgreement}. */
export const RelatedAgreementSchema = z.strictObject({
  relation: z.enum(RELATIONS),
  title: LineSchema,
  agreement: z.exactOptional(IdSchema),
  period: z.exactOptional(PeriodSchema),
  registerNumber: z.exactOptional(LineSchema),
  note: z.exactOptional(ProseSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<RelatedAgreement>);

const RenegotiationClauseSchema = z.strictObject({
  beginBy: z.exactOptional(CalendarDateSchema),
  parties: z.exactOptional(filledListOf(IdSchema)),
  section: z.exactOptional(IdSchema),
} satisfies Shape<RenegotiationClause>);

/** Schema of a {@link Term}. */
export const TermSchema = z.strictObject({
  period: PeriodSchema,
  notice: z.exactOptional(listOf(NoticeClauseSchema)),
  extension: z.exactOptional(ExtensionClauseSchema),
  renegotiation: z.exactOptional(RenegotiationClauseSchema),
  related: z.exactOptional(listOf(RelatedAgreementSchema)),
  section: z.exactOptional(IdSchema),
} satisfies Shape<Term>);
