import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../../scripts/json-schema.js";
import { openApiComponents } from "../../scripts/openapi-components.js";
import { extendedAgreement, smallReport, smallSeries } from "./documents.js";
import { everyField } from "./every-field.js";

const schemas = jsonSchemas();
const document = openApiComponents(schemas);
const components = new Map(Object.entries(document.components.schemas));

interface Discriminator {
  readonly propertyName: string;
  readonly mapping: Readonly<Record<string, string>>;
}

interface Part extends Readonly<Record<string, unknown>> {
  readonly $ref?: string;
  readonly oneOf?: readonly Part[];
  readonly discriminator?: Discriminator;
}

const partsIn = (value: unknown): readonly Part[] =>
  typeof value === "object" && value !== null ? [value as Part, ...Object.values(value).flatMap(partsIn)] : [];

const parts = partsIn(document);
const nameIn = (reference: string): string => reference.replace("#/components/schemas/", "");

/** Judges by the components alone. Validators of JSON Schema leave the mapping aside. */
const judgeOf = (name: string): ((value: unknown) => boolean) => {
  const ajv = new Ajv2020({
    strict: true,
    discriminator: false,
    keywords: ["discriminator", "openapi", "info", "components"],
  });
  addFormats.default(ajv, ["date"]);
  ajv.addSchema({ $id: "https://example.org/components", ...document });
  return ajv.compile({ $ref: `https://example.org/components#/components/schemas/${name}` });
};

describe("the components of OpenAPI", () => {
  it("are named as OpenAPI has it, with every type and every document", () => {
    const names = [...schemas.values()].flatMap(({ $defs = {} }) => Object.keys($defs));
    expect([...names, "Agreement", "Report", "IndexSeries"].filter((name) => !components.has(name))).toEqual([]);
    expect([...components.keys()].filter((name) => !/^[A-Za-z0-9._-]+$/.test(name))).toEqual([]);
    expect(document).toMatchObject({ openapi: "3.1.0", info: { version: "1.0" } });
  });

  it("refer to components only, and to such as exist", () => {
    const references = parts.flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []));
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => !components.has(nameIn(reference)))).toEqual([]);
    expect(JSON.stringify(document)).not.toContain("$defs");
  });

  it("tell the alternatives of every union apart by a mapping to each of them", () => {
    const unions = parts.filter(({ oneOf }) => Array.isArray(oneOf));
    expect(unions.length).toBeGreaterThan(10);
    for (const { oneOf = [], discriminator } of unions) {
      const mapped = new Set(Object.values(discriminator?.mapping ?? {}));
      expect([...mapped].sort()).toEqual(oneOf.map(({ $ref }) => $ref).sort());
      for (const [value, reference] of Object.entries(discriminator?.mapping ?? {})) {
        const told = components.get(nameIn(reference))?.properties?.[discriminator?.propertyName ?? ""];
        const values = typeof told === "object" ? (told.enum ?? [told.const]) : [];
        expect(values).toContain(value);
      }
    }
  });

  it.each([
    ["Agreement", "agreement", extendedAgreement],
    ["Report", "report", smallReport],
    ["IndexSeries", "index-series", smallSeries],
  ] as const)("accept what the schema accepts, and refuse what it refuses: %s", (name, kind, small) => {
    const isValid = judgeOf(name);
    const documents = [small, ...everyField(schemas.get(kind) ?? {})];
    expect(documents.map(isValid)).toEqual(documents.map(() => true));
    expect(isValid({ ...small, schemaVersion: "2.0" })).toBe(false);
    expect(isValid({ ...small, sources: [{ unknown: true }] })).toBe(false);
  });
});
