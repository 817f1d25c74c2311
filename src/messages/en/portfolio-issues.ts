import type { PortfolioIssue } from "../../rules/grounds/portfolio-issue.js";
import type { TextsOf } from "../texts.js";
import { countOf, kronor, listOf, number } from "./phrases.js";

/** The most ids that stand in a text. */
const MOST_NAMES = 6;

const KNOWN = "as far as this collection of agreements shows";

/** English texts for what agreements say against each other. */
export const portfolioIssues: TextsOf<PortfolioIssue> = {
  "portfolio.same-id": ({ params: { first } }) =>
    `The id is already that of another agreement, ${first}. Both count in the sums. Give each an id of its own, or ` +
    "remove one of them.",
  "portfolio.partnership-overlap": ({ params: { partnership, agreements, period } }, nameOf) => {
    const { from, through } = period;
    const days = [from && `from ${from}`, through && `through ${through}`].filter((part) => part !== undefined);
    const which = agreements.length > MOST_NAMES ? "" : ` (${listOf(agreements.map(nameOf))})`;
    return (
      `The partnership ${nameOf(partnership)} has ${number(agreements.length)} agreements${which} at the same time` +
      `${days.length === 0 ? "" : `, ${days.join(" ")}`}. Check which one holds.`
    );
  },
  "portfolio.partnership-gap": ({ params: { partnership, before, after, from, through, days } }, nameOf) =>
    `The partnership ${nameOf(partnership)} has no agreement ${from}–${through} (${countOf(days, "day")}), between ` +
    `${nameOf(before)} and ${nameOf(after)}, ${KNOWN}. Check whether an agreement is missing.`,
  "portfolio.grants-above-ceiling": ({ params: { organisation, ceiling, runs, agreements, notKnown } }, nameOf) => {
    const sums = runs.slice(0, MOST_NAMES).map(({ first, last, amount }) => {
      const years = `${number(first)}–${number(last)}`;
      return amount === undefined ? `${years} more than can be written` : `${years} ${kronor(amount)}`;
    });
    const more = runs.length > MOST_NAMES ? `, and ${number(runs.length - MOST_NAMES)} more` : "";
    const unknown = notKnown === 0 ? "" : ` Not known and not counted: ${countOf(notKnown, "yearly amount")}.`;
    return (
      `The grants to ${nameOf(organisation)} are together more than ${kronor(ceiling)} over three calendar years in ` +
      `a row: ${listOf(sums)}${more}, under ${countOf(agreements.length, "agreement")}, ${KNOWN}.${unknown} Check it ` +
      "against the limit that applies."
    );
  },
};
