import { fileURLToPath } from "node:url";
import { format } from "prettier";
import ts from "typescript";
import * as z from "zod/mini";
import { AgreementSchema } from "../src/agreement/agreement.schema.js";
import { IndexSeriesSchema } from "../src/indexation/index-series.schema.js";
import type { FieldLabels } from "../src/messages/fields.js";
import { enFields } from "../src/messages/en/fields/en-fields.js";
import { svFields } from "../src/messages/sv/fields/sv-fields.js";
import { ReportSchema } from "../src/report/report.schema.js";

/** A JSON Schema as zod writes it, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;
type Part = JsonSchema;

const root = fileURLToPath(new URL("..", import.meta.url));
const SWEDISH = / ?\(Swedish: ([^)]*)\)/;

/** The kinds of documents, each with the interface that tells what its fields mean. */
const DOCUMENTS = [
  { name: "agreement", type: "Agreement", schema: AgreementSchema },
  { name: "report", type: "Report", schema: ReportSchema },
  { name: "index-series", type: "IndexSeries", schema: IndexSeriesSchema },
] as const;

const program = ts.createProgram([`${root}src/index.ts`], {
  noEmit: true,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
});
const checker = program.getTypeChecker();

const commentOf = (symbol: ts.Symbol | undefined): string =>
  ts
    .displayPartsToString(symbol?.getDocumentationComment(checker))
    .replaceAll(/\{@link ([^}]*)\}/g, "$1")
    .replaceAll(/(?<!\n)\n(?![\n-])/g, " ")
    .trim();

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

/** What a type says of itself: the Swedish term as the title, the English text as the description. */
const withTerm = (part: Part, symbol: ts.Symbol | undefined): Part => {
  const comment = commentOf(symbol);
  const term = SWEDISH.exec(comment)?.[1];
  return {
    ...(term === undefined ? {} : { title: capitalised(term) }),
    ...(comment === "" ? {} : { description: comment.replace(SWEDISH, "") }),
    ...part,
  };
};

const labelIn = (labels: FieldLabels, part: string, field: string): string => {
  const fields: Readonly<Record<string, string>> | undefined = new Map(Object.entries(labels)).get(part);
  const label = fields?.[field];
  if (label === undefined) throw new Error(`src/messages/fields.ts has no part ${part} with the field ${field}.`);
  return label;
};

/** What a field is called: in Swedish as the title; in English, with what its comment says, as the description. */
const withLabels = (part: Part, [type, field]: readonly [string, string], symbol: ts.Symbol | undefined): Part => {
  const label = labelIn(enFields, type, field);
  const comment = commentOf(symbol);
  const description = comment.startsWith(label) ? comment : `${label}. ${comment}`.trim();
  return { title: labelIn(svFields, type, field), description, ...part };
};

/** The name of a type that was given one here; the type parameters of the library's own have no place in a document. */
const nameOf = (type: ts.Type): ts.Symbol | undefined => {
  const symbol = type.aliasSymbol ?? type.getSymbol();
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
  return symbol !== undefined && file.startsWith(`${root}src/`) && /^[A-Z]/.test(symbol.name) ? symbol : undefined;
};

const textsOf = (type: ts.Type): readonly unknown[] =>
  (type.isUnion() ? type.types : [type]).map((each) => (each.isLiteral() ? each.value : undefined));

/** The values by which an alternative is known, where a field has a few only. */
const valuesOf = (field: Part | boolean): readonly unknown[] | undefined =>
  typeof field === "boolean" ? undefined : field.const === undefined ? field.enum : [field.const];

/** The member of a union of types that has the same values as the alternative where they tell them apart. */
const memberFor = (type: ts.Type, alternative: Part): ts.Type | undefined => {
  const members = type.isUnion() ? type.types : [type];
  const told = Object.entries(alternative.properties ?? {}).flatMap(([key, field]) => {
    const values = valuesOf(field);
    return values !== undefined && alternative.required?.includes(key) === true ? [[key, values] as const] : [];
  });
  return members.find((member) =>
    told.every(([key, values]) => {
      const property = member.getProperty(key);
      const texts = property === undefined ? [] : textsOf(checker.getTypeOfSymbol(property));
      return texts.length === values.length && values.every((value) => texts.includes(value));
    }),
  );
};

