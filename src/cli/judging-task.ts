import type { CommandTexts } from "./command-texts.js";
import type { Judged, JudgeOptions } from "./judged.js";
import type { Source } from "./source.js";

/** What a thread is told once: `JudgeOptions`, with the language by its name, since texts cannot be sent. */
export interface JudgingTask extends Omit<JudgeOptions, "say"> {
  readonly language: CommandTexts["language"];
}

// Threads are sent plain values by our own code only; the compiler has to be told what they are, no more than that.

/** Whether a value is what a thread is told once. */
export const isJudgingTask = (value: unknown): value is JudgingTask =>
  typeof value === "object" && value !== null && "language" in value;

/** Whether a value is a batch of sources. */
export const isSources = (value: unknown): value is readonly Source[] => Array.isArray(value);

/** Whether a value is a batch of judged documents. */
export const areJudged = (value: unknown): value is readonly Judged[] => Array.isArray(value);
