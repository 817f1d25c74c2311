import type { Agreement } from "../agreement/agreement.js";
import { AgreementSchema } from "../agreement/agreement.schema.js";
import type { Result } from "../issues/result.js";
import { documentReader } from "./document-reader.js";
import type { ShapeIssue } from "./shape-issue.js";

/** Reads an agreement, for the functions of this folder. */
export const readAgreement = /* @__PURE__ */ documentReader<Agreement>(AgreementSchema);

/**
 * Reads an agreement (Swedish: överenskommelse) from a value that somebody else has made: a database, a request.
 *
 * Gives every issue of shape at once, at most 1 000 of them; nothing is thrown, corrected, filled in or left out. The
 * agreement is a new one, in the order of the schema: what happens to the value later does not change it. Whether what
 * it says holds together is for the rules.
 *
 * @example
 * parseAgreement({ schemaVersion: "2.0" }).issues[0].code; // "json.unsupported-version"
 */
export const parseAgreement = (value: unknown): Result<Agreement, ShapeIssue> => readAgreement(value);