/** The types of one document, by name. */
type Defs = Map<string, Part>;

/**
 * A schema in which every named type of the library stands once, under its name, with what its TSDoc says.
 *
 * @param inField what a type without a name is called: by the field it stands in
 */
const named = (whole: Part, type: ts.Type, { inField, defs }: { inField: string; defs: Defs }): Part => {
  const symbol = nameOf(type);
  if (symbol === undefined) return within(whole, type, { name: inField, defs });
  const { name } = symbol;
  const part = withTerm(within(whole, type, { name, defs }), symbol);
  const known = defs.get(name);
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(part)) {
    // A text that is narrower here, as an amount above zero, stands here.
    if (part.type === "string") return whole;
    throw new Error(`${name} has two schemas that differ, one of them at ${inField}.`);
  }
  defs.set(name, part);
  return { $ref: `#/$defs/${name}` };
};

const within = (part: Part, type: ts.Type, { name, defs }: { name: string; defs: Defs }): Part => {
  const alternatives = part.oneOf ?? part.anyOf;
  if (alternatives !== undefined) {
    const inner = alternatives.map((each) =>
      typeof each === "object" ? within(each, memberFor(type, each) ?? type, { name, defs }) : each,
    );
    return { ...part, ...(part.oneOf === undefined ? { anyOf: inner } : { oneOf: inner }) };
  }
  if (typeof part.items === "object" && !Array.isArray(part.items)) {
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return element === undefined ? part : { ...part, items: named(part.items, element, { inField: name, defs }) };
  }
  if (part.properties === undefined) return part;
  const properties = Object.entries(part.properties).map(([key, value]) => {
    const field = checker.getPropertyOfType(type, key);
    if (field === undefined || typeof value !== "object") throw new Error(`The type ${name} has no field ${key}.`);
    const held = named(value, checker.getNonNullableType(checker.getTypeOfSymbol(field)), {
      inField: `${name}.${key}`,
      defs,
    });
    return [key, withLabels(held, [name, key], field)] as const;
  });
  return { ...part, properties: Object.fromEntries(properties) };
};

const typeNamed = (name: string): ts.Type => {
  const source = program.getSourceFile(`${root}src/index.ts`);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const exported = module === undefined ? undefined : checker.tryGetMemberInModuleExports(name, module);
  if (exported === undefined) throw new Error(`src/index.ts does not export ${name}.`);
  return checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(exported));
};

/** The JSON Schema of every kind of document, by the name of its file. */
export const jsonSchemas = (): ReadonlyMap<string, JsonSchema> =>
  new Map(
    DOCUMENTS.map(({ name, type, schema }) => {
      const inline = z.toJSONSchema(schema, {
        override: ({ zodSchema, jsonSchema }) => {
          const { def } = zodSchema._zod;
          // Formats of our own are told by their pattern: a strict validator refuses names that it does not know.
          if (jsonSchema.format !== "date") delete jsonSchema.format;
          if (!("discriminator" in def)) return;
          // A validator that follows discriminators looks at no alternative for what is no object.
          jsonSchema.type = "object";
          jsonSchema.discriminator = { propertyName: def.discriminator };
        },
      });
      const declared = typeNamed(type);
      const defs: Defs = new Map();
      const document = withTerm(within(inline, declared, { name: type, defs }), declared.getSymbol());
      const $defs = Object.fromEntries([...defs].sort(([one], [other]) => (one < other ? -1 : 1)));
      const $id = `urn:iop-sdk:schema:1.0:${name}`;
      return [name, { $id, ...document, $defs }] as const;
    }),
  );

/** A schema, or several, as they are published. */
export const writtenSchema = async (schema: unknown): Promise<string> =>
  format(JSON.stringify(schema), { parser: "json", printWidth: 120 });
