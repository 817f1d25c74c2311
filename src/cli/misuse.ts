import type { CommandTexts } from "./command-texts.js";

/** The command was given something it cannot take; its words come from the language asked for. Exit code 2. */
export class Misuse extends Error {
  override readonly name = "Misuse";
  readonly say: (texts: CommandTexts) => string;

  constructor(say: (texts: CommandTexts) => string) {
    super("The command was misused.");
    this.say = say;
  }
}
