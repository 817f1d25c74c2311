import type { Id } from "../../notation/id.js";
import { sameJson } from "../../notation/same-json.js";
import { type AgreementBetween, agreementBetween } from "../../quantity/agreement-between.js";
import type { Per } from "../../quantity/per.js";
import { breakdownKey } from "./breakdown-key.js";
import type { Breakdown, Observation } from "../observation.js";

/** What besides the figure sets facts apart (Swedish: vad som skiljer uppgifterna åt). */
const ASPECTS = ["period", "method", "by", "state", "sources"] as const;

/** What besides the figure sets facts apart (Swedish: vad som skiljer uppgifterna åt). */
export type FactAspect = (typeof ASPECTS)[number];

/** Facts about the same thing, side by side (Swedish: uppgifter sida vid sida). */
export interface FactsSideBySide {
  readonly unit?: string;
  readonly per?: Per;
  /** The part of the group that they are about; empty: the whole. */
  readonly breakdown: readonly Breakdown[];
  /** Every one, in the order given. */
  readonly facts: readonly Observation[];
  readonly agreement: AgreementBetween;
  /** Where the facts differ besides: what may explain that they disagree. */
  readonly apartIn: readonly FactAspect[];
}

/** What is asked of {@link factsAbout} (Swedish: fråga om uppgifter). */
export interface FactsAboutOptions {
  /** Ids of target groups: one, or the ids that several documents have for the same group. */
  readonly groups: readonly Id[];
}

/**
 * What is known of a target group (Swedish: uppgifter om målgruppen): facts with the same unit and the same part of the
 * group side by side, and whether they can all be true. Two sources that disagree are both kept; which is right nobody
 * says.
 *
 * @example
 * const of = { kind: "target-group", id: "homeless" };
 * const fact = (id, value) => ({ id, of, quantity: { kind: "number", value }, unit: "personer" });
 * const facts = [fact("a", 60), fact("b", 80)];
 * factsAbout(facts, { groups: ["homeless"] }).map(({ agreement }) => agreement); // ["disagree"]
 */
export const factsAbout = (
  observations: readonly Observation[],
  { groups }: FactsAboutOptions,
): readonly FactsSideBySide[] => {
  const wanted = new Set(groups);
  const sideBySide = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { of, quantity, unit, per, breakdown = [] } = observation;
    if (of.kind !== "target-group" || !wanted.has(of.id)) continue;
    const ofWhole = quantity.kind === "ratio";
    const key = JSON.stringify([ofWhole, unit, per?.every, per?.unit, breakdownKey(breakdown)]);
    const found = sideBySide.get(key);
    if (found === undefined) sideBySide.set(key, [observation]);
    else found.push(observation);
  }
  return [...sideBySide.values()].flatMap((facts) => {
    const [first] = facts;
    if (first === undefined) return [];
    const { unit, per, breakdown = [] } = first;
    return [
      {
        ...(unit !== undefined && { unit }),
        ...(per !== undefined && { per }),
        breakdown,
        facts,
        agreement: agreementBetween(facts.map(({ quantity }) => quantity)),
        apartIn: ASPECTS.filter((aspect) => facts.some((fact) => !sameJson(fact[aspect], first[aspect]))),
      },
    ];
  });
};
