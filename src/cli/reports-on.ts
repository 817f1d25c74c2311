import type { Agreement } from "../agreement/agreement.js";
import type { Report } from "../report/report.js";

/** The reports that may tell of an agreement: not those that name another. */
export const reportsOn = ({ id }: Agreement, reports: readonly Report[]): readonly Report[] =>
  reports.filter(({ about }) => about.kind !== "agreement" || about.agreement === undefined || about.agreement === id);
