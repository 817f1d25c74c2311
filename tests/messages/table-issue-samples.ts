import type { CsvIssue } from "../../src/issues/csv-issue.js";
import type { FiguresIssue } from "../../src/issues/figures-issue.js";
import { nothing, type Samples, several } from "./sample.js";

const marks = [",", "."] as const;

/** What issues of CSV texts may hold. */
export const csvIssueSamples: Samples<CsvIssue, "params"> = {
  "csv.quote-not-closed": nothing,
  "csv.quote-misplaced": nothing,
  "csv.cell-count": [{ params: { expected: 13, received: 1 } }, { params: { expected: 2, received: 3 } }],
  "csv.too-many-rows": several([10000, 1], (max) => ({ params: { max } })),
  "csv.column-missing": [{ params: { heading: "KPI" } }],
  "csv.column-twice": [{ params: { heading: "KPI" } }],
  "csv.cell-empty": nothing,
  "csv.cell-not-empty": nothing,
  "csv.not-allowed": [{ params: { allowed: ["A", "B"] } }],
  "csv.not-an-id": nothing,
  "csv.not-a-day": nothing,
  "csv.not-a-number": several(marks, (decimalMark) => ({ params: { decimalMark } })),
  "csv.not-an-amount": several(marks, (decimalMark) => ({ params: { decimalMark } })),
  "csv.not-years": nothing,
  "csv.more-issues": several([2500, 1], (count) => ({ params: { count } })),
};

/** What issues of published figures may hold. */
export const figuresIssueSamples: Samples<FiguresIssue, "params"> = {
  "figures.time-not-named": nothing,
  "figures.category-not-chosen": several([2, 290], (count) => ({ params: { count } })),
  "figures.no-such-dimension": nothing,
  "figures.no-such-category": nothing,
  "figures.positions-unclear": nothing,
  "figures.sizes-differ": [{ params: { expected: 12, received: 11 } }],
  "figures.no-such-cell": nothing,
  "figures.period-unclear": nothing,
  "figures.period-twice": [{ params: { first: "/data/0/key/0" } }],
  "figures.not-a-figure": nothing,
  "figures.status-not-explained": nothing,
};
