import type { Agreement, AgreementInput } from "../agreement/agreement.js";
import { namesIn } from "../agreement/names-in.js";
import { readAgreement } from "../json/parse-agreement.js";
import { validateAgreement } from "../rules/validate-agreement.js";
import { documentStandardSchema, type IssueTexts, type StandardSchemaOptions } from "./document-standard-schema.js";
import type { StandardSchema } from "./standard-schema.js";

/**
 * Agreements for whatever takes a Standard Schema (Swedish: överenskommelser i formulär och ramverk): reads as
 * `parseAgreement` does, and speaks in the texts of a catalogue.
 *
 * @example
 * const schema = agreementStandardSchema(en);
 * schema["~standard"].validate({ schemaVersion: "2.0" }).issues[0].path; // ["schemaVersion"]
 */
export const agreementStandardSchema = (
  catalogue: IssueTexts,
  options: StandardSchemaOptions = {},
): StandardSchema<AgreementInput, Agreement> =>
  documentStandardSchema(
    { read: (value) => readAgreement(value), issuesOf: validateAgreement, namesIn },
    catalogue,
    options,
  );
