import type { Agreement } from "../agreement/agreement.js";
import type { IndexSeries } from "../indexation/index-series.js";
import { withoutByteOrderMark } from "../json/byte-order-mark.js";
import { parseAgreementText } from "../json/parse-agreement-text.js";
import { parseIndexSeriesText } from "../json/parse-index-series-text.js";
import { parseReportText } from "../json/parse-report-text.js";
import type { TextIssue } from "../json/parse-text.js";
import type { TextPosition } from "../json/text-position.js";
import type { Result } from "../issues/result.js";
import type { Report } from "../report/report.js";
import { inputIssue, type InputIssue } from "./input-issue.js";

/** The kinds of documents that the command reads. */
export type DocumentKind = "agreement" | "report" | "index-series";

/** A document that has been read. */
export type Document =
  | { readonly is: "agreement"; readonly value: Agreement }
  | { readonly is: "report"; readonly value: Report }
  | { readonly is: "index-series"; readonly value: IndexSeries };

/** An issue that keeps a document from being read. */
export type ReadIssue = TextIssue | (InputIssue & { readonly position: TextPosition });

/** Which documents say which `kind`. */
const KINDS: Readonly<Record<string, DocumentKind>> = {
  iop: "agreement",
  cooperation: "agreement",
  report: "report",
  "index-series": "index-series",
};

/** The first `kind` in a text that a document can have: its own, but for where a part comes before it. */
const FIRST_KIND = /"kind"\s*:\s*"(iop|cooperation|report|index-series)"/;

const readAs = (is: DocumentKind, text: string): Result<Document, TextIssue> => {
  if (is === "agreement") {
    const read = parseAgreementText(text);
    return read.ok ? { ok: true, value: { is, value: read.value } } : read;
  }
  if (is === "report") {
    const read = parseReportText(text);
    return read.ok ? { ok: true, value: { is, value: read.value } } : read;
  }
  const read = parseIndexSeriesText(text);
  return read.ok ? { ok: true, value: { is, value: read.value } } : read;
};

/** The kind that a text says it is, looked for the slow way; `undefined`: it is JSON and says none that is known. */
const kindIn = (text: string, guessed: DocumentKind): DocumentKind | undefined => {
  try {
    const value: unknown = JSON.parse(withoutByteOrderMark(text));
    if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
    const { kind } = value;
    return typeof kind === "string" && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  } catch {
    return guessed; // Its reader says where it stops being JSON.
  }
};

const START: TextPosition = { line: 1, column: 1 };

/**
 * Reads a document of any kind, by its `kind`. It is read as what it seems to be first, since a document that reads as
 * one kind cannot be another: the value is then looked through once only.
 */
export const readDocument = (text: string): Result<Document, ReadIssue> => {
  const guessed = KINDS[FIRST_KIND.exec(text)?.[1] ?? ""] ?? "agreement";
  const read = readAs(guessed, text);
  if (read.ok) return read;
  const kind = kindIn(text, guessed);
  if (kind === undefined) return { ok: false, issues: [{ ...inputIssue("input.unknown-kind"), position: START }] };
  return kind === guessed ? read : readAs(kind, text);
};
