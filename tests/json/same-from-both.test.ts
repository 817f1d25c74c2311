import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import { IndexSeriesSchema } from "../../src/indexation/index-series.schema.js";
import { readDocument } from "../../src/json/document-reader.js";
import { ReportSchema } from "../../src/report/report.schema.js";
import { extendedAgreement, smallReport, smallSeries } from "./documents.js";
import { mutated } from "./mutated.js";

/** Tells `{}` from `{ a: undefined }` and 0 from -0, and is not misled by a key `constructor`. */
const expectSame = (one: unknown, other: unknown): void => {
  if (!isDeepStrictEqual(one, other)) expect(one).toBe(other);
};

describe.each([
  ["an agreement", AgreementSchema, extendedAgreement],
  ["a report", ReportSchema, smallReport],
  ["a series", IndexSeriesSchema, smallSeries],
] as const)("the schema of %s", (_, schema: z.ZodMiniType<object>, document) => {
  const compiled = z.compile(schema, { strict: true });

  it("reads the same compiled as it is, fields in the same order", () => {
    let accepted = 0;
    let refused = 0;
    const same = fc.property(mutated(document), (value) => {
      const result = readDocument(compiled, value);
      expect(JSON.stringify(readDocument(schema, value))).toBe(JSON.stringify(result));
      if (result.ok) accepted += 1;
      else refused += 1;
    });
    fc.assert(same, { numRuns: 1_000 });
    expect(accepted, "documents are accepted too").toBeGreaterThan(50);
    expect(refused, "documents are refused too").toBeGreaterThan(50);
  });

  it("drops and changes nothing of what it accepts", () => {
    const kept = fc.property(mutated(document), (value) => {
      const result = readDocument(compiled, value);
      if (result.ok) expectSame(result.value, value);
    });
    fc.assert(kept, { numRuns: 1_000 });
  });

  it("leaves the value as it was", () => {
    const untouched = fc.property(mutated(document), (value) => {
      const before: unknown = structuredClone(value);
      readDocument(compiled, value);
      expectSame(value, before);
    });
    fc.assert(untouched);
  });
});
