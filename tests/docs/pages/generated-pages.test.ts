import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { glossaryEntries } from "../../../scripts/glossary.js";
import { CATALOGUE_FILES, ruleCatalogue } from "../../../scripts/rule-catalogue.js";
import { SWEDISH_GLOSSARY, swedishGlossary } from "../../../scripts/swedish-glossary.js";

it.each(["en", "sv"] as const)("the catalogue of rules (%s) is what `npm run catalogue` writes", (language) => {
  expect(readFileSync(CATALOGUE_FILES[language], "utf8")).toBe(ruleCatalogue(language));
});

it("the Swedish glossary is what `npm run glossary` writes", () => {
  expect(readFileSync(SWEDISH_GLOSSARY, "utf8")).toBe(swedishGlossary(glossaryEntries()));
});

it("every decision is listed", () => {
  const folder = new URL("../../../docs/decisions/", import.meta.url);
  const list = readFileSync(new URL("index.md", folder), "utf8");
  const decisions = readdirSync(folder).filter((file) => file !== "index.md");
  expect(decisions.filter((file) => !list.includes(`](${file})`))).toEqual([]);
});
