import type { NameOf } from "../../agreement/names-in.js";
import type { ReleaseDemand } from "../../oversight/money/release-sheet.js";
import type { MessageCatalogue } from "../catalogue.js";
import { textOf } from "../texts.js";

/**
 * What is to be there before a payment, and whether it is recorded (Swedish: krav före utbetalning i text).
 *
 * @param nameOf what duties are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * const demand = { code: "release.condition", params: { condition: 1, text: "…" }, recorded: "not-known" };
 * describeReleaseDemand(demand, en); // "Condition 1 for the payment: whether it is met is not documented."
 */
export const describeReleaseDemand = (
  demand: ReleaseDemand,
  catalogue: Pick<MessageCatalogue, "releaseDemands">,
  nameOf?: NameOf,
): string => textOf(demand, catalogue.releaseDemands, nameOf);
