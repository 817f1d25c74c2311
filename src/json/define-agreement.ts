import type { Agreement, AgreementInput } from "../agreement/agreement.js";
import { defineDocument } from "./define-document.js";
import { readAgreement } from "./parse-agreement.js";

/**
 * Makes an agreement (Swedish: överenskommelse) of one that the program itself has written, with days, sums and ids as
 * plain texts. For one that comes from elsewhere: `parseAgreement`.
 *
 * @throws {@link IopError} `usage.agreement` if its shape is wrong; the message names the first issues.
 */
export const defineAgreement = (input: AgreementInput): Agreement =>
  defineDocument(readAgreement, input, "usage.agreement");
