import type { Agreement } from "../agreement/agreement.js";
import { IopError } from "../issues/iop-error.js";
import type { Result } from "../issues/result.js";
import type { Report } from "../report/report.js";
import { parseAgreement } from "./parse-agreement.js";
import { parseReport } from "./parse-report.js";
import { REDACTION_LIMITS, type Redaction, type RedactionPolicy } from "./redaction.js";
import { redactValue } from "./redact-value.js";
import type { ShapeIssue } from "./shape-issue.js";

/**
 * An agreement or a report for publication (Swedish: maskning): without what looks like personal data in its texts, the
 * fields that the policy names and, if it says so, an integrator's own data; and what was taken away, where.
 *
 * It is no secrecy review (sekretessprövning), and it looks for no names: somebody must read the document before it is
 * published. What it finds and what not, `personalDataMarks` says. "[…]" stands where something stood; an id that
 * holds personal data becomes `removed-1` wherever it is used. Redacted again, the document stays the same. It can be
 * read by the same reader; whether parts are still referred to that were left out, the rules say.
 *
 * @throws `IopError` `usage.redaction` if a place of the policy is no JSON Pointer or names a position of a list
 * instead of `*`, or if it takes away what the shape demands (then `blank` is for it).
 *
 * @example
 * const redaction = redact(
 *   defineReport({
 *     schemaVersion: "1.0", kind: "report", id: "report", title: "Uppföljning, frågor till 070-123 45 67",
 *     about: { kind: "goal", goal: "goal" }, organisations: [],
 *   }),
 *   { extensions: "left-out" },
 * );
 * redaction.document.title; // "Uppföljning, frågor till […]"
 * redaction.removed; // [{ "path": "/title", "kind": "phone-number" }]
 */
export function redact(agreement: Agreement, policy: RedactionPolicy): Redaction<Agreement>;
export function redact(report: Report, policy: RedactionPolicy): Redaction<Report>;
export function redact(
  document: Agreement | Report,
  policy: RedactionPolicy,
): Redaction<Agreement> | Redaction<Report> {
  return document.kind === "report"
    ? redactedBy(parseReport, document, policy)
    : redactedBy(parseAgreement, document, policy);
}

const redactedBy = <Document>(
  read: (value: unknown) => Result<Document, ShapeIssue>,
  document: Document,
  policy: RedactionPolicy,
): Redaction<Document> => {
  const redacted = redactValue(document, policy);
  const result = read(redacted.document);
  if (!result.ok) {
    throw new IopError("usage.redaction", "The policy takes away what the shape of the document demands.");
  }
  return { document: result.value, removed: redacted.removed, limits: REDACTION_LIMITS };
};
