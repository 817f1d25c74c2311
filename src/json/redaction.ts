import type { JsonPointer } from "../notation/json-pointer.js";
import type { PersonalDataKind } from "../party/personal-data.js";

/** What is to be taken away before a document is published (Swedish: policy för maskning). */
export interface RedactionPolicy {
  /** What to take out of texts, where it looks like it; absent: every kind. */
  readonly kinds?: readonly PersonalDataKind[];
  /**
   * Fields and elements to leave out whole, as JSON Pointers in which `*` is any key or position:
   * `"/sections/*"`. A list that loses all its elements goes too.
   */
  readonly leaveOut?: readonly JsonPointer[];
  /** Texts to replace by "[…]", as JSON Pointers with `*`; for those that the shape demands. */
  readonly blank?: readonly JsonPointer[];
  /** Whether an integrator's own data (`x-…`) stays; what stays is searched like everything else. */
  readonly extensions: "kept" | "left-out";
}

/**
 * What was taken away (Swedish: vad som togs bort): personal data of a kind, a whole field or element, a text, or an
 * integrator's own data.
 */
export type RemovedKind = PersonalDataKind | "part" | "text" | "extensions";

/** Something that was taken away (Swedish: borttagen uppgift), and where it stood in the document as it was. */
export interface Removal {
  readonly path: JsonPointer;
  readonly kind: RemovedKind;
}

/**
 * What a redaction does not do (Swedish: vad maskningen inte gör): it is no secrecy review, and it finds no names.
 */
export const REDACTION_LIMITS = ["no-secrecy-review", "names-not-looked-for"] as const;

/** What a redaction does not do (Swedish: vad maskningen inte gör). */
export type RedactionLimit = (typeof REDACTION_LIMITS)[number];

/** A document for publication (Swedish: maskat dokument), what was taken away from it, and what nobody looked for. */
export interface Redaction<Document> {
  readonly document: Document;
  /** In the order of the document; one entry for each occurrence. */
  readonly removed: readonly Removal[];
  readonly limits: readonly RedactionLimit[];
}
