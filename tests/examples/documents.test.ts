import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DOCUMENTS, isDocumentFile } from "./facts/documents.js";

/** What ids of the examples begin with: a text of this form names a part, wherever it stands. */
const NAMING = new RegExp(
  `^(?:${[
    ["org", "party", "decision", "target", "goal", "indicator", "activity", "commitment", "grant", "indexation"],
    ["line", "body", "ladder", "duty", "observation", "section", "figure"],
  ]
    .flat()
    .join("|")})-[a-z0-9-]+$`,
);

/** Fields that hold a word of the model, which may look like an id. */
const WORDS = new Set(["kind", "topic"]);

/** The ids of a document, and every text of it that has their form. */
const idsOf = (document: unknown) => {
  const ids: string[] = [];
  const named = new Set<string>();
  const visit = (value: unknown, field: string): void => {
    if (typeof value === "string" && field === "id") ids.push(value);
    else if (typeof value === "string" && !WORDS.has(field) && NAMING.test(value)) named.add(value);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, field === "of" && key === "id" ? "names" : key);
    }
  };
  visit(document, "");
  return { ids, named: [...named] };
};

describe("the documents of examples/", () => {
  it.each(["agreements", "reports"])("are all read: %s", (folder) => {
    const files = readdirSync(`examples/${folder}`).map((name) => `${folder}/${name.replace(/\.json$/, "")}`);
    expect(files.filter((file) => !isDocumentFile(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(DOCUMENTS))("%s", (file, document) => {
  const { ids, named } = idsOf(document);

  it("is called by its file's name", () => {
    expect(document.id).toBe(file.replace(/^\w+\//, ""));
  });

  it("gives an id once", () => {
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  });

  it("names parts that are there", () => {
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it("names no step that its scale lacks", () => {
    const lacking = ("assessments" in document ? document.assessments : undefined)?.filter(
      ({ scale, step }) => !document.scales?.find(({ id }) => id === scale)?.steps.some(({ id }) => id === step),
    );
    expect(lacking ?? []).toEqual([]);
  });
});
