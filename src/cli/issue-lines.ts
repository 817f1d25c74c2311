import type { Judged, ToldIssue } from "./judged.js";
import type { Line } from "./output.js";
import type { CommandTexts } from "./command-texts.js";
import { wrapped } from "./wrapped.js";

const STYLE = { error: "error", warning: "warning", note: "note" } as const;
const INDENT = "  ";

const lineAndColumn = ({ position }: ToldIssue): string =>
  position === undefined ? "–" : `${String(position.line)}:${String(position.column)}`;

/** A document and its issues for people to read; nothing for one without. */
export const issueLines = (
  { source, issues }: Judged,
  { say, width }: { readonly say: CommandTexts; readonly width: number },
): readonly Line[] => {
  if (issues.length === 0) return [];
  const { severities } = say.library.words;
  const places = issues.map(lineAndColumn);
  const placeWidth = Math.max(...places.map(({ length }) => length));
  const wordWidth = Math.max(...Object.values(severities).map(({ length }) => length));
  const before = INDENT.length + placeWidth + INDENT.length + wordWidth + INDENT.length;
  const blank = " ".repeat(before);
  const linesOf = (issue: ToldIssue, at: number): readonly Line[] => {
    const [first = "", ...rest] = wrapped(issue.text, width - before);
    const word = { style: STYLE[issue.severity], text: severities[issue.severity].padEnd(wordWidth) };
    const where = [issue.code, issue.path].filter((part) => part !== "").join(" ");
    return [
      [INDENT, (places[at] ?? "").padEnd(placeWidth), INDENT, word, INDENT, first],
      ...rest.map((text): Line => [blank, text]),
      ...wrapped(where, width - before).map((text): Line => [blank, { style: "faint", text }]),
    ];
  };
  return [[{ style: "strong", text: source }], ...issues.flatMap(linesOf), []];
};
