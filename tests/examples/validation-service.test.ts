import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validationService } from "../../examples/validation-service/service.js";
import manifest from "../../package.json" with { type: "json" };
import { ruleExamples } from "../fixtures/rule-examples.js";
import { smallAgreement } from "../fixtures/small-agreement.js";

interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly body: Readonly<Record<string, unknown>> & {
    readonly issues?: readonly { readonly code: string; readonly pointer: string; readonly message: string }[];
    readonly audit?: Readonly<Record<string, unknown>>;
  };
}

const service = validationService({ bodyLimit: 100_000 });
let address = "";
beforeAll(async () => {
  address = await service.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => service.close());

const ask = async (path: string, options: RequestInit = {}): Promise<Answered> => {
  const response = await fetch(address + path, options);
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    body: JSON.parse(text) as Answered["body"],
  };
};
const send = (body: NonNullable<RequestInit["body"]>, type = "application/json", query = ""): Promise<Answered> =>
  ask(`/agreements/validation${query}`, { method: "POST", body, headers: { "content-type": type } });

const right = JSON.stringify(smallAgreement);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("the validation service", () => {
  it("accepts a right agreement, and says by what", async () => {
    const { status, type, body } = await send(right);
    expect([status, type]).toEqual([200, "application/json; charset=utf-8"]);
    expect(body).toMatchObject({ valid: true, issues: [] });
    expect(body.audit).toMatchObject({
      package: { name: "iop-sdk", version: manifest.version },
      inputSha256: sha256(right),
      sources: expect.arrayContaining([expect.any(String)]),
    });
  });

  it("accepts one with warnings and notes, and tells them", async () => {
    const { status, body } = await send(JSON.stringify(ruleExamples["signature.not-documented"].bad));
    expect(status).toBe(200);
    expect(body.issues?.map(({ code }) => code)).toContain("signature.not-documented");
  });

  it("refuses one with errors as problem details, in the language that is asked for", async () => {
    const tooEarly = JSON.stringify(ruleExamples["term.ends-before-start"].bad, undefined, 2);
    const { status, type, body } = await send(tooEarly, "application/json; charset=utf-8", "?lang=en");
    expect([status, type]).toEqual([422, "application/problem+json; charset=utf-8"]);
    expect(body).toMatchObject({ type: "about:blank", title: "The agreement has errors", status: 422 });
    expect(body.audit).toMatchObject({ inputSha256: sha256(tooEarly) });
    const issue = body.issues?.find(({ code }) => code === "term.ends-before-start");
    expect(issue).toMatchObject({ pointer: "/term/period/through", severity: "error" });
    expect(issue?.message).toContain("The term ends on");
  });

  it("says on which line a text is wrong", async () => {
    const { status, body } = await send('{\n  "schemaVersion": "1.0",\n  "kind": iop\n}');
    expect(status).toBe(400);
    expect(body.issues).toMatchObject([{ code: "json.syntax", line: 3 }]);
  });

  it.each<[string, () => Promise<Answered>, number]>([
    ["what is no agreement", () => send("[]"), 422],
    ["nothing", () => send(""), 400],
    ["what is not UTF-8", () => send(new Uint8Array([0x22, 0xff, 0x22])), 400],
    ["what is nested 5 000 deep", () => send("[".repeat(5_000) + "]".repeat(5_000)), 422],
    ["a key __proto__", () => send(right.replace("{", '{"__proto__":{"polluted":1},')), 422],
    ["another type", () => send(right, "text/plain"), 415],
    ["a form", () => send(new URLSearchParams({ a: "1" }), "application/x-www-form-urlencoded"), 415],
    ["more than its limit", () => send(`"${"x".repeat(100_001)}"`), 413],
    ["another language", () => send(right, "application/json", "?lang=fi"), 400],
    ["another path", () => ask("/nowhere"), 404],
    ["another method", () => ask("/agreements/validation"), 404],
  ])("answers %s as a problem and goes on", async (_, request, status) => {
    const answer = await request();
    expect([answer.status, answer.type, answer.body.status]).toEqual([
      ...[status, "application/problem+json; charset=utf-8", status],
    ]);
    expect((await ask("/health")).body).toMatchObject({ status: "ok" });
  });

  it("answers 100 requests at a time, each with its own", async () => {
    const texts = Array.from({ length: 100 }, (_, index) =>
      index % 3 === 0 ? `{"id": ${index}` : JSON.stringify({ ...smallAgreement, id: `agreement-${index}` }),
    );
    const answers = await Promise.all(texts.map((text) => send(text)));
    expect(answers.map(({ status }) => status)).toEqual(texts.map((_, index) => (index % 3 === 0 ? 400 : 200)));
    expect(answers.map(({ body }) => body.audit?.inputSha256)).toEqual(texts.map(sha256));
  });

  it("describes itself, with the package's own schema of an agreement", async () => {
    const { body } = await ask("/openapi.json");
    const components = JSON.parse(readFileSync("schema/openapi-components.json", "utf8")) as object;
    expect(body).toMatchObject({
      openapi: "3.1.0",
      ...{ components: "components" in components && components.components },
    });
    const references = JSON.stringify(body).match(/"#\/components\/schemas\/[^"]+"/g) ?? [];
    const schemas = (body.components as { readonly schemas: object }).schemas;
    const names = new Set(references.map((reference) => reference.slice('"#/components/schemas/'.length, -1)));
    expect([...names].filter((name) => !Object.hasOwn(schemas, name))).toEqual([]);
  });
});
