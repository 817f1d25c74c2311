import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { glossary, glossaryEntries } from "../../scripts/glossary.js";

const entries = glossaryEntries();

describe("the glossary", () => {
  it("is what `npm run glossary` writes", () => {
    const written = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8");
    expect(written).toBe(glossary(entries));
  });

  it("knows the meaning of every public name", () => {
    expect(entries.filter(({ meaning }) => meaning === "").map(({ name }) => name)).toEqual([]);
  });

  it("knows the Swedish word for every public name but those of mere forms and limits", () => {
    const ofForm = /_(?:PATTERN|DEPTH)$/;
    const without = entries.filter(({ name, swedish }) => swedish === undefined && !ofForm.test(name));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});
