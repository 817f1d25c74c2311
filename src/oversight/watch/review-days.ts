import { ARITHMETIC } from "../../explanation/basis.js";
import { isAboutAgreement } from "../reports/reports-about.js";
import { type FoundDate, notDated, type Remark, type WatchSource } from "./watch-source.js";
import { notToTheDay, windowOpening } from "./window-opening.js";

/** The next follow-up that each report on the agreement names. */
export const reviewDays: WatchSource = ({ agreement, reports = [] }) =>
  reports
    .filter((report) => isAboutAgreement(report, agreement))
    .flatMap((report): readonly (FoundDate | Remark)[] => {
      const { id, nextFollowUp: period } = report;
      if (period === undefined) return [];
      const { through: day, missing } = period;
      const opening = windowOpening({ part: id, of: "review", period, basis: ARITHMETIC });
      if (day === undefined)
        return [...opening, notDated("watch.review-due", missing?.through?.why ?? "not-given", id)];
      const date = { code: "watch.review-due", day, params: { report: id }, basis: ARITHMETIC } as const;
      return [...opening, { date, of: [id], assumptions: notToTheDay(id, period) }];
    });
