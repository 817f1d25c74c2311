import * as z from "zod/mini";
import { TimeSpanSchema } from "../calendar/time-span.schema.js";
import { InterpretationSchema } from "../explanation/interpretation.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import type { AutomaticExtension, ExtensionByAgreement, NoExtension, OptionWithoutTerms } from "./extension-clause.js";
import { FORMS } from "./notice-clause.js";
import { wholeNumber } from "../notation/number.schema.js";

const ExtensionTimesSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("at-most"), count: wholeNumber(0, 1_000) }),
  z.strictObject({ kind: z.literal("unlimited") }),
]);

/** Schema of an extension clause. */
export const ExtensionClauseSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("none"),
    section: z.exactOptional(IdSchema),
  } satisfies Shape<NoExtension>),
  z.strictObject({
    kind: z.literal("option-without-terms"),
    section: z.exactOptional(IdSchema),
  } satisfies Shape<OptionWithoutTerms>),
  z.strictObject({
    kind: z.literal("by-agreement"),
    length: TimeSpanSchema,
    times: z.exactOptional(ExtensionTimesSchema),
    form: z.exactOptional(z.enum(FORMS)),
    section: z.exactOptional(IdSchema),
    interpretations: z.exactOptional(listOf(InterpretationSchema)),
  } satisfies Shape<ExtensionByAgreement>),
  z.strictObject({
    kind: z.literal("automatic"),
    length: TimeSpanSchema,
    times: z.exactOptional(ExtensionTimesSchema),
    section: z.exactOptional(IdSchema),
    interpretations: z.exactOptional(listOf(InterpretationSchema)),
  } satisfies Shape<AutomaticExtension>),
]);
