import type { STEP_COLOURS } from "../scale.js";

/**
 * What can be said of a target on a day (Swedish: bedömning av måluppfyllelse), the least favourable first.
 *
 * - `not-met`: what was measured lies outside what the target accepts
 * - `cannot-be-judged`: it was measured, and why it cannot be judged is said
 * - `too-old`: what was measured is older than the caller allows, or than the target's period
 * - `no-data`: nothing has been measured by that day
 * - `on-the-way`: not met yet, and on the line of a trajectory that the caller has named
 * - `met`: all that the measured value may be lies within what the target accepts
 */
export const JUDGEMENTS = ["not-met", "cannot-be-judged", "too-old", "no-data", "on-the-way", "met"] as const;

/** What can be said of a target on a day (Swedish: bedömning av måluppfyllelse); see {@link JUDGEMENTS}. */
export type Judgement = (typeof JUDGEMENTS)[number];

/**
 * Why a target cannot be judged (Swedish: varför målet inte kan bedömas).
 *
 * - `no-target`: the indicator has none
 * - `target-not-begun`: the period of the target is still to come
 * - `target-in-words`, `target-not-known`, `measured-in-words`: there is no number to compare
 * - `target-does-not-fit`, `measured-does-not-fit`: a quantity of another kind than the indicator measures
 * - `bounds-do-not-fit-comparison`: `between` has not two bounds, or another comparison a range
 * - `about-without-tolerance`: how far from an `about` still counts is not stated
 * - `comparison-against-direction`: at least so many, where fewer is better, or the other way round
 * - `unit-differs`, `per-differs`: measured in another unit or per another time; nothing is converted
 * - `only-parts`: only values broken down were measured, no total
 * - `no-day`: when it was measured is not known
 * - `range-reaches-outside`: a part of what the value may be is within what the target accepts, and a part is not
 * - `sources-disagree`: several values of the same time give different judgements
 * - `too-many`: more than 100 targets hold, or values are of the same time, or indicators measure a goal
 */
export const REASONS_NOT_JUDGED = [
  "no-target",
  "target-not-begun",
  "target-in-words",
  "target-not-known",
  "target-does-not-fit",
  "bounds-do-not-fit-comparison",
  "about-without-tolerance",
  "comparison-against-direction",
  "measured-in-words",
  "measured-does-not-fit",
  "unit-differs",
  "per-differs",
  "only-parts",
  "no-day",
  "range-reaches-outside",
  "sources-disagree",
  "too-many",
] as const;

/** Why a target cannot be judged (Swedish: varför målet inte kan bedömas); see {@link REASONS_NOT_JUDGED}. */
export type ReasonNotJudged = (typeof REASONS_NOT_JUDGED)[number];

/** A judgement, with the reason where there is none to give (Swedish: bedömning med skäl). */
export type Judged =
  | { readonly judgement: Exclude<Judgement, "cannot-be-judged"> }
  | { readonly judgement: "cannot-be-judged"; readonly why: ReasonNotJudged };

/**
 * The colour that Swedish follow-ups give a judgement (Swedish: färg). Never shown without its word: grey is what
 * nobody can judge.
 */
export const JUDGEMENT_COLOURS: Readonly<Record<Judgement, (typeof STEP_COLOURS)[number]>> = {
  met: "green",
  "on-the-way": "yellow",
  "not-met": "red",
  "cannot-be-judged": "grey",
  "too-old": "grey",
  "no-data": "grey",
};

/** Says why something cannot be judged. */
export const notJudged = (why: ReasonNotJudged): Judged => ({ judgement: "cannot-be-judged", why });

/** The least favourable of several, the first of equals; undefined of none. */
export const leastFavourable = (all: readonly Judged[]): Judged | undefined =>
  all.reduce<Judged | undefined>(
    (least, each) =>
      least === undefined || JUDGEMENTS.indexOf(each.judgement) < JUDGEMENTS.indexOf(least.judgement) ? each : least,
    undefined,
  );
