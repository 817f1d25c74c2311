import type { NameOf } from "../agreement/names-in.js";
import type { Issue } from "../issues/issue.js";
import type { Result } from "../issues/result.js";
import type { KnownIssue } from "../messages/catalogue.js";
import { describeIssue } from "../messages/describe/describe-issue.js";
import type { TextsOf } from "../messages/texts.js";
import { type JsonPointer, pointerKeys } from "../notation/json-pointer.js";
import type { StandardSchema, StandardSchemaIssue } from "./standard-schema.js";

/** The texts that a validator speaks with (Swedish: texter om anmärkningar): `sv`, `en`, `svIssues` or `enIssues`. */
export interface IssueTexts {
  readonly issues: TextsOf<KnownIssue>;
}

/** What is refused (Swedish: vad som avvisas). */
export interface StandardSchemaOptions {
  /**
   * - `wrong-shape`, unless told: what cannot be read
   * - `errors`: also what can be read and breaks a standard rule of severity `error`
   *
   * Warnings and notes refuse nothing, for they are for a person to look at.
   */
  readonly refuse?: "wrong-shape" | "errors";
}

/** How documents of one kind are read and validated. */
interface DocumentKind<Document> {
  readonly read: (value: unknown) => Result<Document, KnownIssue>;
  readonly issuesOf: (document: Document) => readonly KnownIssue[];
  readonly namesIn: (document: Document) => NameOf | undefined;
}

/** A pointer as keys and positions: what is a list in the value has positions. */
const pathOf = (pointer: JsonPointer, value: unknown): StandardSchemaIssue["path"] => {
  let at: unknown = value;
  return pointerKeys(pointer).map((key) => {
    const isPosition = Array.isArray(at);
    at = typeof at === "object" && at !== null ? Reflect.getOwnPropertyDescriptor(at, key)?.value : undefined;
    return isPosition ? Number(key) : key;
  });
};

/** Makes the validator of one kind of document. */
export const documentStandardSchema = <Input, Document>(
  { read, issuesOf, namesIn }: DocumentKind<Document>,
  catalogue: IssueTexts,
  { refuse = "wrong-shape" }: StandardSchemaOptions,
): StandardSchema<Input, Document> => ({
  "~standard": {
    version: 1,
    vendor: "iop-sdk",
    validate: (value) => {
      const said = (issues: readonly KnownIssue[], nameOf?: NameOf): readonly StandardSchemaIssue[] =>
        issues.map((issue) => ({
          message: describeIssue(issue, catalogue, nameOf),
          path: pathOf(issue.path, value),
        }));
      const result = read(value);
      if (!result.ok) return { issues: said(result.issues) };
      const errors = refuse === "errors" ? issuesOf(result.value).filter(isError) : [];
      return errors.length === 0 ? { value: result.value } : { issues: said(errors, namesIn(result.value)) };
    },
  },
});

const isError = ({ severity }: Issue): boolean => severity === "error";
