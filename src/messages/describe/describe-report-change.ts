import type { NameOf } from "../../agreement/names-in.js";
import type { ReportChange } from "../../oversight/reports/report-change.js";
import type { MessageCatalogue } from "../catalogue.js";
import { textOf } from "../texts.js";

/**
 * What became of an activity from one report to the next (Swedish: förändring i text), a line.
 *
 * @param nameOf what activities are called, from `namesIn` of the later report, of the earlier for what was dropped;
 * their ids, if it is not given
 *
 * @example
 * const params = { activity: "34", from: 2026, to: 2027 };
 * const change = { code: "report-change.postponed", path: "/activities/0", params };
 * describeReportChange(change, sv); // "Framflyttad: 34, från 2026 till 2027."
 */
export const describeReportChange = (
  change: ReportChange,
  { reportChanges }: Pick<MessageCatalogue, "reportChanges">,
  nameOf?: NameOf,
): string => textOf(change, reportChanges, nameOf);
