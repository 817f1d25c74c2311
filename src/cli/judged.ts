import type { Agreement } from "../agreement/agreement.js";
import { namesIn, type NameOf } from "../agreement/names-in.js";
import type { Issue, Severity } from "../issues/issue.js";
import { withoutByteOrderMark } from "../json/byte-order-mark.js";
import { placesOf } from "../json/places.js";
import { positionsIn, type TextPosition } from "../json/text-position.js";
import type { KnownIssue } from "../messages/catalogue.js";
import { describeIssue } from "../messages/describe/describe-issue.js";
import { placeOf } from "../messages/place-of.js";
import type { JsonPointer } from "../notation/json-pointer.js";
import type { Report } from "../report/report.js";
import { validateAgreement } from "../rules/validate-agreement.js";
import { validateIndexSeries } from "../rules/validate-index-series.js";
import { validateReport } from "../rules/validate-report.js";
import type { CommandTexts } from "./command-texts.js";
import type { InputIssue } from "./input-issue.js";
import { type Document, type DocumentKind, readDocument } from "./read-document.js";
import type { Place, Source } from "./source.js";

/** An issue as the command tells of it. */
export interface ToldIssue {
  readonly code: string;
  readonly severity: Severity;
  /** Ends before a key that the document itself has chosen. */
  readonly path: JsonPointer;
  readonly text: string;
  readonly params: object;
  /** In the file; absent: not looked for, or nothing was read. */
  readonly position?: TextPosition;
}

/** What the command says of one document. */
export interface Judged extends Place {
  readonly kind?: DocumentKind;
  readonly id?: string;
  readonly issues: readonly ToldIssue[];
}

/** In which words, and with what, documents are judged. */
export interface JudgeOptions {
  readonly say: CommandTexts;
  /** The agreements that reports may be about. */
  readonly agreements: readonly Agreement[];
  /** Whether to look for line and column of what the rules find, which takes longer than the rules. */
  readonly positions: boolean;
}

/** An issue of the library or of the command, perhaps with its position in the text. */
type AnyIssue = (KnownIssue | InputIssue) & { readonly position?: TextPosition };

const toldOf = (issue: AnyIssue, say: CommandTexts, nameOf?: NameOf): ToldIssue => {
  const { code, severity, params } = issue;
  return { code, severity, path: placeOf(issue), text: describeIssue(issue, say.issues, nameOf), params };
};

/** An issue in words, with its line in the file. */
const toldAt = (issue: AnyIssue, { line = 1 }: Place, say: CommandTexts): ToldIssue => {
  const { position } = issue;
  const told = toldOf(issue, say);
  return position === undefined ? told : { ...told, position: { ...position, line: position.line + line - 1 } };
};

/** The document of a source, or in words why it cannot be read. */
export const readSource = (
  source: Source,
  say: CommandTexts,
):
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly issues: readonly ToldIssue[] } => {
  if ("issue" in source) return { ok: false, issues: [toldAt(source.issue, source, say)] };
  const read = readDocument(source.text);
  if (read.ok) return { ok: true, document: read.value };
  return { ok: false, issues: read.issues.map((issue) => toldAt(issue, source, say)) };
};

const agreementOf = ({ about }: Report, agreements: readonly Agreement[]): Agreement | undefined => {
  const [only, ...others] = agreements;
  const named = about.kind === "agreement" ? about.agreement : undefined;
  if (named !== undefined) return agreements.find(({ id }) => id === named);
  return others.length === 0 ? only : undefined;
};

const issuesOf = (document: Document, agreements: readonly Agreement[]): readonly KnownIssue[] => {
  if (document.is === "agreement") return validateAgreement(document.value);
  if (document.is === "index-series") return validateIndexSeries(document.value);
  const agreement = agreementOf(document.value, agreements);
  return validateReport(document.value, agreement && { agreement });
};

const namesOf = ({ is, value }: Document): NameOf | undefined => (is === "index-series" ? undefined : namesIn(value));

const positionsOf = (issues: readonly Issue[], { line = 1 }: Place, text: string) => {
  const json = withoutByteOrderMark(text);
  const positionAt = positionsIn(json);
  const places = placesOf(
    issues.map(({ path }) => path),
    json,
  );
  return (issue: Issue): TextPosition | undefined => {
    const place = places?.get(issue.path);
    if (place === undefined) return undefined;
    const position = positionAt(place.value);
    return { ...position, line: position.line + line - 1 };
  };
};

/** Everything that is wrong with a document, of its shape or, when that is right, by the rules. */
export const judged = (source: Source, { say, agreements, positions }: JudgeOptions): Judged => {
  const place = { source: source.source, ...(source.line === undefined ? {} : { line: source.line }) };
  const read = readSource(source, say);
  if (!read.ok) return { ...place, issues: read.issues };
  const { document } = read;
  const about = { ...place, kind: document.is, id: document.value.id };
  const issues = issuesOf(document, agreements);
  if (issues.length === 0) return { ...about, issues: [] };
  const nameOf = namesOf(document);
  const positionOf = positions && "text" in source ? positionsOf(issues, source, source.text) : () => undefined;
  const told = issues.map((issue): ToldIssue => {
    const position = positionOf(issue);
    return { ...toldOf(issue, say, nameOf), ...(position && { position }) };
  });
  return { ...about, issues: told.sort(byPosition) };
};

/** In the order of the text; where that was not asked for, as the rules have them. */
const byPosition = ({ position: one }: ToldIssue, { position: other }: ToldIssue): number =>
  one === undefined || other === undefined ? 0 : one.line - other.line || one.column - other.column;
