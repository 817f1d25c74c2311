import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A public name with what its TSDoc says of it. */
export interface GlossaryEntry {
  readonly name: string;
  readonly folder: string;
  /** The Swedish term of the first sentence; undefined where it has none. */
  readonly swedish: string | undefined;
  readonly meaning: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const file = `${root}docs/glossary.md`;

const SWEDISH = / ?\(Swedish: ([^)]*)\)/;

/** First sentence of a comment, without the Swedish term, links as code. */
const firstSentence = (comment: string): string => {
  const [paragraph = ""] = comment.split("\n\n");
  const text = paragraph.replaceAll("\n", " ").replaceAll(/\{@link (\w+)\}/g, "`$1`");
  const end = /[.:;](?: |$)/.exec(text.replace(SWEDISH, (term) => "x".repeat(term.length)))?.index ?? text.length;
  return text.slice(0, end).replace(SWEDISH, "").trim();
};

/** Every name that `src/index.ts` exports, by folder and name. */
export const glossaryEntries = (): readonly GlossaryEntry[] => {
  const index = `${root}src/index.ts`;
  const program = ts.createProgram([index], { noEmit: true, module: ts.ModuleKind.NodeNext, strict: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(index);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error("src/index.ts is missing or exports nothing.");
  return checker
    .getExportsOfModule(module)
    .map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
      const declared = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
      return {
        name: exported.name,
        folder: /\/src\/([^/]+)\//.exec(declared)?.[1] ?? "",
        swedish: SWEDISH.exec(comment.replaceAll("\n", " "))?.[1],
        meaning: firstSentence(comment),
      };
    })
    .sort((one, other) => one.folder.localeCompare(other.folder) || one.name.localeCompare(other.name));
};

const row = ({ name, swedish = "", meaning }: GlossaryEntry): string =>
  `| \`${name}\` | ${swedish} | ${meaning.replaceAll("|", "\\|")} |`;

/** The glossary as Markdown: what stands by hand above the marker, and a table for every folder below it. */
export const glossary = (entries: readonly GlossaryEntry[]): string => {
  const [byHand = ""] = readFileSync(file, "utf8").split(MARKER);
  const folders = [...new Set(entries.map(({ folder }) => folder))];
  const tables = folders.map((folder) => {
    const rows = entries.filter((entry) => entry.folder === folder).map(row);
    return [`### ${folder}`, "", "| name | svenska | means |", "|---|---|---|", ...rows, ""].join("\n");
  });
  return `${byHand}${MARKER}\n\n${tables.join("\n")}`;
};

/** Below this line the glossary is written by `npm run glossary`. */
const MARKER = "<!-- names: written by npm run glossary -->";

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, glossary(glossaryEntries()));
