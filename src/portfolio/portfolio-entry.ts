import type { Agreement } from "../agreement/agreement.js";
import type { Id } from "../notation/id.js";
import { type LinksOfDocument, linksIn } from "../oversight/coverage/chain-link.js";
import type { IndexFigures } from "../oversight/money/indexed-years.js";
import { type GrantedToPayee, grantedToPayees } from "./granted-to-payees.js";

/** What is kept of an agreement to hold it against others (Swedish: uppgifter ur en överenskommelse). */
export interface PortfolioEntry {
  /** Place in the portfolio, from 0. */
  readonly position: number;
  readonly id: Id;
  readonly partnership?: Id;
  /** Its place in the chain of its partnership; absent: it names none. */
  readonly links?: LinksOfDocument;
  /** What public bodies grant each party; none where nobody asks. */
  readonly granted: readonly GrantedToPayee[];
}

/** What of an agreement is held against others; grants are looked at where there are figures to index them by. */
export const portfolioEntry = (
  agreement: Agreement,
  position: number,
  figures: IndexFigures | undefined,
): PortfolioEntry => {
  const { id, partnership } = agreement;
  return {
    ...{ position, id },
    ...(partnership !== undefined && { partnership, links: lightened(linksIn(agreement)) }),
    granted: figures === undefined ? [] : grantedToPayees(agreement, figures),
  };
};

/** Without the working, which would keep the agreement in memory. */
const lightened = ({ link: { of, period, mayGoOn, basis }, ...rest }: LinksOfDocument): LinksOfDocument => ({
  link: { of, period, ...(mayGoOn !== undefined && { mayGoOn }), basis },
  ...rest,
});
