import type { Agreement } from "../agreement/agreement.js";
import type { Result } from "../issues/result.js";
import { readAgreement } from "./parse-agreement.js";
import { parseText, type TextIssue } from "./parse-text.js";

/**
 * Reads an agreement (Swedish: överenskommelse) from a JSON text, as of a file. Like `parseAgreement`, and every issue
 * says line and column, in the order of the text; a key that stands twice is one. A byte order mark is accepted.
 *
 * @throws {@link IopError} `usage.text` if it is not a text, as a file is when it is read without an encoding.
 *
 * @example
 * parseAgreementText('{\n  "kind": "iop",\n}').issues[0].position; // {"line":3,"column":1}
 */
export const parseAgreementText = (text: string): Result<Agreement, TextIssue> => parseText(text, readAgreement);
