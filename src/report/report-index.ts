import { type IndexedParts, indexLists, localLists } from "../agreement/agreement-index.js";
import type { Report } from "./report.js";

/** A report with its ids looked up once (Swedish: register över beteckningar); what rules look at. */
export interface IndexedReport extends IndexedParts {
  readonly report: Report;
}

/** Looks up every id of a report once (Swedish: register över beteckningar). Steps of a scale are local to it. */
export const indexReport = (report: Report): IndexedReport => ({
  report,
  ...indexLists(
    [
      ["organisation", "/organisations", report.organisations],
      ["target-group", "/targetGroups", report.targetGroups ?? []],
      ["goal", "/goals", report.goals ?? []],
      ["indicator", "/indicators", report.indicators ?? []],
      ["activity", "/activities", report.activities ?? []],
      ["decision", "/decisions", report.decisions ?? []],
      ["observation", "/observations", report.observations ?? []],
      ["scale", "/scales", report.scales ?? []],
      ["section", "/sections", report.sections ?? []],
      ["printed-figure", "/printedFigures", report.printedFigures ?? []],
    ],
    localLists(report),
  ),
});
