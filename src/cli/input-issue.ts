import type { Issue } from "../issues/issue.js";

/** What was wrong with an input before anybody could look at its shape. */
type InputCode =
  | "input.not-found"
  | "input.unreadable"
  | "input.empty-folder"
  | "input.too-large"
  | "input.not-utf-8"
  | "input.unknown-kind";

/** An issue of an input as such. */
export type InputIssue = Issue<InputCode>;

/** Makes the issue of an input. */
export const inputIssue = (code: InputCode, path: InputIssue["path"] = ""): InputIssue => ({
  ...{ code, severity: "error", path, params: {} },
});
