export { type Body, BODY_KINDS, type BodyMember, type Convener, type Meetings } from "./body.js";
export { bodyOutcome, type BodyOutcome, type BodyOutcomeOptions } from "./body-outcome.js";
export {
  DECISION_MATTERS,
  type DecisionProcedure,
  type DecisionRule,
  type Matter,
  type VoteBase,
  VOTES_COUNTED,
} from "./decision-rule.js";
export {
  type GovernanceAssumption,
  type GovernanceFailure,
  type GovernanceStep,
  type GovernanceWorking,
} from "./governance-working.js";
export { type Ladder, LADDER_ACTIONS, LADDER_MATTERS, type LadderStep } from "./ladder.js";
export { nextLadderStep, type NextLadderStep, type NextLadderStepOptions } from "./next-ladder-step.js";
export { type Outcome, OUTCOMES } from "./outcome.js";
export { type PartyPosition, POSITIONS } from "./party-position.js";
