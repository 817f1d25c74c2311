import type { JsonPointer } from "../notation/json-pointer.js";
import type { Issue } from "./issue.js";

type Nothing = Readonly<Record<string, never>>;

/** The facts of each issue of published figures, by its code (Swedish: uppgifter om fel i publicerade tal). */
export interface FiguresParams {
  /** Several dimensions and none known to be time: `time` must name it. */
  readonly "figures.time-not-named": Nothing;
  /** A dimension has several categories: `select` must name one. */
  readonly "figures.category-not-chosen": { readonly count: number };
  /** `select` or `time` names a dimension that is not there. */
  readonly "figures.no-such-dimension": Nothing;
  /** `select` names a category that the dimension does not have. */
  readonly "figures.no-such-category": Nothing;
  /** Categories do not have the positions from 0 on, each once. */
  readonly "figures.positions-unclear": Nothing;
  /** As many as the sizes say must stand here. */
  readonly "figures.sizes-differ": { readonly expected: number; readonly received: number };
  /** A value or a status for a cell that the sizes do not have. */
  readonly "figures.no-such-cell": Nothing;
  /** Neither a year, a quarter nor a month, 1900–2199. */
  readonly "figures.period-unclear": Nothing;
  /** A period stands twice; `first` is where it stands first. */
  readonly "figures.period-twice": { readonly first: JsonPointer };
  /** No decimal number with at most 9 digits before the mark and 6 after it. */
  readonly "figures.not-a-figure": Nothing;
  /** A figure is marked with a status, and `statuses` does not say whether it is preliminary or final. */
  readonly "figures.status-not-explained": Nothing;
}

/** Names of what can be wrong with published figures (Swedish: fel i publicerade tal). */
export type FiguresCode = keyof FiguresParams;

/** Something wrong with figures that somebody else has published (Swedish: fel i publicerade tal). */
export type FiguresIssue<Code extends FiguresCode = FiguresCode> = {
  readonly [C in Code]: Issue<C, FiguresParams[C]>;
}[Code];
