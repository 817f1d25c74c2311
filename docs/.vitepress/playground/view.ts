import type { Severity } from "../../../src/index.js";
import type { GoalRow } from "../diagrams/goal-tree-of.js";
import type { Timeline } from "../diagrams/timeline-of.js";

export type Language = "sv" | "en";

/** What the page asks of the worker. */
export interface Asked {
  readonly number: number;
  /** The agreement, as JSON text. */
  readonly text: string;
  readonly on: string;
  readonly language: Language;
  /** A follow-up report as JSON text; empty: none. */
  readonly report: string;
  /** Figures of an index series, a line each: `2020;2,0`. */
  readonly figures: string;
  readonly figuresAre: "percent-a-year" | "level";
  /** When it is asked, for calendar files: `2026-01-31T09:30:00Z`. */
  readonly stamp: string;
}

/** An issue as it is listed. */
export interface ShownIssue {
  readonly severity: Severity;
  readonly severityWord: string;
  readonly code: string;
  readonly text: string;
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** What is paid in a year, or why that is not known. */
export interface ShownYear {
  readonly year: number;
  readonly rows: readonly { readonly purpose: string; readonly due?: string; readonly amount: string }[];
  readonly total?: string;
  readonly failure?: string;
}

/** A grant over the years, with its working. */
export interface ShownGrant {
  readonly name: string;
  readonly years: readonly { readonly year: number; readonly amount?: string; readonly why: string }[];
  readonly working: readonly string[];
}

/** How a goal or an indicator stands, in words. */
export interface ShownJudgement {
  readonly judgement: string;
  readonly text: string;
}

/** A file to download. */
export interface ShownFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** What is shown of an agreement that could be read. */
export interface ShownAgreement {
  readonly title: string;
  readonly standing: readonly string[];
  readonly notice: readonly string[];
  readonly timeline?: Timeline;
  readonly payments: readonly ShownYear[];
  readonly grants: readonly ShownGrant[];
  readonly goals: readonly GoalRow[];
  readonly goalTexts: readonly ShownJudgement[];
  readonly indicatorTexts: readonly ShownJudgement[];
  readonly report: string;
  readonly files: readonly ShownFile[];
}

/** What the worker answers. */
export interface View {
  readonly number: number;
  readonly issues: readonly ShownIssue[];
  /** How many there are, of which `issues` has the first. */
  readonly issueCount: number;
  /** What is wrong with the report or the figures. */
  readonly reportIssues: readonly string[];
  readonly figureIssues: readonly string[];
  readonly agreement?: ShownAgreement;
}
