import { Buffer, isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { inputIssue, type InputIssue } from "./input-issue.js";
import { type FoundFile, filesIn } from "./files-in.js";
import { type ByteLine, linesIn } from "./lines-in.js";
import { systemCodeOf } from "./system-code-of.js";
import type { Source } from "./source.js";

/** Longest document that is read, in bytes. */
const LONGEST_DOCUMENT = 64 * 1024 * 1024;

/** Whether an input is one document or one a line; `undefined`: it is seen from the name, or from the first lines. */
type InputForm = "json" | "ndjson" | undefined;

/** Where inputs come from, and what form they have. */
export interface InputOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly form: InputForm;
}

/** The name of standard input among the files. */
const STANDARD_INPUT = "-";

const STREAM_NAME = /\.(?:ndjson|jsonl)$/i;

/** Every document of files, folders and standard input, one at a time, in the order given. */
export async function* sourcesIn(
  paths: readonly string[],
  { stdin, form }: InputOptions,
): AsyncGenerator<Source, void> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield* sourcesOf(path, stdin, form);
    else for await (const file of filesIn(path)) yield* sourcesOfFile(file, form);
  }
}

async function* sourcesOfFile({ path, issue }: FoundFile, form: InputForm): AsyncGenerator<Source, void> {
  if (issue === undefined) {
    const chunks: AsyncIterable<Uint8Array> = createReadStream(path);
    yield* sourcesOf(path, chunks, form ?? (STREAM_NAME.test(path) ? "ndjson" : "json"));
  } else yield { source: path, issue };
}

async function* sourcesOf(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  form: InputForm,
): AsyncGenerator<Source, void> {
  try {
    const lines = linesIn(chunks, LONGEST_DOCUMENT);
    const begun: ByteLine[] = [];
    if (form === undefined) await readBeginning(lines, begun);
    const isStream = form === "ndjson" || (form === undefined && begun.some(isWholeObject));
    if (isStream) {
      for (const line of begun) yield* sourceOfLine(source, line);
      for await (const line of lines) yield* sourceOfLine(source, line);
    } else yield { source, ...(await wholeText(begun, lines)) };
  } catch (error) {
    yield { source, issue: inputIssue(systemCodeOf(error) === "ENOENT" ? "input.not-found" : "input.unreadable") };
  }
}

/** How many lines tell a stream from a document: the first of a stream may be broken. */
const TELLING_LINES = 2;

const readBeginning = async (lines: AsyncGenerator<ByteLine, void>, begun: ByteLine[]): Promise<void> => {
  let telling = 0;
  while (telling < TELLING_LINES) {
    const next = await lines.next();
    if (next.done) return;
    begun.push(next.value);
    if (!isBlank(next.value)) telling += 1;
  }
};

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();

const isBlank = ({ bytes }: ByteLine): boolean =>
  bytes !== undefined && bytes.length < 100 && textOf(bytes).trim() === "";

const isWholeObject = ({ bytes }: ByteLine): boolean => {
  if (bytes === undefined) return false;
  try {
    const value: unknown = JSON.parse(textOf(bytes).replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

const decoded = (bytes: Uint8Array | undefined): { readonly text: string } | { readonly issue: InputIssue } => {
  if (bytes === undefined) return { issue: inputIssue("input.too-large") };
  return isUtf8(bytes) ? { text: textOf(bytes) } : { issue: inputIssue("input.not-utf-8") };
};

function* sourceOfLine(source: string, line: ByteLine): Generator<Source, void> {
  if (!isBlank(line)) yield { source, line: line.number, ...decoded(line.bytes) };
}

/** One document, its lines put together again. */
const wholeText = async (
  begun: readonly ByteLine[],
  rest: AsyncGenerator<ByteLine, void>,
): Promise<ReturnType<typeof decoded>> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const keep = ({ bytes }: ByteLine): boolean => {
    if (bytes === undefined) return false;
    length += bytes.length + 1;
    parts.push(bytes, LINE_END);
    return length <= LONGEST_DOCUMENT;
  };
  if (!begun.every(keep)) return decoded(undefined);
  for await (const line of rest) if (!keep(line)) return decoded(undefined);
  return decoded(Buffer.concat(parts));
};

const LINE_END = Buffer.from("\n");
