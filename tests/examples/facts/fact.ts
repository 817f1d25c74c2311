import { expect } from "vitest";
import { DOCUMENTS, type DocumentFile, isDocumentFile } from "./documents.js";

/** What one reads at a place when the source says nothing there. */
export const notStated = undefined;

/** A text that says something, in whatever words. */
export const says = (words: RegExp): unknown => expect.stringMatching(words);

/** What stands at each place: a path, see {@link valueAt}, and what is to be read there. */
type Places = Readonly<Record<string, unknown>>;

/** What follows from the data, by what it is: how it is counted, and what the count must give. */
type Counts = Readonly<Record<string, readonly [count: () => unknown, stated: unknown]>>;

/** A fact of a source: in words, where it stands in the data, and what follows from the data. */
export type Row = readonly [fact: string, places: Places, counts?: Counts];

/** A fact with its key, the part of the source that it belongs to, and the file where it stands. */
export interface Fact {
  readonly part: string;
  readonly key: string;
  readonly fact: string;
  readonly file: DocumentFile;
  readonly places: Places;
  readonly counts: Counts;
}

/** The facts of one part of a source, each with a key of its own; they stand in the file, or in one that they name. */
export const factsOf = (part: string, file: DocumentFile, rows: Readonly<Record<string, Row>>): readonly Fact[] =>
  Object.entries(rows).map(([key, [fact, places, counts = {}]]) => ({ part, key, fact, file, places, counts }));

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** An element of a list: by its place, by its id, or by the id of what it is about. */
const elementOf = (list: readonly unknown[], name: string): unknown =>
  /^\d+$/.test(name)
    ? list[Number(name)]
    : list.find((one) => isKeyed(one) && (one.id === name || (isKeyed(one.of) && one.of.id === name)));

/**
 * What stands at a path: a JSON Pointer in which an element of a list may be named by its id, and a list ended by
 * `length`. `reports/uppsala-outreach#/title` leads to another file than the fact's own.
 *
 * A part that is named by id must be there; only the last step may lead to nothing.
 */
export const valueAt = (file: DocumentFile, path: string): unknown => {
  const [other = "", pointer = ""] = path.includes("#") ? path.split("#") : [file, path];
  if (!isDocumentFile(other)) throw new Error(`There is no example ${other}.`);
  const steps = pointer.split("/").slice(1);
  let value: unknown = DOCUMENTS[other];
  steps.forEach((step, position) => {
    const inner = Array.isArray(value) && step !== "length" ? elementOf(value, step) : isKeyed(value) && value[step];
    if ((inner === undefined || inner === false) && position < steps.length - 1) {
      throw new Error(`${other} has no ${steps.slice(0, position + 1).join("/")}.`);
    }
    value = inner === false ? undefined : inner;
  });
  return value;
};
