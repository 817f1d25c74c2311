import type { Percentage } from "../../money/percentage.js";
import type { Id } from "../../notation/id.js";
import type { Side } from "../../party/party.js";
import type { ShareBase } from "./share-base.js";

/** Who is to bring something in (Swedish: vem som ska bidra): a party, or all parties of a side together. */
export type ContributionBy =
  | { readonly kind: "party"; readonly party: Id }
  | { readonly kind: "side"; readonly side: Side };

/**
 * A least share that some are to bring in (Swedish: krav på medfinansiering, egeninsats), the bound itself included.
 *
 * "The grant covers at most 70 %" asks for at least 30 % from the others.
 */
export interface ContributionClause {
  readonly by: ContributionBy;
  readonly share: Percentage;
  /** What the share is counted of: a share of nothing named cannot be checked. */
  readonly of: ShareBase;
  readonly section?: Id;
}
