import type { Redaction } from "../../json/redaction.js";
import type { MessageCatalogue } from "../catalogue.js";

/**
 * What was taken away from a document before publication, and what nobody looked for (Swedish: maskning i text),
 * sentence by sentence; places stand in the redaction's `removed`.
 *
 * @example
 * const removed = [{ path: "/title", kind: "phone-number" }];
 * describeRedaction({ removed, limits: ["no-secrecy-review"] }, en)[0]; // "Removed: 1 phone number."
 */
export const describeRedaction = (
  { removed, limits }: Pick<Redaction<unknown>, "removed" | "limits">,
  { redaction }: Pick<MessageCatalogue, "redaction">,
): readonly string[] => redaction(removed, limits);
