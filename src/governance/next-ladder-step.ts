import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { basisOf } from "../explanation/basis.js";
import type { Id } from "../notation/id.js";
import type { GovernanceAssumption, GovernanceWorking } from "./governance-working.js";
import type { Ladder, LadderStep } from "./ladder.js";

/** The step that comes next (Swedish: nästa steg), with its condition and by whom, as far as they are stated. */
export interface NextLadderStep extends LadderStep {
  readonly ladder: Id;
  /** Its position in the ladder, from 0. */
  readonly position: number;
}

/** What has been done so far (Swedish: vidtagna steg). */
export interface NextLadderStepOptions {
  /** The actions taken, in their order; none yet: an empty list. */
  readonly taken: readonly LadderStep["action"][];
}

/**
 * The step of a ladder that comes after those taken (Swedish: nästa steg), for breach, dispute, significant deviation
 * or changed circumstances.
 *
 * It tells what the agreement lays down, never whether the condition is met: that is for the parties to judge, in the
 * end for a court. Steps of the ladder that were passed over are named among the assumptions.
 *
 * Fails by name: `ladder.no-such-step` (an action taken does not stand in the ladder after those before it),
 * `ladder.no-further-step`.
 *
 * @example
 * const steps = [{ action: "dialogue" }, { action: "rectification", condition: "utan dröjsmål" }];
 * const ladder = { id: "breach", about: ["breach"], steps };
 * nextLadderStep(ladder, { taken: ["dialogue"] }).value.action; // "rectification"
 * nextLadderStep(ladder, { taken: ["dialogue", "rectification"] }).failure.code; // "ladder.no-further-step"
 */
export const nextLadderStep = (
  ladder: Ladder,
  { taken }: NextLadderStepOptions,
): Answer<NextLadderStep, GovernanceWorking> => {
  const { id, about, steps } = ladder;
  const passedOver: LadderStep["action"][] = [];
  let position = 0;
  for (const action of taken) {
    const at = steps.findIndex((step, index) => index >= position && step.action === action);
    if (at === -1) return unanswered({ code: "ladder.no-such-step", params: { ladder: id, action } });
    passedOver.push(...steps.slice(position, at).map((step) => step.action));
    position = at + 1;
  }
  const next = steps[position];
  if (next === undefined) return unanswered({ code: "ladder.no-further-step", params: { ladder: id, about } });
  const basis = { kind: "interpretation" } as const;
  const assumptions: readonly GovernanceAssumption[] = [
    ...(passedOver.length === 0
      ? []
      : [{ code: "ladder.steps-passed-over", params: { ladder: id, actions: passedOver }, basis } as const]),
    ...(next.condition === undefined
      ? [{ code: "ladder.condition-not-stated", params: { ladder: id }, basis } as const]
      : []),
    ...(next.by === undefined ? [{ code: "ladder.by-whom-not-stated", params: { ladder: id }, basis } as const] : []),
    { code: "ladder.parties-judge-condition", params: { ladder: id }, basis },
  ];
  return answered(
    { ladder: id, position, ...next },
    [{ code: "ladder.next-step", inputs: { ladder: id, taken }, output: next.action, basis: basisOf(ladder) }],
    assumptions,
  );
};
