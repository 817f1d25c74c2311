import type { Agreement } from "../agreement/agreement.js";
import { indexAgreement, type IndexedPart } from "../agreement/agreement-index.js";
import { type RangedCount, rangedCounts } from "../oversight/reports/reconcile.js";
import { type IndexedReport, indexReport } from "../report/report-index.js";
import type { Report } from "../report/report.js";

/** What rules over a report look at (Swedish: regelns underlag), worked out once. */
export interface ReportRuleSubject extends IndexedReport {
  /** The parts of the agreement that the report follows up, by id, where it is at hand. */
  readonly agreementParts?: ReadonlyMap<string, IndexedPart>;
  /** The printed counts beside the counted ones. */
  readonly counts: readonly RangedCount[];
}

/** Prepares a report for its rules. */
export const reportRuleSubject = (report: Report, agreement?: Agreement): ReportRuleSubject => ({
  ...indexReport(report),
  ...(agreement !== undefined && { agreementParts: indexAgreement(agreement).parts }),
  counts: rangedCounts(report),
});
