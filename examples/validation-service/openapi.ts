import components from "iop-sdk/schema/openapi-components.json" with { type: "json" };

const json = (schema: object) => ({ "application/json": { schema } });
const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const text = { type: "string" } as const;
const list = (items: object) => ({ type: "array", items });
const object = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  ...{ type: "object", properties, required },
});

const Issue = object(
  {
    code: text,
    severity: { enum: ["error", "warning", "note"] },
    pointer: { ...text, format: "json-pointer" },
    line: { type: "integer", minimum: 1 },
    column: { type: "integer", minimum: 1 },
    message: text,
    basis: text,
  },
  ["code", "severity", "pointer", "message"],
);

const Audit = object(
  {
    package: object({ name: text, version: text }, ["name", "version"]),
    ruleSet: object({ rules: { type: "integer" }, sha256: text }, ["rules", "sha256"]),
    sources: list(text),
    inputSha256: text,
  },
  ["package", "ruleSet", "sources"],
);

const Validation = object({ valid: { const: true }, issues: list(Issue), audit: Audit }, ["valid", "issues", "audit"]);

const Problem = object(
  { type: text, title: text, status: { type: "integer" }, detail: text, issues: list(Issue), audit: Audit },
  ["type", "title", "status"],
);

/** What the service offers; the shape of an agreement is the package's own. */
export const openApi = {
  openapi: "3.1.0",
  info: { title: "Validation of partnership agreements", version: "1.0" },
  paths: {
    "/agreements/validation": {
      post: {
        summary: "Issues of an agreement; nothing is stored",
        parameters: [{ name: "lang", in: "query", schema: { enum: ["sv", "en"], default: "sv" } }],
        requestBody: { required: true, content: json({ $ref: "#/components/schemas/Agreement" }) },
        responses: {
          200: { description: "No errors; perhaps warnings and notes", content: json(Validation) },
          400: problem("No JSON text in UTF-8, or a language that is not there"),
          413: problem("More bytes than the service takes"),
          415: problem("Not application/json"),
          422: problem("No agreement, or one with errors: they are in `issues`"),
        },
      },
    },
    "/health": { get: { responses: { 200: { description: "Ready", content: json(Audit) } } } },
  },
  components: { schemas: { ...components.components.schemas, Problem } },
} as const;
