import type { JsonPointer } from "../notation/json-pointer.js";
import { MOST_ISSUES, type ShapeIssue, shapeIssue } from "./shape-issue.js";

/** Pointers may be as long as their keys, so they are bounded all together too, in UTF-16 units. */
const LONGEST_POINTERS = 1_000_000;

/** What is found of something, the first of it made and kept, the rest only counted. */
export interface FirstFindings<Finding> {
  readonly add: (make: () => Finding) => void;
  readonly kept: () => readonly Finding[];
  readonly more: () => number;
}

/** Begins to keep findings, {@link MOST_ISSUES} at most. */
export const firstFindings = <Finding>(pathOf: (finding: Finding) => JsonPointer): FirstFindings<Finding> => {
  const kept: Finding[] = [];
  let units = 0;
  let more = 0;
  return {
    add: (make) => {
      if (kept.length >= MOST_ISSUES || units > LONGEST_POINTERS) more += 1;
      else {
        const finding = make();
        units += pathOf(finding).length;
        kept.push(finding);
      }
    },
    kept: () => kept,
    more: () => more,
  };
};

/** The issues found, and how many more there are. */
export const listed = (findings: FirstFindings<ShapeIssue>): readonly ShapeIssue[] => {
  const count = findings.more();
  return count === 0 ? findings.kept() : [...findings.kept(), shapeIssue("json.more-issues", "", { count })];
};
