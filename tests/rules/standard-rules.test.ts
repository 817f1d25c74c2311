import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { Agreement, AgreementInput } from "../../src/agreement/agreement.js";
import { standardRules } from "../../src/rules/standard-rules.js";
import { validateAgreement } from "../../src/rules/validate-agreement.js";
import { ruleExamples } from "../fixtures/rule-examples.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { frozen } from "../term/written.js";

const read = (input: AgreementInput): Agreement => frozen(AgreementSchema.parse(input));
const placesOf = (code: string, input: AgreementInput) =>
  validateAgreement(read(input))
    .filter((issue) => issue.code === code)
    .map(({ path }) => path);

describe("every standard rule", () => {
  it.each(standardRules.map(({ code }) => [code] as const))("%s accepts its good example", (code) => {
    expect(placesOf(code, ruleExamples[code].good)).toEqual([]);
  });

  it.each(standardRules.map(({ code }) => [code] as const))("%s finds the fault of its bad example", (code) => {
    expect(placesOf(code, ruleExamples[code].bad)).toEqual(ruleExamples[code].at);
  });

  it.each(standardRules.map(({ code }) => [code] as const))("%s stands in the file of its name", (code) => {
    expect(existsSync(new URL(`../../src/rules/${code.replace(".", "/")}.ts`, import.meta.url))).toBe(true);
  });

  it("has a code of its own", () => {
    const codes = standardRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

it("finds no fault in the small agreement", () => {
  expect(validateAgreement(read(smallAgreement))).toEqual([]);
});
