export { type Answer, answered, type Answered, unanswered, type Unanswered } from "./answer.js";
export { ARITHMETIC, type Basis, basisOf } from "./basis.js";
export type { Interpretation } from "./interpretation.js";
export type { Assumption, Failure, Step, Working } from "./working.js";
