import type { AgreementStatus } from "../../oversight/status/agreement-status.js";
import type { MessageCatalogue } from "../catalogue.js";

/**
 * How an agreement stands on a day (Swedish: läge i text), sentence by sentence: in time, its decision, its signatures.
 *
 * @example
 * const on = calendarDate("2019-02-01");
 * const status = { on, position: "before", decision: "proposed", signatures: "not-documented" };
 * describeStatus(status, sv)[0]; // "2019-02-01 ligger före periodens första dag."
 */
export const describeStatus = (
  status: AgreementStatus,
  catalogue: Pick<MessageCatalogue, "status">,
): readonly string[] => catalogue.status(status);
