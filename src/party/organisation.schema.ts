import * as z from "zod/mini";
import { brandedText } from "../notation/branded-text.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { ORGANISATION_FORMS, type Organisation } from "./organisation.js";
import { ORGANISATION_NUMBER_PATTERN, type OrganisationNumber } from "./organisation-number.js";
import { SourcesSchema } from "./source.schema.js";

/** Schema of an {@link OrganisationNumber}: its form; the check digit is a rule. */
const OrganisationNumberSchema = brandedText<OrganisationNumber>("organisation-number", ORGANISATION_NUMBER_PATTERN);

/** Schema of an {@link Organisation}. */
export const OrganisationSchema = z.strictObject({
  id: IdSchema,
  name: LineSchema,
  form: z.enum(ORGANISATION_FORMS),
  organisationNumber: z.exactOptional(OrganisationNumberSchema),
  municipalityCode: z.exactOptional(brandedText<string>("municipality-code", /^[0-9]{4}$/)),
  partOf: z.exactOptional(IdSchema),
  otherNames: z.exactOptional(listOf(LineSchema)),
  description: z.exactOptional(ProseSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Organisation>);
