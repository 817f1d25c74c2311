import type { AgreementStanding } from "../../oversight/status/standing-on.js";
import type { MessageCatalogue } from "../catalogue.js";

/**
 * How an agreement stands on a day (Swedish: ställning i text), sentence by sentence: in one word, then the facts.
 *
 * @example
 * const on = calendarDate("2022-01-01");
 * const facts = { position: "after", decision: "decided", signatures: "all-parties" };
 * describeStanding({ on, ...facts, standing: "ended" }, sv)[0]; // "Ställning 2022-01-01: avslutad."
 */
export const describeStanding = (
  standing: AgreementStanding,
  catalogue: Pick<MessageCatalogue, "standing">,
): readonly string[] => catalogue.standing(standing);
