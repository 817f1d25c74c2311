import { createHash } from "node:crypto";
import Fastify, { type FastifyInstance } from "fastify";
import { describeBasis, describeIssue, namesIn, parseAgreementText, standardRules, validateAgreement } from "iop-sdk";
import type { KnownIssue, NameOf, TextPosition } from "iop-sdk";
import { en } from "iop-sdk/messages/en";
import { sv } from "iop-sdk/messages/sv";
import manifest from "iop-sdk/package.json" with { type: "json" };
import { openApi } from "./openapi.js";
import { sendProblem } from "./problem.js";

const LANGUAGES = { sv, en } as const;
type Language = keyof typeof LANGUAGES;

const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** By which package and which rules an answer came about, and what the rules rest on. */
const auditIn = (language: Language) => ({
  package: { name: manifest.name, version: manifest.version },
  ruleSet: {
    rules: standardRules.length,
    sha256: sha256(JSON.stringify(standardRules.map(({ code, severity }) => [code, severity]))),
  },
  sources: [
    ...new Set(standardRules.flatMap(({ basis }) => (basis ? [describeBasis(basis, LANGUAGES[language])] : []))),
  ],
});

const AUDIT = { sv: auditIn("sv"), en: auditIn("en") } as const;

const written = (issue: KnownIssue & { readonly position?: TextPosition }, language: Language, nameOf?: NameOf) => ({
  code: issue.code,
  severity: issue.severity,
  pointer: issue.path,
  ...(issue.position && { line: issue.position.line, column: issue.position.column }),
  message: describeIssue(issue, LANGUAGES[language], nameOf),
  ...(issue.basis && { basis: describeBasis(issue.basis, LANGUAGES[language]) }),
});

export interface ServiceOptions {
  /** The most bytes of a request; 2 MiB unless told. What lies deeper than 64 levels is refused by the package. */
  readonly bodyLimit?: number;
}

/** The service, not listening yet. It stores nothing and logs nothing of what it is sent. */
export const validationService = ({ bodyLimit = 2 * 1024 * 1024 }: ServiceOptions = {}): FastifyInstance => {
  const service = Fastify({ bodyLimit, requestTimeout: 10_000 });
  // The text itself, since its bytes are what is hashed and its lines are what issues point at.
  service.removeAllContentTypeParsers();
  service.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    done(null, body);
  });

  service.post<{ Querystring: { readonly lang?: string } }>("/agreements/validation", (request, reply) => {
    const { lang = "sv" } = request.query;
    if (!isLanguage(lang))
      return sendProblem(reply, { status: 400, title: "Bad request", detail: "lang is sv or en." });
    if (!Buffer.isBuffer(request.body)) {
      return sendProblem(reply, { status: 400, title: "Bad request", detail: "Send an agreement as the body." });
    }
    const audit = { ...AUDIT[lang], inputSha256: sha256(request.body) };
    const refuse = (status: number, title: string, issues: readonly object[]) =>
      sendProblem(reply, { ...{ status, title }, ...{ issues, audit } });
    const text = utf8(request.body);
    if (text === undefined) return refuse(400, "The body is not UTF-8", []);
    const read = parseAgreementText(text);
    if (!read.ok) {
      const isJson = !read.issues.some(({ code }) => code === "json.syntax");
      const issues = read.issues.map((issue) => written(issue, lang));
      return refuse(isJson ? 422 : 400, isJson ? "The agreement cannot be read" : "The body is not JSON", issues);
    }
    const nameOf = namesIn(read.value);
    const found = validateAgreement(read.value);
    const issues = found.map((issue) => written(issue, lang, nameOf));
    if (found.some(({ severity }) => severity === "error")) return refuse(422, "The agreement has errors", issues);
    return reply.send({ valid: true, issues, audit });
  });

  service.get("/health", () => ({ status: "ok", ...AUDIT.en }));
  service.get("/openapi.json", () => openApi);

  service.setNotFoundHandler((_request, reply) => sendProblem(reply, { status: 404, title: "Not found" }));
  service.setErrorHandler((error: { readonly statusCode?: number }, _request, reply) => {
    const { statusCode: status = 500 } = error;
    return sendProblem(reply, { status, title: TITLES.get(status) ?? (status < 500 ? "Bad request" : "Server error") });
  });
  return service;
};

const TITLES: ReadonlyMap<number, string> = new Map([
  [413, "The body is too large"],
  [415, "The body must be application/json"],
]);

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
