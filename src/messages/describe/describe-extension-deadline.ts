import type { ExtensionDeadline } from "../../term/extension-deadline.js";
import type { MessageCatalogue } from "../catalogue.js";

/**
 * Until when the parties may agree to extend, and what they would get (Swedish: sista dag för förlängning i text),
 * sentence by sentence.
 */
export const describeExtensionDeadline = (
  deadline: ExtensionDeadline,
  catalogue: Pick<MessageCatalogue, "extensionDeadline">,
): readonly string[] => catalogue.extensionDeadline(deadline);
