export { accessAndDataProtection } from "./access-and-data-protection.js";
export { type Aspect, ASPECTS, type CheckReason, type ComparedWithThreshold } from "./check-reason.js";
export { type Checklist, type ChecklistItem, defineChecklist } from "./checklist.js";
export { forum } from "./forum.js";
export { procurementAndStateAid } from "./procurement-and-state-aid.js";
export { type Review, reviewAgreement, type ReviewedItem } from "./review-agreement.js";
export type { ReviewOptions, ReviewSubject } from "./review-subject.js";
export {
  ITEM_ANSWERS,
  type ItemAnswer,
  look,
  notStated,
  type Sighting,
  type SightingReason,
  stated,
} from "./sighting.js";
export { silences } from "./silences.js";
export { skr2017 } from "./skr-2017.js";
export { type StandardChecklist, standardChecklists } from "./standard-checklists.js";
export {
  type ExchangeRate,
  standardThresholds,
  type Threshold,
  THRESHOLD_KINDS,
  type ThresholdKind,
} from "./threshold.js";
export { uddevalla2020 } from "./uddevalla-2020.js";
