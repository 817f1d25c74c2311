export { dutyDueDays } from "./duty-due-days.js";
export type { DutyOccasion } from "./duty-occasion.js";
export type { DutyDueDaysOptions } from "./duty-plan.js";
export { type DayOfYear, DUE_BEFORE, type DueTime, type Duty, DUTY_KINDS, type MonthsApart } from "./duty.js";
export type { FollowUpAssumption, FollowUpFailure, FollowUpStep, FollowUpWorking } from "./follow-up-working.js";
