import type { URL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Judged } from "./judged.js";
import { areJudged, type JudgingTask } from "./judging-task.js";
import type { Source } from "./source.js";

/** How many threads, which file each of them runs, and what it is told once. */
export interface ThreadOptions {
  readonly count: number;
  readonly file: URL;
  readonly task: JudgingTask;
}

const BATCH_LENGTH = 64;
const BATCH_CHARACTERS = 1_000_000;

/** Enough that no thread waits while others are read and written; not more, so that memory stays bounded. */
const BATCHES_PER_THREAD = 2;

async function* batchesOf(sources: AsyncIterable<Source>): AsyncGenerator<readonly Source[], void> {
  let batch: Source[] = [];
  let characters = 0;
  for await (const source of sources) {
    batch.push(source);
    characters += "text" in source ? source.text.length : 0;
    if (batch.length < BATCH_LENGTH && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** A thread that answers its batches in their order. */
interface Thread {
  readonly judge: (batch: readonly Source[]) => Promise<readonly Judged[]>;
  readonly end: () => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (judged: readonly Judged[]) => void;
  readonly reject: (error: unknown) => void;
}

const startThread = ({ file, task }: ThreadOptions): Thread => {
  const worker = new Worker(file, { workerData: task });
  const waiting: Waiting[] = [];
  worker.on("message", (judged: unknown) => {
    if (areJudged(judged)) waiting.shift()?.resolve(judged);
  });
  worker.on("error", (error) => {
    waiting.splice(0).forEach(({ reject }) => reject(error));
  });
  return {
    judge: (batch) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(batch);
      }),
    end: () => worker.terminate(),
  };
};

/** What is wrong with documents, judged by several threads, in the order of the documents. */
export async function* judgedByThreads(
  sources: AsyncIterable<Source>,
  options: ThreadOptions,
): AsyncGenerator<Judged, void> {
  const threads = Array.from({ length: options.count }, () => startThread(options));
  const underway: Promise<readonly Judged[]>[] = [];
  let turn = 0;
  try {
    for await (const batch of batchesOf(sources)) {
      const judging = threads[turn % threads.length]?.judge(batch) ?? Promise.resolve([]);
      judging.catch(() => undefined); // Told of when its turn comes.
      underway.push(judging);
      turn += 1;
      if (underway.length >= threads.length * BATCHES_PER_THREAD) yield* (await underway.shift()) ?? [];
    }
    for (const judging of underway) yield* await judging;
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}
