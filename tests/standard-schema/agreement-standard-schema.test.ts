import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { smallReport } from "../fixtures/small-report.js";
import { ruleExamples } from "../fixtures/rule-examples.js";
import type { Agreement, AgreementInput } from "../../src/agreement/agreement.js";
import { parseAgreement } from "../../src/json/parse-agreement.js";
import { enIssues } from "../../src/messages/en/en-issues.js";
import { svIssues } from "../../src/messages/sv/sv-issues.js";
import type { ReportInput } from "../../src/report/report.js";
import { agreementStandardSchema } from "../../src/standard-schema/agreement-standard-schema.js";
import { reportStandardSchema } from "../../src/standard-schema/report-standard-schema.js";

/** The standard as another library declares it. */
interface AnyStandardSchema {
  readonly "~standard": z.core.$ZodStandardSchema<z.core.$ZodType>;
}

/** A form library as they are: it knows the standard and nothing of this package. */
const messagesByField = async (
  schema: AnyStandardSchema,
  value: unknown,
): Promise<Readonly<Record<string, string>>> => {
  const { "~standard": standard } = schema;
  expect(standard.version).toBe(1);
  const result = await standard.validate(value);
  return Object.fromEntries(
    (result.issues ?? []).map(({ message, path = [] }) => [
      path.map((part) => (typeof part === "object" ? part.key : part)).join("."),
      message,
    ]),
  );
};

const tooEarly = ruleExamples["term.ends-before-start"].bad;

describe("a consumer that knows only Standard Schema", () => {
  it("is told nothing of a right agreement, and given it", async () => {
    const schema = agreementStandardSchema(svIssues);
    expect(await messagesByField(schema, smallAgreement)).toEqual({});
    expect(schema["~standard"].validate(smallAgreement)).toEqual({ value: smallAgreement });
  });

  it("is told in words what is wrong, at keys and positions", async () => {
    const [municipality, ...others] = smallAgreement.organisations;
    const faulty = { ...smallAgreement, organisations: [{ ...municipality, name: 7 }, ...others], extra: true };
    expect(await messagesByField(agreementStandardSchema(enIssues), faulty)).toEqual({
      "organisations.0.name": "Here should be a text, but here is a number.",
      extra: "Here is a field that is not part of the format. Remove it, or put data of your own under extensions.",
    });
    expect(agreementStandardSchema(svIssues)["~standard"].validate(faulty).issues?.[0]).toEqual({
      message: "Här ska stå en text, men här står ett tal.",
      path: ["organisations", 0, "name"],
    });
  });

  it.each([
    ["lets errors of rules pass, unless told", undefined, []],
    ["refuses errors of rules, when told", "errors", ["term.period.through"]],
  ] as const)("%s", async (_, refuse, expected) => {
    const schema = agreementStandardSchema(svIssues, refuse === undefined ? {} : { refuse });
    expect(Object.keys(await messagesByField(schema, tooEarly))).toEqual(expected);
  });

  it("is not bothered by warnings", async () => {
    const warned = ruleExamples["signature.not-documented"].bad;
    expect(await messagesByField(agreementStandardSchema(svIssues, { refuse: "errors" }), warned)).toEqual({});
  });

  it("can check reports too", async () => {
    expect(await messagesByField(reportStandardSchema(svIssues, { refuse: "errors" }), smallReport)).toEqual({});
    const [first] = smallReport.activities;
    const twice: ReportInput = { ...smallReport, activities: [...smallReport.activities, first] };
    const schema = reportStandardSchema(svIssues, { refuse: "errors" });
    expect(Object.keys(await messagesByField(schema, twice))).toEqual([
      `activities.${smallReport.activities.length}.id`,
    ]);
  });
});

it.each([[undefined], [null], [() => 1], [new Proxy({}, { ownKeys: () => [].concat() })], [{ parties: { 0: 1 } }]])(
  "answers at once whatever it is given (%#)",
  (value) => {
    const result = agreementStandardSchema(svIssues, { refuse: "errors" })["~standard"].validate(value);
    const read = parseAgreement(value);
    expect(result.issues?.length).toBe(read.ok ? undefined : read.issues.length);
  },
);

it("has the types of the standard", () => {
  const schema = agreementStandardSchema(svIssues);
  expectTypeOf(schema).toExtend<AnyStandardSchema>();
  expectTypeOf<NonNullable<(typeof schema)["~standard"]["types"]>>().toEqualTypeOf<{
    readonly input: AgreementInput;
    readonly output: Agreement;
  }>();
});
