import { parentPort, workerData } from "node:worker_threads";
import { en } from "./en.js";
import { judged } from "./judged.js";
import { isJudgingTask, isSources } from "./judging-task.js";
import { sv } from "./sv.js";

// A thread of `iop validate --workers`: judges what it is sent, batch by batch, and answers in the same order.
const task: unknown = workerData;
if (isJudgingTask(task)) {
  const options = { ...task, say: task.language === "en" ? en : sv };
  parentPort?.on("message", (sources: unknown) => {
    if (isSources(sources)) parentPort?.postMessage(sources.map((source) => judged(source, options)));
  });
}
