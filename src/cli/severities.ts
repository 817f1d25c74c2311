import type { Severity } from "../issues/issue.js";

/** Severities, the gravest first. */
export const SEVERITIES = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** How many issues there are of each severity, in how many documents. */
export interface Counts extends Readonly<Record<Severity, number>> {
  readonly documents: number;
}

/** Before the first document. */
export const NOTHING_COUNTED: Counts = { documents: 0, error: 0, warning: 0, note: 0 };

/** The counts with one document more. */
export const plusDocument = (counts: Counts, issues: readonly { readonly severity: Severity }[]): Counts => {
  const of = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  return {
    documents: counts.documents + 1,
    error: counts.error + of("error"),
    warning: counts.warning + of("warning"),
    note: counts.note + of("note"),
  };
};

/** Whether there is an issue of a severity or a graver one. */
export const reaches = (counts: Counts, severity: Severity): boolean =>
  SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).some((each) => counts[each] > 0);
