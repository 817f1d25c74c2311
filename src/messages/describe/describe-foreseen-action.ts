import type { ForeseenAction } from "../../oversight/status/foreseen-actions.js";
import type { MessageCatalogue } from "../catalogue.js";

/**
 * Whether an agreement foresees an action, and why (Swedish: förutsedd åtgärd i text).
 *
 * @example
 * const action = { action: "extend", reason: "used-up", basis: { kind: "arithmetic" } };
 * describeForeseenAction(action, en); // "Extend: the parties have extended as often as the clause allows."
 */
export const describeForeseenAction = (
  action: ForeseenAction,
  catalogue: Pick<MessageCatalogue, "foreseenAction">,
): string => catalogue.foreseenAction(action);
