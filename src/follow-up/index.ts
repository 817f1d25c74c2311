export { type DueTime, type Duty, DUTY_KINDS } from "./duty.js";
