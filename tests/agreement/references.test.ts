import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { Agreement } from "../../src/agreement/agreement.js";
import { REFERENCES, referencesOf } from "../../src/agreement/references.js";
import { IdSchema } from "../../src/notation/id.schema.js";
import { placesWith } from "./places.js";

/** Places of an id that name no part of the agreement, and why. */
const NO_REFERENCE: readonly (readonly [place: RegExp, reason: string])[] = [
  [/^id$/, "the agreement's own id"],
  [/^partnership$/, "the partnership lives through several agreements"],
  [/^(?:term\.related\[\]|events\[\]\.successor)\.agreement$/, "another agreement, held as a document of its own"],
  [/^[a-zA-Z.]+\[\]\.id$/, "a part's own id"],
  [/^budgets\[\]\.periods\[\]\.id$/, "a period's own id, local to its budget"],
  [/^budgets\[\]\.lines\[\]\.id$/, "a line's own id, local to its budget"],
  [/^budgets\[\]\.lines\[\]\.cells\[\]\.period$/, "a period of the same budget: references.not-in-budget"],
  [/^budgets\[\]\.lines\[\]\.contains\[\]\.period$/, "a period of the same budget"],
  [/^printedFigures\[\]\.about\.(?:period|line)$/, "a period or line of that budget: references.not-in-budget"],
  [/^printedFigures\[\]\.about\.step$/, "a step of a scale, local to it"],
  [/^(?!amendments).*\.(?:quantity|known)\.step$/, "a step of the indicator's scale: indicator.step-not-on-scale"],
  [/^scales\[\]\.steps\[\]\.id$/, "a step's own id, local to its scale"],
  [/^amendments\[\]\.parts\./, "parts of the future: looked up when they have taken effect"],
];

const places = placesWith(IdSchema, AgreementSchema);
const reasonsFor = (place: string) =>
  NO_REFERENCE.flatMap(([pattern, reason]) => (pattern.test(place) ? [reason] : []));

describe("the table of references", () => {
  it("has every place that holds an id, but for those that name no part, each for one reason", () => {
    const reasons = places.map((place) => [
      place,
      Object.hasOwn(REFERENCES, place) ? ["reference"] : reasonsFor(place),
    ]);
    expect(reasons.filter(([, found]) => found?.length !== 1)).toEqual([]);
  });

  it("has no place that holds no id", () => {
    expect(Object.keys(REFERENCES).filter((place) => !places.includes(place))).toEqual([]);
  });

  it.each(NO_REFERENCE)("leaves out %s: %s", (pattern) => {
    expect(places.some((place) => pattern.test(place) && !Object.hasOwn(REFERENCES, place))).toBe(true);
  });
});

/** An agreement, past the compiler, that names something at one place. */
const naming = (place: string): { readonly document: Agreement; readonly path: string } => {
  const keys = place.replaceAll("[]", ".[]").split(".");
  const document = keys.reduceRight<unknown>(
    (inner, key) => (key === "[]" ? ["elsewhere", inner] : { [key]: inner, constructor: "elsewhere" }),
    "constructor",
  );
  return { document: document as Agreement, path: `/${keys.map((key) => (key === "[]" ? "1" : key)).join("/")}` };
};

describe("the references of an agreement", () => {
  it("are found at every place of the table", () => {
    for (const [place, to] of Object.entries(REFERENCES)) {
      const { document, path } = naming(place);
      expect(referencesOf(document)).toContainEqual({ path, id: "constructor", to });
    }
  });

  it("are none at a place that the table does not have", () => {
    expect(referencesOf(naming("title[].section").document)).toEqual([]);
  });

  it("are those of the Uppsala agreement, each with the pointer to its place", () => {
    const at = (pointer: string): unknown =>
      pointer
        .slice(1)
        .split("/")
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], uppsala);
    const references = referencesOf(uppsala);
    expect(references.map(({ path }) => at(path))).toEqual(references.map(({ id }) => id));
    expect(new Set(references.map(({ path }) => path)).size).toBe(references.length);
    expect(references.length).toBeGreaterThan(300);
  });
});
