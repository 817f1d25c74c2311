import { describe, expect, it } from "vitest";
import { jsonSchemas, type JsonSchema } from "../../scripts/json-schema.js";
import { enFields } from "../../src/messages/en/fields/en-fields.js";
import { type DocumentKind, fieldLabel } from "../../src/messages/field-label.js";
import type { FieldLabels } from "../../src/messages/fields.js";
import { PARTS_IN_FIELDS } from "../../src/messages/parts-in-fields.js";
import { svFields } from "../../src/messages/sv/fields/sv-fields.js";
import { jsonPointer } from "../../src/notation/json-pointer.js";
import { everyField } from "../json/every-field.js";

const KINDS = ["agreement", "report", "index-series"] as const satisfies readonly DocumentKind[];

const schemas = jsonSchemas();

describe("what people call a place in a document", () => {
  it.each([
    ["/title", "Rubrik", "Title"],
    [
      "/term/period/through",
      "Avtalsperiod och villkor › Avtalsperiod › Sista dag",
      "Term and conditions › Period of the agreement › Last day",
    ],
    [
      "/grants/0/amounts/1/period/from",
      "Bidrag 1 › Belopp 2 › Period › Första dag",
      "Grants 1 › Amounts 2 › Period › First day",
    ],
    ["/grants/0/payees/1", "Bidrag 1 › Mottagare 2", "Grants 1 › Payees 2"],
    [
      "/term/period/missing/from/why",
      "Avtalsperiod och villkor › Avtalsperiod › Varför dag saknas › Första dag › Öppen eller okänd",
      "Term and conditions › Period of the agreement › Why a day is missing › First day › Open or unknown",
    ],
    ["/parties", "Parter", "Parties"],
    ["", "", ""],
  ])("%s", (pointer, swedish, english) => {
    expect(fieldLabel(pointer, { kind: "agreement", labels: svFields })).toBe(swedish);
    expect(fieldLabel(pointer, { kind: "agreement", labels: enFields })).toBe(english);
  });

  it.each([
    ["a key that is no field", "/parties/0/efternamn", "Parter 1"],
    ["an identity number as a key", "/parties/0/198001011234", "Parter 1"],
    ["a place in a place", "/parties/0/1", "Parter 1"],
    ["own data", "/extensions/x-case/number", "Egna uppgifter"],
    ["a key that every object has", "/constructor/name", ""],
    ["a field of another kind of document", "/assessments/0/step", ""],
    ["what lies in a text", "/title/length", "Rubrik"],
    ["a place of the whole", "/0", ""],
  ])("ends before %s", (_what, pointer, label) => {
    expect(fieldLabel(pointer, { kind: "agreement", labels: svFields })).toBe(label);
  });

  it("takes labels of one's own", () => {
    const labels: FieldLabels = { ...svFields, Grant: { ...svFields.Grant, payer: "Utbetalande nämnd" } };
    expect(fieldLabel("/grants/0/payer", { kind: "agreement", labels })).toBe("Bidrag 1 › Utbetalande nämnd");
  });
});

/** Every place of a document but those of an integrator's own data. */
const placesIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null && path.at(-1) !== "extensions"
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesIn(inner, [...path, key])])
    : [];

describe("every place of a document", () => {
  it.each(KINDS)("has a label all the way: %s", (kind) => {
    const documents = everyField(schemas.get(kind) ?? {});
    const places = documents.flatMap((document) => placesIn(document));
    const untold = places.filter((path) => {
      const fields = path.filter((key) => !/^\d+$/.test(key)).length;
      const trail = fieldLabel(jsonPointer(path), { kind, labels: svFields }).split(" › ");
      return trail.length !== fields || trail.includes("");
    });
    expect(untold).toEqual([]);
    expect(places.length).toBeGreaterThan(10);
  });
});

describe("the parts in fields", () => {
  const namedIn = (part: JsonSchema | boolean): string | undefined =>
    typeof part === "boolean" || Array.isArray(part.items)
      ? undefined
      : (part.$ref ?? (typeof part.items === "object" ? part.items.$ref : undefined))?.replace("#/$defs/", "");

  it.each(KINDS)("are those of the schema: %s", (kind) => {
    const { $defs = {} } = schemas.get(kind) ?? {};
    const parts = new Map(Object.entries<Readonly<Record<string, string>>>(PARTS_IN_FIELDS));
    const wrong = Object.entries($defs).flatMap(([name, { oneOf = [], ...part }]) =>
      [part, ...oneOf].flatMap((variant) =>
        Object.entries(typeof variant === "object" ? (variant.properties ?? {}) : {}).flatMap(([field, held]) => {
          const told = namedIn(held);
          const isPart = told !== undefined && told in svFields;
          return isPart && parts.get(name)?.[field] !== told ? [`${name}.${field} holds ${told}`] : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("labels that are missing do not compile", () => {
  it("of a field", () => {
    const { payer: wrongPayer, ...rest } = svFields.Grant;
    // @ts-expect-error [ts2741] - the payer of a grant has no label
    const wrong: FieldLabels = { ...svFields, Grant: rest };
    expect(wrong.Grant).not.toHaveProperty("payer");
  });

  it("of a part", () => {
    const { Grant: wrongGrant, ...rest } = svFields;
    // @ts-expect-error [ts2741] - grants have no labels
    const wrong: FieldLabels = rest;
    expect(wrong).not.toHaveProperty("Grant");
  });
});
