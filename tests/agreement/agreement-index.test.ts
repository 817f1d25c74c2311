import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { frozen } from "../term/written.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { Agreement } from "../../src/agreement/agreement.js";
import { indexAgreement } from "../../src/agreement/agreement-index.js";
import { IdSchema } from "../../src/notation/id.schema.js";
import { placesWith } from "./places.js";

/** Lists whose elements have ids that are unique in the document: all but those inside a part, and future parts. */
const listsWithIds = placesWith(IdSchema, AgreementSchema).flatMap((place) => {
  const [, list] = /^((?:term\.)?[a-zA-Z]+)\[\]\.id$/.exec(place) ?? [];
  return list === undefined ? [] : [list];
});

/** A document, past the compiler, with a list of parts that have little but an id, and no other part. */
const withParts = (list: string, ids: readonly string[]): Agreement => {
  const parts = ids.map((id) => ({ id, periods: [], lines: [], steps: [] }));
  const [first = "", inner] = list.split(".");
  const lists = { organisations: [], parties: [], term: {}, [first]: inner === undefined ? parts : { [inner]: parts } };
  return frozen(lists) as unknown as Agreement;
};
const pointerTo = (list: string, position: number) => `/${list.replace(".", "/")}/${String(position)}`;

const step = { id: "grant", name: "Klart", meaning: "done" };
const line = { side: "cost", category: "staff", name: "Personal", form: "money", cells: [] };
const emptyBudget = { id: "budget", periods: [], lines: [] };
const twice = (part: object) => [
  { ...part, id: "twice" },
  { ...part, id: "twice" },
];

describe("the index of an agreement", () => {
  it("knows 21 lists of parts with ids", () => {
    expect(listsWithIds).toHaveLength(21);
  });

  it.each(listsWithIds)("has every part of %s", (list) => {
    const { parts } = indexAgreement(withParts(list, ["one", "two"]));
    expect([...parts].map(([id, { path }]) => [id, path])).toEqual([
      ["one", pointerTo(list, 0)],
      ["two", pointerTo(list, 1)],
    ]);
  });

  it("has a kind of its own for every list", () => {
    const kinds = listsWithIds.map((list) => indexAgreement(withParts(list, ["one"])).parts.get("one")?.kind);
    expect(new Set(kinds).size).toBe(listsWithIds.length);
    expect(kinds).not.toContain(undefined);
  });

  it.each(listsWithIds)("names the places of an id that %s has three times", (list) => {
    const { parts, duplicates } = indexAgreement(withParts(list, ["same", "other", "same", "same"]));
    const first = pointerTo(list, 0);
    expect(parts.size).toBe(2);
    expect(duplicates).toEqual([
      { id: "same", path: pointerTo(list, 2), first },
      { id: "same", path: pointerTo(list, 3), first },
    ]);
  });

  it("finds an id that two kinds of parts have", () => {
    const read = AgreementSchema.parse({ ...smallAgreement, scales: [{ id: "grant", name: "Skala", steps: [step] }] });
    expect(indexAgreement(read).duplicates).toEqual([{ id: "grant", path: "/scales/0", first: "/grants/0" }]);
  });

  it.each([
    ["/budgets/0/periods", { ...emptyBudget, periods: twice({ period: {} }) }],
    ["/budgets/0/lines", { ...emptyBudget, lines: twice(line) }],
  ])("finds an id that %s has twice: it is local, not unique in the document", (list, budget) => {
    const read = AgreementSchema.parse({ ...smallAgreement, budgets: [budget, { ...budget, id: "other-budget" }] });
    const { parts, duplicates } = indexAgreement(read);
    expect(parts.has("twice")).toBe(false);
    expect(duplicates).toEqual([
      { id: "twice", path: `${list}/1`, first: `${list}/0` },
      { id: "twice", path: `${list}/1`.replace("0", "1"), first: `${list}/0`.replace("0", "1") },
    ]);
  });

  it("finds a step that a scale has twice", () => {
    const scale = { id: "scale", name: "Skala", steps: [step, { ...step, name: "Färdigt" }] };
    const read = AgreementSchema.parse({ ...smallAgreement, scales: [scale] });
    expect(indexAgreement(read).duplicates).toEqual([
      { id: "grant", path: "/scales/0/steps/1", first: "/scales/0/steps/0" },
    ]);
  });

  it.each(["constructor", "toString", "hasOwnProperty", "valueOf"])("takes the id %s for an id", (id) => {
    const { parts, duplicates } = indexAgreement(withParts("goals", [id]));
    expect([...parts.keys()]).toEqual([id]);
    expect(duplicates).toEqual([]);
    expect(indexAgreement(withParts("goals", ["other"])).parts.get(id)).toBeUndefined();
  });

  it("passes over events without an id", () => {
    expect(indexAgreement(frozen(AgreementSchema.parse(smallAgreement))).duplicates).toEqual([]);
  });

  it("has the Uppsala agreement's parts, none twice", () => {
    const { parts, duplicates, agreement } = indexAgreement(frozen(uppsala));
    expect(agreement).toBe(uppsala);
    expect(duplicates).toEqual([]);
    expect(parts.get("notice-early")).toEqual({ kind: "notice-clause", path: "/term/notice/0" });
    expect(parts.get("section-budget")?.kind).toBe("section");
    expect(parts.has("line-grant")).toBe(false);
  });
});
