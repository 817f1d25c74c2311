import { type JsonPointer, pointerKeys } from "../notation/json-pointer.js";
import type { FieldLabels, PartName } from "./fields.js";
import { PARTS_IN_FIELDS } from "./parts-in-fields.js";

/** The kinds of documents whose fields have labels (Swedish: slag av dokument). */
export type DocumentKind = "agreement" | "report" | "index-series";

/** Which document a pointer leads into, and in what language its fields are told (Swedish: ledtexter). */
export interface FieldLabelOptions {
  readonly kind: DocumentKind;
  /** `svFields`, `enFields` or your own. */
  readonly labels: FieldLabels;
}

const WHOLE: Readonly<Record<DocumentKind, PartName>> = {
  agreement: "Agreement",
  report: "Report",
  "index-series": "IndexSeries",
};

const POSITION = /^[0-9]{1,7}$/;

const held = <Value>(of: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined;

const PARTS: Readonly<Record<string, Readonly<Record<string, PartName>>>> = PARTS_IN_FIELDS;

/**
 * What people call a place in a document (Swedish: ledtext): the labels of the fields on the way, with the number of an
 * element in its list.
 *
 * It ends before a key that the document itself has chosen, which may be personal data; the whole document is `""`. The
 * label of one field is had without a pointer: `svFields.Grant.payer`.
 *
 * @example
 * const where = { kind: "agreement", labels: svFields } as const;
 * fieldLabel("/grants/0/amounts/1/period/from", where); // "Bidrag 1 › Belopp 2 › Period › Första dag"
 */
export const fieldLabel = (pointer: JsonPointer, { kind, labels }: FieldLabelOptions): string => {
  const trail: string[] = [];
  let part: PartName | undefined = WHOLE[kind];
  let inList = false;
  for (const key of pointerKeys(pointer)) {
    const last = trail.at(-1);
    if (!inList && last !== undefined && POSITION.test(key)) {
      trail[trail.length - 1] = `${last} ${Number(key) + 1}`;
      inList = true;
      continue;
    }
    const label: string | undefined = part && held<string>(labels[part], key);
    if (part === undefined || label === undefined) break;
    trail.push(label);
    part = held(held(PARTS, part) ?? {}, key);
    inList = false;
  }
  return trail.join(" › ");
};
