import { expect, it } from "vitest";
import * as z from "zod/mini";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import { IndexSeriesSchema } from "../../src/indexation/index-series.schema.js";
import { TEXT_FORMATS } from "../../src/json/shape-issue.js";
import { ReportSchema } from "../../src/report/report.schema.js";

/** The formats that a JSON Schema names, and the patterns of texts that have none. */
const formatsIn = (schema: unknown): readonly string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const { format, pattern } = { format: undefined, pattern: undefined, ...schema };
  const own = typeof format === "string" ? [format] : typeof pattern === "string" ? [pattern] : [];
  return [...own, ...Object.values(schema).flatMap(formatsIn)];
};

it("names every form that a text of a document may have to have", () => {
  const schemas = [AgreementSchema, ReportSchema, IndexSeriesSchema].map((schema) => z.toJSONSchema(schema));
  const formats = new Set(formatsIn(schemas));
  expect([...formats].sort()).toEqual([...TEXT_FORMATS].sort());
});
