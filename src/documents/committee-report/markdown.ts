/** Characters that Markdown may take for its own, wherever they stand. */
const MARKS = /[\\`*_[\]|~#$]/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** What makes a list, a heading or a line across the page of a block that begins with it. */
const BEGINS_BLOCK = /^(?:[-+=]|[0-9]+[.)](?= |$))/;

/** Marks that turn the direction of writing: a text that holds them can look like another. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text as it stands within a line of Markdown, whatever it holds: line breaks and control characters become a space,
 * marks of Markdown and HTML are escaped, and web addresses make no links by themselves.
 */
const inLine = (text: string): string =>
  text
    .replace(DIRECTION, "")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, " ")
    .trim()
    .replace(MARKS, "\\$&")
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? "")
    .replaceAll("://", ":\\//")
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`);

/** A text as a block of its own, or at the beginning of one. */
export const paragraph = (text: string): string =>
  inLine(text).replace(BEGINS_BLOCK, (begin) => `${begin.slice(0, -1)}\\${begin.slice(-1)}`);

/** A text in strong letters, as a block of its own. */
export const strong = (text: string): string => `**${inLine(text)}**`;

/** A heading of the first, second or third level. */
export const heading = (level: 1 | 2 | 3, text: string): string => `${"#".repeat(level)} ${inLine(text)}`;

/** A list; nothing of no items. */
export const bullets = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [items.map((item) => `- ${paragraph(item)}`).join("\n")];

/** What a column of a table holds: amounts and numbers stand to the right. */
export interface MarkdownColumn {
  readonly heading: string;
  readonly align?: "right";
}

/** A table; nothing of no rows. Empty cells get a dash. */
export const table = (columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): readonly string[] => {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const written = rows.map((row) => line(row.map((cell) => (cell === "" ? "–" : inLine(cell)))));
  const rule = columns.map(({ align }) => (align === "right" ? "---:" : "---"));
  return [[line(columns.map((column) => inLine(column.heading))), line(rule), ...written].join("\n")];
};
