import { portfolioGrantsAboveCeiling } from "./portfolio/grants-above-ceiling.js";
import { portfolioPartnershipGap } from "./portfolio/partnership-gap.js";
import { portfolioPartnershipOverlap } from "./portfolio/partnership-overlap.js";
import { portfolioSameId } from "./portfolio/same-id.js";

/** The rules that this library holds several agreements to. */
export const standardPortfolioRules = [
  portfolioSameId,
  portfolioPartnershipOverlap,
  portfolioPartnershipGap,
  portfolioGrantsAboveCeiling,
] as const;
