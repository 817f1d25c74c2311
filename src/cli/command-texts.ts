import type { KnownIssue, MessageCatalogue } from "../messages/catalogue.js";
import type { TextsOf } from "../messages/texts.js";
import type { WordsFor } from "../messages/words.js";
import type { CommandName } from "./command-names.js";
import type { InputIssue } from "./input-issue.js";
import type { OptionName } from "./options.js";
import type { Counts } from "./severities.js";

/** What a help page says of a command. */
interface CommandHelp {
  /** One line. */
  readonly summary: string;
  /** What stands after the name: `"FILE…"`. */
  readonly takes: string;
  readonly example: string;
  /** What else is to be known of it. */
  readonly notes?: readonly string[];
}

/** Everything that the command itself says in one language. What the library says stands in `library`. */
export interface CommandTexts {
  readonly language: "sv" | "en";
  readonly library: MessageCatalogue;
  readonly issues: { readonly issues: TextsOf<KnownIssue | InputIssue> };
  readonly help: {
    readonly about: string;
    readonly headings: WordsFor<"usage" | "command" | "commands" | "options" | "example" | "exit-codes" | "inputs">;
    /** What files, folders and streams are taken as. */
    readonly inputs: readonly string[];
    readonly exitCodes: readonly string[];
    readonly more: string;
    readonly commands: Readonly<Record<CommandName, CommandHelp>>;
    readonly options: WordsFor<OptionName>;
  };
  readonly misuse: {
    readonly "no-such-command": (name: string) => string;
    readonly "unknown-option": (option: string) => string;
    readonly "no-value": (option: string) => string;
    readonly "value-missing": (option: string, value: string) => string;
    readonly "wrong-value": (option: string, value: string) => string;
    readonly twice: (option: string) => string;
    readonly "no-input": string;
    readonly "no-code": string;
    readonly "no-such-code": (code: string) => string;
    readonly "no-such-kind": (kinds: string) => string;
    readonly "cannot-read": (source: string) => string;
    readonly "one-agreement": (option: string) => string;
    readonly "one-document": (option: string) => string;
    readonly "period-backward": string;
    readonly "no-such-grant": string;
    readonly see: (command: string) => string;
  };
  readonly headings: WordsFor<
    "day" | "what" | "who" | "agreement" | "due" | "period" | "amount" | "payee" | "year" | "change" | "sum"
  >;
  readonly counted: (counts: Counts) => string;
  readonly progress: (documents: number) => string;
  /** A document that the command has no use for. */
  readonly passedOver: (place: string) => string;
  readonly daysBetween: (from: string, through: string) => string;
  readonly noDays: string;
  readonly noPayments: string;
  readonly noGoals: string;
  readonly noIndexation: string;
  readonly noFirstAmount: string;
  readonly asOf: (day: string) => string;
  /** Something of the machine failed; `code` is what the system calls it. */
  readonly unexpected: (code: string) => string;
}
