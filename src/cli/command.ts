import type { CommandName } from "./command-names.js";
import type { CommandTexts } from "./command-texts.js";
import type { Format } from "./formats.js";
import type { Given } from "./given.js";
import type { Host } from "./host.js";
import type { OptionName } from "./options.js";
import type { Output } from "./output.js";

/** What a command works with. */
export interface Context {
  readonly host: Host;
  readonly given: Given;
  readonly format: Format;
  readonly say: CommandTexts;
  readonly out: Output;
  /** For what is not the answer: faults of documents that were to be read, progress. */
  readonly err: Output;
}

/** 0: clean; 1: there are issues, or questions without an answer. Misuse is thrown. */
export type Outcome = 0 | 1;

/** One command of `iop`. */
export interface Command {
  readonly name: CommandName;
  /** Besides those that every command takes. */
  readonly options: readonly OptionName[];
  /** The usual one first; with one there is no choice. */
  readonly formats: readonly [Format, ...Format[]];
  /** @throws {@link Misuse} when it is given what it cannot take. */
  readonly run: (context: Context) => Promise<Outcome>;
}
