import { jsonPointer } from "../notation/json-pointer.js";
import { firstFindings } from "./first-findings.js";
import { DEEPEST_LEVEL } from "./plain-json.js";
import { scanJson } from "./scan-json.js";
import { type ShapeIssue, shapeIssue } from "./shape-issue.js";

/** An issue and where in the text it is, in UTF-16 units from 0. */
export interface FoundIssue {
  readonly issue: ShapeIssue;
  readonly at: number;
}

/** The first issues of a text, and how many more there are. */
export interface FoundIssues {
  readonly issues: readonly FoundIssue[];
  readonly more: number;
}

/** Every key of a text that its object already has, down to the deepest level that a document may have. */
export const duplicateKeys = (json: string): FoundIssues => {
  const found = firstFindings<FoundIssue>(({ issue }) => issue.path);
  const path: PropertyKey[] = [];
  const keysAbove: (Set<string> | undefined)[] = [];
  scanJson(json, {
    enter: (key, at) => {
      if (key !== undefined) path.push(key);
      if (typeof key === "string" && path.length <= DEEPEST_LEVEL) {
        const siblings = keysAbove.pop() ?? new Set();
        keysAbove.push(siblings);
        if (!siblings.has(key)) siblings.add(key);
        else found.add(() => ({ at, issue: shapeIssue("json.duplicate-key", jsonPointer(path), {}) }));
      }
      keysAbove.push(undefined);
    },
    leave: () => {
      path.pop();
      keysAbove.pop();
    },
  });
  return { issues: found.kept(), more: found.more() };
};
