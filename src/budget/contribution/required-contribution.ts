import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import { HUNDRED_PER_CENT, inProportion, percentageUnits } from "../../money/in-proportion.js";
import { oreOf } from "../../money/ore.js";
import type { Percentage } from "../../money/percentage.js";
import type { Sek } from "../../money/sek.js";
import type { RequiredContributionWorking } from "./contribution-working.js";
import type { ShareBase } from "./share-base.js";

/** What is asked of {@link requiredContribution} (Swedish: fråga om medfinansiering). */
export interface RequiredContributionOptions {
  /** The share that those asked about are to bring in, 0–100, of the total or cash less than 100. */
  readonly share: Percentage;
  readonly of: ShareBase;
}

/**
 * What some have to bring in for a share (Swedish: krävd medfinansiering), to the nearest öre, beside what others bring
 * in.
 *
 * Of the `total` or the `cash` their own money is part of what the share is counted of: 30 % beside 500 000 kr is
 * 214 285.71 kr, not 150 000 kr. Of the `grant` it is not: then `beside` is the grant.
 *
 * Fails by name: `contribution.share-out-of-reach` (the share is below 0, above 100, or all of the total or cash beside
 * something; or what stands beside is below zero), `budget.beyond-15-digits`.
 *
 * @example
 * requiredContribution(sek(500000), { share: percentage(30), of: "total" }).value; // "214285.71"
 * requiredContribution(sek(500000), { share: percentage(30), of: "grant" }).value; // "150000.00"
 */
export const requiredContribution = (
  beside: Sek,
  { share, of }: RequiredContributionOptions,
): Answer<Sek, RequiredContributionWorking> => {
  const part = percentageUnits(share);
  const rest = of === "grant" ? HUNDRED_PER_CENT : HUNDRED_PER_CENT - part;
  if (part < 0n || part > HUNDRED_PER_CENT || rest <= 0n || oreOf(beside) < 0n) {
    return unanswered({ code: "contribution.share-out-of-reach", params: { share, of } });
  }
  const output = inProportion(beside, part, rest);
  if (output === undefined) return unanswered({ code: "budget.beyond-15-digits", params: {} });
  return answered(
    output,
    [{ code: "contribution.required", inputs: { beside, share, of }, output, basis: ARITHMETIC }],
    [],
  );
};
