import type { Judged, ToldIssue } from "./judged.js";
import { shown } from "./output.js";

const LEVELS = { error: "error", warning: "warning", note: "notice" } as const;

const data = (text: string): string =>
  shown(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Issues as GitHub Actions shows them beside the lines of a file. */
export const githubText = ({ source, line, issues }: Judged): string => {
  const lineOf = ({ severity, code, text, path, position }: ToldIssue): string => {
    const at = position ?? (line === undefined ? undefined : { line, column: 1 });
    const properties = [
      `file=${property(source)}`,
      ...(at === undefined ? [] : [`line=${String(at.line)}`, `col=${String(at.column)}`]),
      `title=${property(code)}`,
    ];
    return `::${LEVELS[severity]} ${properties.join(",")}::${data(path === "" ? text : `${text} (${path})`)}\n`;
  };
  return issues.map(lineOf).join("");
};
