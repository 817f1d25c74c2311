export { agreementStandardSchema } from "./agreement-standard-schema.js";
export type { IssueTexts, StandardSchemaOptions } from "./document-standard-schema.js";
export { reportStandardSchema } from "./report-standard-schema.js";
export type { StandardSchema, StandardSchemaIssue, StandardSchemaResult } from "./standard-schema.js";
