import type { PortfolioIssue } from "../../rules/grounds/portfolio-issue.js";
import type { TextsOf } from "../texts.js";
import { countOf, kr, listOf, number } from "./phrases.js";

/** The most ids that stand in a text. */
const MOST_NAMES = 6;

const KNOWN = "så långt den här samlingen av överenskommelser visar";

/** Swedish texts for what agreements say against each other. */
export const portfolioIssues: TextsOf<PortfolioIssue> = {
  "portfolio.same-id": ({ params: { first } }) =>
    `Beteckningen finns redan på en annan överenskommelse, ${first}. Båda räknas i summorna. Ge var och en en egen ` +
    "beteckning, eller ta bort den ena.",
  "portfolio.partnership-overlap": ({ params: { partnership, agreements, period } }, nameOf) => {
    const { from, through } = period;
    const days = [from && `från ${from}`, through && `till och med ${through}`].filter((part) => part !== undefined);
    const which = agreements.length > MOST_NAMES ? "" : ` (${listOf(agreements.map(nameOf))})`;
    return (
      `Partnerskapet ${nameOf(partnership)} har ${number(agreements.length)} överenskommelser${which} samtidigt` +
      `${days.length === 0 ? "" : `, ${days.join(" ")}`}. Kontrollera vilken som gäller.`
    );
  },
  "portfolio.partnership-gap": ({ params: { partnership, before, after, from, through, days } }, nameOf) =>
    `Partnerskapet ${nameOf(partnership)} har ingen överenskommelse ${from}–${through} ` +
    `(${countOf(days, "dag", "dagar")}), mellan ${nameOf(before)} och ${nameOf(after)}, ${KNOWN}. ` +
    "Kontrollera om en överenskommelse saknas.",
  "portfolio.grants-above-ceiling": ({ params: { organisation, ceiling, runs, agreements, notKnown } }, nameOf) => {
    const sums = runs.slice(0, MOST_NAMES).map(({ first, last, amount }) => {
      const years = `${number(first)}–${number(last)}`;
      return amount === undefined ? `${years} mer än som kan skrivas` : `${years} ${kr(amount)}`;
    });
    const more = runs.length > MOST_NAMES ? `, och ytterligare ${number(runs.length - MOST_NAMES)}` : "";
    const unknown =
      notKnown === 0 ? "" : ` Okända och inte medräknade: ${countOf(notKnown, "årsbelopp", "årsbelopp")}.`;
    return (
      `Bidragen till ${nameOf(organisation)} är tillsammans högre än ${kr(ceiling)} under tre kalenderår i rad: ` +
      `${listOf(sums)}${more}, enligt ${countOf(agreements.length, "överenskommelse", "överenskommelser")}, ` +
      `${KNOWN}.${unknown} Kontrollera mot den gräns som gäller.`
    );
  },
};
