export { type Activity, ACTIVITY_KINDS, type RelativeDeadline, type Responsible, type Schedule } from "./activity.js";
export type { Commitment } from "./commitment.js";
