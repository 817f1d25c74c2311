import { IopError, type UsageCode } from "../issues/iop-error.js";
import type { DocumentReader } from "./document-reader.js";

const MOST_NAMED = 5;

/** Makes a document that a program has written; its faults are the programmer's, and name no values. */
export const defineDocument = <Document>(read: DocumentReader<Document>, input: unknown, code: UsageCode): Document => {
  const result = read(input);
  if (result.ok) return result.value;
  const named = result.issues.slice(0, MOST_NAMED).map(({ code: fault, path }) => `${fault} at "${path}"`);
  const more = result.issues.length > MOST_NAMED ? ", and more" : "";
  throw new IopError(code, `The document does not have the shape it must have: ${named.join(", ")}${more}.`);
};

/** Writes a document in the order of its schema. */
export const writeDocument = (read: DocumentReader<unknown>, document: unknown, code: UsageCode): string =>
  `${JSON.stringify(defineDocument(read, document, code), undefined, 2)}\n`;
