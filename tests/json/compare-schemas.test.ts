import { describe, expect, it } from "vitest";
import { schemaChanges, weightOf } from "../../scripts/compare-schemas.js";
import { type JsonSchema, jsonSchemas } from "../../scripts/json-schema.js";

const sum: JsonSchema = {
  type: "object",
  properties: { kind: { const: "sum" }, amount: { type: "string" } },
  required: ["kind"],
};
const placesOrBeds: JsonSchema = {
  type: "object",
  properties: { kind: { enum: ["places", "beds"] } },
  required: ["kind"],
};

const grant: JsonSchema = {
  type: "object",
  properties: {
    id: { type: "string", pattern: "^[a-z]+$" },
    payer: { $ref: "#/$defs/Id" },
    vat: { enum: ["included", "added"] },
    share: { type: "integer", minimum: 1, maximum: 100 },
    terms: { type: "array", items: { type: "string", maxLength: 500 }, maxItems: 10 },
    basis: {
      oneOf: [sum, placesOrBeds],
    },
    own: { type: "object", additionalProperties: {}, propertyNames: { pattern: "^x-" } },
  },
  required: ["id"],
  additionalProperties: false,
  $defs: { Id: { type: "string", minLength: 1, description: "Whom." } },
};

/** The grant with some of its fields otherwise. */
const withFields = (fields: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  ...grant,
  properties: { ...grant.properties, ...fields },
});

const withBasis = (...oneOf: readonly JsonSchema[]): JsonSchema => withFields({ basis: { oneOf: [...oneOf] } });
const without = (key: string): JsonSchema => ({
  ...grant,
  properties: Object.fromEntries(Object.entries(grant.properties ?? {}).filter(([name]) => name !== key)),
});

const renamed: JsonSchema = { ...without("vat"), properties: { ...without("vat").properties, tax: {} } };

describe("what a change of the schema asks of others", () => {
  it.each([
    ["nothing changed", grant, "none", []],
    ["another order of keys", withFields({ id: { pattern: "^[a-z]+$", type: "string" } }), "none", []],
    ["a title", { ...grant, title: "Bidrag" }, "patch", [""]],
    [
      "the description of a field",
      withFields({ share: { type: "integer", minimum: 1, maximum: 100, description: "So much." } }),
      "patch",
      [".share"],
    ],
    [
      "words of a definition",
      { ...grant, $defs: { Id: { type: "string", minLength: 1, description: "Who." } } },
      "patch",
      ["Id"],
    ],
    ["a new optional field", withFields({ note: { type: "string" } }), "minor", [".note"]],
    ["a field no longer required", { ...grant, required: [] }, "minor", [".id"]],
    ["one more value", withFields({ vat: { enum: ["included", "added", "none"] } }), "minor", [".vat"]],
    ["a wider bound", withFields({ share: { type: "integer", minimum: 0, maximum: 100 } }), "minor", [".share"]],
    ["a bound less", withFields({ share: { type: "integer", minimum: 1 } }), "minor", [".share"]],
    [
      "numbers instead of whole numbers",
      withFields({ share: { type: "number", minimum: 1, maximum: 100 } }),
      "minor",
      [".share"],
    ],
    [
      "a longer list",
      withFields({ terms: { type: "array", items: { type: "string", maxLength: 500 }, maxItems: 20 } }),
      "minor",
      [".terms"],
    ],
    ["no pattern", withFields({ id: { type: "string" } }), "minor", [".id"]],
    [
      "one more alternative",
      withBasis(sum, placesOrBeds, { properties: { kind: { const: "share" } } }),
      "minor",
      [".basis"],
    ],
    ["another order of alternatives", withBasis(placesOrBeds, sum), "none", []],
    [
      "one more value of an alternative",
      withBasis(sum, { ...placesOrBeds, properties: { kind: { enum: ["places", "beds", "rooms"] } } }),
      "minor",
      [".basis.kind"],
    ],
    ["unknown fields allowed", { ...grant, additionalProperties: {} }, "minor", [".*"]],
    [
      "a definition let in more",
      { ...grant, $defs: { Id: { type: "string", description: "Whom." } } },
      "minor",
      ["Id"],
    ],
    [
      "a definition instead of the same in place",
      {
        ...withFields({ id: { $ref: "#/$defs/Word" } }),
        $defs: { ...grant.$defs, Word: { type: "string", pattern: "^[a-z]+$" } },
      },
      "none",
      [],
    ],
    [
      "a new required field",
      { ...withFields({ note: { type: "string" } }), required: ["id", "note"] },
      "major",
      [".note"],
    ],
    ["a field removed", without("vat"), "major", [".vat"]],
    ["a field renamed", renamed, "major", [".vat", ".tax"]],
    ["a field required", { ...grant, required: ["id", "vat"] }, "major", [".vat"]],
    ["a value less", withFields({ vat: { enum: ["included"] } }), "major", [".vat"]],
    [
      "only some values",
      withFields({ terms: { type: "array", items: { type: "string", maxLength: 500, enum: ["a"] }, maxItems: 10 } }),
      "major",
      [".terms[]"],
    ],
    ["a narrower bound", withFields({ share: { type: "integer", minimum: 1, maximum: 99 } }), "major", [".share"]],
    ["a new bound", withFields({ id: { type: "string", pattern: "^[a-z]+$", minLength: 2 } }), "major", [".id"]],
    [
      "whole numbers for texts",
      withFields({ share: { type: "string", minimum: 1, maximum: 100 } }),
      "major",
      [".share", ".share"],
    ],
    ["another pattern", withFields({ id: { type: "string", pattern: "^[a-z]{1,9}$" } }), "major", [".id"]],
    ["a format", withFields({ id: { type: "string", pattern: "^[a-z]+$", format: "date" } }), "major", [".id"]],
    ["an alternative less", withBasis(sum), "major", [".basis"]],
    [
      "a narrower element",
      withFields({ terms: { type: "array", items: { type: "string", maxLength: 50 }, maxItems: 10 } }),
      "major",
      [".terms[]"],
    ],
    [
      "other keys of own data",
      withFields({ own: { type: "object", additionalProperties: {}, propertyNames: { pattern: "^y-" } } }),
      "major",
      [".own (keys)"],
    ],
    [
      "a definition let in less",
      { ...grant, $defs: { Id: { type: "string", minLength: 2, description: "Whom." } } },
      "major",
      ["Id"],
    ],
  ] as const satisfies readonly (readonly [string, JsonSchema, string, readonly string[]])[])(
    "%s",
    (_what, after, weight, places) => {
      const changes = schemaChanges(grant, after);
      expect(weightOf(changes)).toBe(weight);
      expect(changes.map(({ place }) => place)).toEqual(places);
    },
  );

  it.each([...jsonSchemas()])("nothing, where %s is compared with itself", (_name, schema) => {
    expect(schemaChanges(schema, structuredClone(schema))).toEqual([]);
  });
});
