import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A fenced block of a page. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** Line of the page on which its code begins, counted from 1. */
  readonly line: number;
}

/** The TypeScript of a page as one program: blocks on a page build on each other, as they are read. */
export interface PageProgram {
  readonly page: string;
  /** Where it is written to be type-checked and run. */
  readonly file: string;
  /** What each block says that it prints: `[line of the block, lines]`. */
  readonly prints: readonly (readonly [number, readonly string[]])[];
}

const root = new URL("../../../", import.meta.url);
const GENERATED = /^(?:reference\/api|\.vitepress)\//;

/** README and every page of the site that is written by hand. */
export const pages: readonly string[] = [
  "README.md",
  ...readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md") && !GENERATED.test(file))
    .map((file) => `docs/${file}`)
    .sort(),
];

export const readPage = (page: string): string => readFileSync(new URL(page, root), "utf8");

/** The fenced blocks of a text, in order. */
export const codeBlocksIn = (markdown: string): readonly CodeBlock[] => {
  const blocks: CodeBlock[] = [];
  let open: { readonly language: string; readonly line: number; readonly lines: string[] } | undefined;
  markdown.split("\n").forEach((text, index) => {
    if (!text.startsWith("```")) open?.lines.push(text);
    else if (open === undefined) open = { language: text.slice(3).split(/[\s{]/)[0] ?? "", line: index + 2, lines: [] };
    else {
      blocks.push({ language: open.language, line: open.line, code: open.lines.join("\n") });
      open = undefined;
    }
  });
  return blocks;
};

/** `console.log(…); // what it prints`, as it stands at the end of a line. */
const PRINTED = /console\.log\(.*\);? \/\/ (.*)$/;

/** What a block prints by its own word: the comments after its calls, or the block of text that follows it. */
const printedBy = ({ code }: CodeBlock, next: CodeBlock | undefined): readonly string[] =>
  next?.language === "text"
    ? next.code.split("\n")
    : code.split("\n").flatMap((line) => PRINTED.exec(line)?.slice(1, 2) ?? []);

/** Writes the program of a page below `.tmp/`; none, where the page has no TypeScript. */
export const programOf = (page: string): PageProgram | undefined => {
  const blocks = codeBlocksIn(readPage(page));
  const code = blocks.filter(({ language }) => language === "ts");
  if (code.length === 0) return undefined;
  const folder = new URL(".tmp/pages/", root);
  mkdirSync(folder, { recursive: true });
  const file = fileURLToPath(new URL(`${page.replaceAll("/", "-")}.ts`, folder));
  const lines = code.map(({ line, code: text }) => `console.log({ block: ${String(line)} });\n${text}\n`);
  writeFileSync(file, `${lines.join("\n")}\nexport {};\n`);
  const prints = code.map((block) => [block.line, printedBy(block, blocks[blocks.indexOf(block) + 1])] as const);
  return { page, file, prints };
};
