import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type GlossaryEntry, glossaryEntries } from "./glossary.js";

const root = new URL("../", import.meta.url);

/** The table of the words of the field, as the English glossary has it. */
const fieldWords = (): readonly string[] => {
  const page = readFileSync(new URL("docs/glossary.md", root), "utf8");
  const [, table = ""] = /## Words of the field\n\n[^\n]*\n[^\n]*\n([\s\S]*?)\n\n/.exec(page) ?? [];
  return table.split("\n").map((row) => {
    const [, swedish = "", english = ""] = row.split("|");
    return `| ${swedish.trim()} | ${english.trim()} |`;
  });
};

/** One row for each public name that has a Swedish word, by that word. */
const nameRows = (entries: readonly GlossaryEntry[]): readonly string[] =>
  entries
    .flatMap(({ name, folder, swedish }) => (swedish === undefined ? [] : [{ name, folder, swedish }]))
    .sort((one, other) => one.swedish.localeCompare(other.swedish, "sv") || one.name.localeCompare(other.name))
    .map(({ name, folder, swedish }) => `| ${swedish} | \`${name}\` | ${folder} |`);

/** The glossary for those who know the Swedish word, as a page. */
export const swedishGlossary = (entries: readonly GlossaryEntry[]): string =>
  [
    "<!-- Written by npm run glossary. -->",
    "",
    "# Ordlista",
    "",
    "Orden i svenska överenskommelser om partnerskap, och vad de heter i biblioteket.",
    "",
    "Tre regler håller orden isär:",
    "",
    "- **nämnd** är *committee*, en förenings **styrelse** *board*, **kommunstyrelsen** *executive board*.",
    "- **bidrag** är *grant*, **ersättning** *remuneration*, **(ekonomiskt) stöd** *financial support*. Vilket ord",
    "  källan använder har betydelse för moms och upphandling, och sparas som det är tryckt.",
    "- **överenskommelse** och **avtal** är *agreement*; titeln sparas som den är tryckt.",
    "",
    "## Fackord",
    "",
    "| svenska | engelska |",
    "|---|---|",
    ...fieldWords(),
    "",
    "## Namn i koden, efter det svenska ordet",
    "",
    "| svenska | namn | mapp |",
    "|---|---|---|",
    ...nameRows(entries),
    "",
  ].join("\n");

/** Where it stands. */
export const SWEDISH_GLOSSARY = new URL("docs/sv/ordlista.md", root);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SWEDISH_GLOSSARY, swedishGlossary(glossaryEntries()));
}
