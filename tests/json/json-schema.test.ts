import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { type JsonSchema, jsonSchemas, writtenSchema } from "../../scripts/json-schema.js";
import { openApiComponents } from "../../scripts/openapi-components.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import { IndexSeriesSchema } from "../../src/indexation/index-series.schema.js";
import { ReportSchema } from "../../src/report/report.schema.js";
import { extendedAgreement, smallReport, smallSeries } from "./documents.js";
import { everyField } from "./every-field.js";
import { fromSchema } from "./from-schema.js";
import { mutated } from "./mutated.js";
import { swapped, thinned } from "./swapped.js";

const SEED = 20_190_101;

const schemas = jsonSchemas();

const published = (name: string): JsonSchema =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), "utf8")) as JsonSchema;

const judgeOf = (name: string): ((value: unknown) => boolean) => {
  const ajv = new Ajv2020({ strict: true, discriminator: true });
  addFormats.default(ajv, ["date"]);
  return ajv.compile(published(name));
};

/** Every schema within a schema, itself included. */
const partsIn = (value: unknown): readonly JsonSchema[] =>
  typeof value === "object" && value !== null ? [value as JsonSchema, ...Object.values(value).flatMap(partsIn)] : [];

interface Kind {
  readonly name: string;
  readonly accepts: (value: unknown) => boolean;
  readonly isValid: (value: unknown) => boolean;
}

const kindOf = (name: string, schema: z.ZodMiniType<object>): Kind => {
  const compiled = z.compile(schema, { strict: true });
  return { name, accepts: (value) => compiled.safeParse(value).success, isValid: judgeOf(name) };
};

const agreement = kindOf("agreement", AgreementSchema);
const report = kindOf("report", ReportSchema);
const series = kindOf("index-series", IndexSeriesSchema);

const examplesIn = (folder: string): (readonly [string, object])[] =>
  readdirSync(`examples/${folder}`).map((file) => [
    file,
    JSON.parse(readFileSync(`examples/${folder}/${file}`, "utf8")) as object,
  ]);

const agreements = [["small-agreement", extendedAgreement] as const, ...examplesIn("agreements")];
const reports = [["small-report", smallReport] as const, ...examplesIn("reports")];

const documents = [
  ...agreements.map(([name, document]) => [name, agreement, document] as const),
  ...reports.map(([name, document]) => [name, report, document] as const),
  ["small-series", series, smallSeries] as const,
  ...[agreement, report, series].flatMap((kind) =>
    everyField(published(kind.name)).map((document, at) => [`every field, ${at + 1}`, kind, document] as const),
  ),
];

describe("the published schemas", () => {
  it.each([...schemas, ["openapi-components", openApiComponents(schemas)] as const])(
    "%s is what `npm run schema` writes",
    async (name, content) => {
      const file = new URL(`../../schema/${name}.json`, import.meta.url);
      expect(readFileSync(file, "utf8")).toBe(await writtenSchema(content));
    },
  );

  it.each([...schemas.keys()])("%s tells every field in both languages, and lets no other in", (name) => {
    const { $defs, ...whole } = published(name);
    const objects = partsIn([whole, $defs]).filter((part) => part.properties !== undefined);
    const open = objects.filter(({ additionalProperties }) => additionalProperties !== false);
    const fields = objects.flatMap(({ properties }) => Object.values(properties ?? {}));
    expect(open).toEqual([]);
    expect(fields).not.toEqual([]);
    for (const field of fields)
      expect(field).toMatchObject({
        title: expect.stringMatching(/^\p{Lu}/u),
        description: expect.stringMatching(/^\p{Lu}/u),
      });
  });

  it.each(documents)("accept %s", (_name, { isValid }, document) => {
    expect(isValid(document)).toBe(true);
  });
});

describe("the published schemas judge as the library does, in both directions", () => {
  const judged = { accepted: 0, refused: 0 };

  const judge = ({ accepts, isValid }: Kind, values: fc.Arbitrary<unknown>, numRuns: number): void => {
    const before = { ...judged };
    const agreed = fc.property(values, (value) => {
      const accepted = accepts(value);
      if (isValid(value) !== accepted) expect(value, `accepted by zod: ${String(accepted)}`).toBe("judged alike");
      judged[accepted ? "accepted" : "refused"] += 1;
    });
    fc.assert(agreed, { numRuns, seed: SEED });
    expect(judged.accepted - before.accepted).toBeGreaterThan(numRuns / 10);
    expect(judged.refused - before.refused).toBeGreaterThan(numRuns / 10);
  };

  it.each(documents)("of changes to %s", { timeout: 120_000 }, (_name, kind, document) => {
    const small = thinned(document);
    judge(kind, fc.oneof(mutated(small), swapped(small)), 1_000);
  });

  it.each([
    ["agreement", agreement, 8_000],
    ["report", report, 4_000],
    ["index-series", series, 2_000],
  ] as const)(
    "of what the schema of the kind %s allows, and changes to it",
    { timeout: 120_000 },
    (name, kind, runs) => {
      const allowed = fromSchema(published(name));
      judge(kind, fc.oneof(allowed, allowed.chain(mutated), allowed.chain(swapped)), runs);
    },
  );

  it.each([
    [500, true],
    [501, false],
  ])("of a title of %i characters, each of them two units of the text", (count, valid) => {
    const document = { ...extendedAgreement, title: "😀".repeat(count) };
    expect([agreement.accepts(document), agreement.isValid(document)]).toEqual([valid, valid]);
  });

  it("of 20 000 documents at least", () => {
    expect(judged.accepted + judged.refused).toBeGreaterThanOrEqual(20_000);
  });
});
