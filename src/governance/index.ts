export { type Body, BODY_KINDS, type BodyMember, type Convener, type Meetings } from "./body.js";
export { DECISION_MATTERS, type DecisionProcedure, type DecisionRule } from "./decision-rule.js";
export { type Ladder, LADDER_ACTIONS, LADDER_MATTERS, type LadderStep } from "./ladder.js";
