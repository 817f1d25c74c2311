import { reportAssessmentWithoutMonth } from "./report/assessment-without-month.js";
import { reportBrokenReference } from "./report/broken-reference.js";
import { reportCountDiffers } from "./report/count-differs.js";
import { reportDoneBeforeItsTime } from "./report/done-before-its-time.js";
import { reportDuplicateId } from "./report/duplicate-id.js";
import { reportGoalBySeveralNames } from "./report/goal-by-several-names.js";
import { reportMovedBeyondCompletionYear } from "./report/moved-beyond-completion-year.js";
import { reportNextFollowUpAlreadyPast } from "./report/next-follow-up-already-past.js";
import { reportObservationAfterReport } from "./report/observation-after-report.js";
import { reportOriginNotComplete } from "./report/origin-not-complete.js";
import { reportParentCircle } from "./report/parent-circle.js";
import { reportPersonalDataInText } from "./report/personal-data-in-text.js";
import { reportQuantityContradictory } from "./report/quantity-contradictory.js";
import { reportStepNotInScale } from "./report/step-not-in-scale.js";

/** The rules that this library holds every report to (Swedish: standardregler för uppföljningar), in order. */
export const standardReportRules = [
  reportDuplicateId,
  reportBrokenReference,
  reportParentCircle,
  reportStepNotInScale,
  reportQuantityContradictory,
  reportObservationAfterReport,
  reportNextFollowUpAlreadyPast,
  reportCountDiffers,
  reportDoneBeforeItsTime,
  reportMovedBeyondCompletionYear,
  reportAssessmentWithoutMonth,
  reportOriginNotComplete,
  reportGoalBySeveralNames,
  reportPersonalDataInText,
] as const;

/** Any standard rule over a report (Swedish: standardregel för uppföljningar). */
export type StandardReportRule = (typeof standardReportRules)[number];

/** Any issue of a standard rule over a report (Swedish: anmärkning på en uppföljning). */
export type StandardReportIssue = ReturnType<StandardReportRule["issues"]>[number];
