import type { Id } from "../../notation/id.js";
import { chainOf, type ChainLink, type LinksOfDocument } from "../../oversight/coverage/chain-link.js";
import { type CoverageStretch, stretchesOf } from "../../oversight/coverage/stretches.js";
import type { PortfolioEntry } from "../../portfolio/portfolio-entry.js";

/** The days of a partnership, as the agreements of a portfolio cover them. */
export interface PartnershipStretches {
  readonly partnership: Id;
  readonly stretches: readonly CoverageStretch[];
  /** Places of its agreements in the portfolio. */
  readonly positions: ReadonlyMap<Id, number>;
}

/** The days of every partnership with several agreements; of agreements with one id only the first counts. */
export const partnershipStretches = (entries: readonly PortfolioEntry[]): readonly PartnershipStretches[] => {
  const chains = new Map<Id, { readonly documents: LinksOfDocument[]; readonly positions: Map<Id, number> }>();
  for (const { id, partnership, links, position } of entries) {
    if (partnership === undefined || links === undefined) continue;
    const chain = chains.get(partnership) ?? { documents: [], positions: new Map<Id, number>() };
    chains.set(partnership, chain);
    if (chain.positions.has(id)) continue;
    chain.positions.set(id, position);
    chain.documents.push(links);
  }
  return [...chains].flatMap(([partnership, { documents, positions }]) =>
    documents.length < 2 ? [] : [{ partnership, positions, stretches: stretchesOf(chainOf(documents)) }],
  );
};

/** The agreements of some links that are in the portfolio themselves, not only named there. */
export const documentsOf = (links: readonly ChainLink[]): readonly Id[] =>
  links.flatMap(({ agreement, namedBy }) => (agreement === undefined || namedBy !== undefined ? [] : [agreement]));
