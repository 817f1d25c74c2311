import type { NameOf } from "../agreement/names-in.js";
import type { Answer } from "../explanation/answer.js";
import type { KnownWorking } from "../messages/catalogue.js";
import { explain } from "../messages/explain.js";
import type { CommandTexts } from "./command-texts.js";
import type { Line } from "./output.js";
import { wrapped } from "./wrapped.js";

/** How an answer came about, in words: what was assumed or lacking, and with `steps` every step before that. */
export const workingOf = (
  answer: Answer<unknown, KnownWorking>,
  { say, nameOf, steps }: { readonly say: CommandTexts; readonly nameOf: NameOf; readonly steps: boolean },
): readonly string[] => explain(steps ? answer : { ...answer, steps: [] }, say.library, nameOf);

/** Sentences as lines, each but the first of a sentence a little to the right. */
export const sentenceLines = (sentences: readonly string[], width: number): readonly Line[] =>
  sentences.flatMap((sentence) => {
    const [first = "", ...rest] = wrapped(sentence, width - 2);
    return [[first], ...rest.map((text): Line => ["  ", text])];
  });
