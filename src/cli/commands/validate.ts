import type { Command, Context } from "../command.js";
import type { Format } from "../formats.js";
import { githubText } from "../github-lines.js";
import { countOf, oneOf, wordOf } from "../given.js";
import { companionsOf, inputsOf } from "../inputs.js";
import { issueLines } from "../issue-lines.js";
import { jsonLine } from "../json-line.js";
import { jsonListTo } from "../json-list.js";
import { type Judged, judged, type JudgeOptions } from "../judged.js";
import { judgedByThreads } from "../judged-by-threads.js";
import { progressOf } from "../progress.js";
import { type Counts, NOTHING_COUNTED, plusDocument, reaches, SEVERITIES } from "../severities.js";
import type { Source } from "../source.js";

/** How one format is written: document by document, then what is known when all are done. */
interface Written {
  readonly document: (document: Judged) => Promise<void>;
  readonly end: (counts: Counts) => Promise<void>;
}

const writtenAs = (format: Format, { out, say }: Context): Written => {
  if (format === "json") {
    const list = jsonListTo(out, "documents");
    return { document: list.add, end: (counts) => list.end({ counts }) };
  }
  if (format === "ndjson") return { document: (each) => out.write(jsonLine(each)), end: () => Promise.resolve() };
  if (format === "github") {
    return { document: (each) => out.write(githubText(each)), end: () => Promise.resolve() };
  }
  return {
    document: (each) => out.lines(issueLines(each, { say, width: out.width })),
    end: (counts) => out.lines([[say.counted(counts)]]),
  };
};

async function* judgedHere(sources: AsyncIterable<Source>, options: JudgeOptions): AsyncGenerator<Judged, void> {
  for await (const source of sources) yield judged(source, options);
}

/** `iop validate`: everything that is wrong with documents, of their shape and by the rules. */
export const validate: Command = {
  name: "validate",
  options: ["format", "severity", "with", "input", "workers"],
  formats: ["text", "json", "ndjson", "github"],
  run: async (context) => {
    const { given, format, host, say } = context;
    const severity = oneOf(given, "severity", wordOf(SEVERITIES)) ?? "error";
    const count = oneOf(given, "workers", countOf);
    const sources = inputsOf(context);
    const { agreements } = await companionsOf(context);
    const written = writtenAs(format, context);
    const progress = progressOf(context);
    const task = { agreements, positions: format !== "ndjson" };
    const documents =
      count === undefined
        ? judgedHere(sources, { ...task, say })
        : judgedByThreads(sources, { count, file: host.worker, task: { ...task, language: say.language } });
    let counts = NOTHING_COUNTED;
    for await (const document of documents) {
      counts = plusDocument(counts, document.issues);
      await written.document(document);
      await progress.step(counts.documents);
    }
    await progress.clear();
    await written.end(counts);
    return reaches(counts, severity) ? 1 : 0;
  },
};
