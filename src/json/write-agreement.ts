import type { Agreement } from "../agreement/agreement.js";
import { writeDocument } from "./define-document.js";
import { readAgreement } from "./parse-agreement.js";

/**
 * Writes an agreement (Swedish: överenskommelse) as JSON text: fields in the order of the schema, extensions in their
 * own, two spaces for each level, a line break at the end. Read again, it is the same agreement; a zero has no sign.
 *
 * @throws {@link IopError} `usage.agreement` if its shape is wrong.
 */
export const writeAgreement = (agreement: Agreement): string =>
  writeDocument(readAgreement, agreement, "usage.agreement");
