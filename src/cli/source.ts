import type { InputIssue } from "./input-issue.js";

/** Where a document stands: a file or `-`, and its line in a stream. */
export interface Place {
  readonly source: string;
  /** Counted from 1; absent: the file is one document. */
  readonly line?: number;
}

/** The text of one document, or why there is none. */
export type Source = Place & ({ readonly text: string } | { readonly issue: InputIssue });
