import type { JsonSchema } from "./json-schema.js";

type Part = JsonSchema;
type Components = Map<string, Part>;

/** An OpenAPI document that has nothing but components, to be referred to or copied from. */
export interface OpenApiComponents {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly components: { readonly schemas: Readonly<Record<string, Part>> };
}

/** Names of the whole documents among the components. */
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ["agreement", "Agreement"],
  ["report", "Report"],
  ["index-series", "IndexSeries"],
]);

const referenceTo = (name: string): string => `#/components/schemas/${name}`;

/** The values of the field that tells the alternatives of a union apart. */
const valuesOf = (alternative: Part, field: string): readonly string[] => {
  const told = alternative.properties?.[field];
  if (typeof told !== "object") return [];
  return (told.const === undefined ? (told.enum ?? []) : [told.const]).map(String);
};

/** Adds a component; the documents have many in common. */
const add = (name: string, part: Part, components: Components): void => {
  const known = components.get(name);
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(part)) throw new Error(`There are two ${name}.`);
  components.set(name, part);
};

/**
 * A part with its references to components. The alternatives of a union become components, too: OpenAPI tells them
 * apart by a mapping of values to names.
 */
const translated = (part: Part, name: string, components: Components): Part => {
  const inner = (value: Part | boolean, key: string): Part | boolean =>
    typeof value === "boolean" ? value : translated(value, `${name}.${key}`, components);
  const { $ref, properties, items, oneOf, discriminator, ...rest } = part;
  const field = (discriminator as { readonly propertyName: string } | undefined)?.propertyName;
  const mapping: Record<string, string> = {};
  const alternatives = oneOf?.map((alternative): Part => {
    if (typeof alternative !== "object" || field === undefined) throw new Error(`${name} cannot be told apart.`);
    const values = valuesOf(alternative, field);
    const own = `${name}.${values.join("_")}`;
    for (const value of values) mapping[value] = referenceTo(own);
    add(own, translated(alternative, own, components), components);
    return { $ref: referenceTo(own) };
  });
  return {
    ...rest,
    ...($ref === undefined ? {} : { $ref: $ref.replace("#/$defs/", referenceTo("")) }),
    ...(items === undefined || Array.isArray(items) ? {} : { items: inner(items, "items") }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, inner(value, key)])),
        }),
    ...(alternatives === undefined ? {} : { oneOf: alternatives, discriminator: { propertyName: field, mapping } }),
  };
};

/** The JSON Schemas of all documents as one list of OpenAPI 3.1 components. */
export const openApiComponents = (schemas: ReadonlyMap<string, JsonSchema>): OpenApiComponents => {
  const components: Components = new Map();
  for (const [kind, schema] of schemas) {
    const document = Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith("$")));
    const name = DOCUMENTS.get(kind);
    if (name === undefined) throw new Error(`The document ${kind} has no name among the components.`);
    for (const [key, part] of Object.entries({ ...schema.$defs, [name]: document })) {
      add(key, translated(part, key, components), components);
    }
  }
  const sorted = [...components].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    openapi: "3.1.0",
    info: { title: "Partnership agreements (idéburet offentligt partnerskap, IOP)", version: "1.0" },
    components: { schemas: Object.fromEntries(sorted) },
  };
};
