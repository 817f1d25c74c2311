import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import { IndexSeriesSchema } from "../../src/indexation/index-series.schema.js";
import { LONGEST_LIST } from "../../src/notation/list.schema.js";
import { ReportSchema } from "../../src/report/report.schema.js";
import { placesOf } from "./places.js";

const DOCUMENTS = [
  ["agreement", AgreementSchema],
  ["report", ReportSchema],
  ["index series", IndexSeriesSchema],
] as const;

type Definition = z.core.$ZodTypes["_zod"]["def"];

/** The places where a schema of one type stands and does not do what it should; none is what a test wants to see. */
const wantingPlaces = <Type extends Definition["type"]>(
  document: z.ZodMiniType,
  type: Type,
  isFine: (schema: z.ZodMiniType, def: Extract<Definition, { type: Type }>) => boolean,
): readonly string[] =>
  placesOf(document).flatMap(([place, found]) => {
    const { def } = (found as z.core.$ZodTypes)._zod;
    const isOfType = (each: Definition): each is Extract<Definition, { type: Type }> => each.type === type;
    return isOfType(def) && !isFine(found as z.ZodMiniType, def) ? [place] : [];
  });

describe.each(DOCUMENTS)("the schema of an %s", (_, document) => {
  it("is compiled whole: nothing in it makes the compiler fall back", () => {
    expect(() => z.compile(document, { strict: true })).not.toThrow();
  });

  it("refuses keys that it does not know, everywhere", () => {
    const refuses = (schema: z.ZodMiniType): boolean =>
      schema.safeParse({ unknownKey: 1 }).error?.issues.some(({ code }) => code === "unrecognized_keys") ?? false;
    expect(wantingPlaces(document, "object", refuses)).toEqual([]);
  });

  it("has a maximum for every list", () => {
    const hasMaximum = ({ checks = [] }: z.core.$ZodArrayDef): boolean =>
      checks.some(({ _zod: { def } }) => "maximum" in def && def.maximum === LONGEST_LIST);
    expect(wantingPlaces(document, "array", (__, def) => hasMaximum(def))).toEqual([]);
  });

  it("has a maximum for every text", () => {
    const tooLong = ["a", "1", "x-", "https://"].map((letters) => letters.padEnd(30_000, letters));
    const refuses = (schema: z.ZodMiniType): boolean => tooLong.every((text) => !schema.safeParse(text).success);
    expect(wantingPlaces(document, "string", refuses)).toEqual([]);
  });

  it("has bounds for every number", () => {
    const wrong = [1e16, -1e16, Number.NaN, Infinity, "1"];
    const refuses = (schema: z.ZodMiniType): boolean => wrong.every((value) => !schema.safeParse(value).success);
    expect(wantingPlaces(document, "number", refuses)).toEqual([]);
  });

  it("has all of these", () => {
    const counts = (["object", "array", "string", "number"] as const).map(
      (type) => wantingPlaces(document, type, () => false).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});

describe("a compiled schema and the schema itself", () => {
  const compiled = z.compile(AgreementSchema, { strict: true });

  it.each([
    ["a small agreement", smallAgreement],
    ["the Uppsala agreement", uppsala],
    ["nothing", {}],
    ["a wrong kind", { ...smallAgreement, kind: "grant" }],
    ["faults in several places", { ...smallAgreement, parties: [{}], term: { period: { from: "2024-02-30" } } }],
  ])("say the same of %s", (_, written) => {
    expect(compiled.safeParse(written)).toEqual(AgreementSchema.safeParse(written));
  });

  it("give back what was written, and change nothing", () => {
    expect(compiled.parse(uppsala)).toEqual(uppsala);
  });
});
