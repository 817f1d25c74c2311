import type { Agreement } from "../agreement/agreement.js";
import { namesIn, type NameOf } from "../agreement/names-in.js";
import type { IndexSeries } from "../indexation/index-series.js";
import type { Report } from "../report/report.js";
import type { Context, Outcome } from "./command.js";
import { allOf, oneOf, textOf, wordOf } from "./given.js";
import { issueLines } from "./issue-lines.js";
import { jsonLine } from "./json-line.js";
import { readSource } from "./judged.js";
import { Misuse } from "./misuse.js";
import { placeInWords } from "./place-in-words.js";
import { progressOf } from "./progress.js";
import type { Document } from "./read-document.js";
import type { Place, Source } from "./source.js";
import { sourcesIn } from "./sources-in.js";

/** The documents that a command is asked about. */
export const inputsOf = ({ given, host }: Context): AsyncIterable<Source> => {
  if (given.positionals.length === 0) throw new Misuse(({ misuse }) => misuse["no-input"]);
  const form = oneOf(given, "input", wordOf(["json", "ndjson"] as const));
  return sourcesIn(given.positionals, { stdin: host.stdin, form });
};

/** What documents are read with (`--with`): held in memory, so that each document may need any of it. */
export interface Companions {
  readonly agreements: readonly Agreement[];
  readonly reports: readonly Report[];
  readonly series: readonly IndexSeries[];
}

/** Reads the companions; one that cannot be read stops the command, since every answer may need it. */
export const companionsOf = async ({ given, host, say, err }: Context): Promise<Companions> => {
  const [agreements, reports, series]: [Agreement[], Report[], IndexSeries[]] = [[], [], []];
  const files = allOf(given, "with", textOf);
  for await (const source of sourcesIn(files, { stdin: host.stdin, form: undefined })) {
    const read = readSource(source, say);
    if (!read.ok) {
      await err.lines(issueLines({ ...source, issues: read.issues }, { say, width: err.width }));
      throw new Misuse(({ misuse }) => misuse["cannot-read"](placeInWords(source)));
    }
    const { is, value } = read.document;
    if (is === "agreement") agreements.push(value);
    else if (is === "report") reports.push(value);
    else series.push(value);
  }
  return { agreements, reports, series };
};

/** One document of the input, and where it stands. */
export interface FoundDocument {
  readonly place: Place;
  readonly document: Document;
}

/**
 * Does something with each document of the input. What cannot be read is told of, on standard error or as a line of the
 * stream, and the rest goes on.
 */
export const forEachDocument = async (
  context: Context,
  tell: (found: FoundDocument) => Promise<Outcome>,
): Promise<Outcome> => {
  const { format, say, out, err } = context;
  const progress = progressOf(context);
  let outcome: Outcome = 0;
  let count = 0;
  for await (const source of inputsOf(context)) {
    const place = { source: source.source, ...(source.line === undefined ? {} : { line: source.line }) };
    const read = readSource(source, say);
    await progress.clear();
    if (read.ok) {
      if ((await tell({ place, document: read.document })) === 1) outcome = 1;
    } else {
      outcome = 1;
      if (format === "ndjson") await out.write(jsonLine({ ...place, issues: read.issues }));
      else await err.lines(issueLines({ ...place, issues: read.issues }, { say, width: err.width }));
    }
    count += 1;
    await progress.step(count);
  }
  await progress.clear();
  return outcome;
};

/** One agreement of the input. */
export interface FoundAgreement {
  readonly place: Place;
  readonly agreement: Agreement;
  readonly nameOf: NameOf;
}

/** Does something with each agreement of the input; other documents are passed over, which is said. */
export const forEachAgreement = (
  context: Context,
  tell: (found: FoundAgreement) => Promise<Outcome>,
): Promise<Outcome> =>
  forEachDocument(context, async ({ place, document: { is, value } }) => {
    if (is === "agreement") return tell({ place, agreement: value, nameOf: namesIn(value) });
    await context.err.lines([[context.say.passedOver(placeInWords(place))]]);
    return 0;
  });
