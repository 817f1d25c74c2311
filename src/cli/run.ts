import { IopError } from "../issues/iop-error.js";
import type { Command, Context } from "./command.js";
import type { CommandName } from "./command-names.js";
import type { CommandTexts } from "./command-texts.js";
import { dates } from "./commands/dates.js";
import { explain } from "./commands/explain.js";
import { goals } from "./commands/goals.js";
import { index } from "./commands/index-amounts.js";
import { payments } from "./commands/payments.js";
import { redact } from "./commands/redact.js";
import { report } from "./commands/report.js";
import { schema } from "./commands/schema.js";
import { validate } from "./commands/validate.js";
import { en } from "./en.js";
import { type Given, givenIn, isGiven, oneOf, wordOf } from "./given.js";
import { commandHelp, generalHelp } from "./help.js";
import type { Host } from "./host.js";
import { Misuse } from "./misuse.js";
import { type Output, outputTo } from "./output.js";
import { sv } from "./sv.js";
import { systemCodeOf } from "./system-code-of.js";

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  ...{ validate, explain, dates, payments, index, goals, report, schema, redact },
};

/** 0: clean. 1: issues of the severity asked for, or questions without an answer. 2: misuse. */
export type ExitCode = 0 | 1 | 2;

/** The language, also where the rest of the arguments cannot be read. */
const languageIn = (argv: readonly string[]): CommandTexts =>
  argv.some((each, at) => each === "--lang=en" || (each === "en" && argv[at - 1] === "--lang")) ? en : sv;

/** The reader of the output has gone, as `head` does when it has what it wants. */
const READER_GONE = new Set<string | undefined>(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

/**
 * The command `iop` (Swedish: kommandot iop): does what the arguments say and tells how it went. Nothing is thrown.
 */
export const run = async (argv: readonly string[], host: Host): Promise<ExitCode> => {
  const say = languageIn(argv);
  const err = outputTo(host.stderr, host.env);
  try {
    return await runCommand(argv, host, { say, err });
  } catch (error) {
    if (READER_GONE.has(systemCodeOf(error))) return 0;
    const told = error instanceof Misuse ? error.say(say) : unexpected(error, say);
    return await err.lines([[{ style: "error", text: "iop: " }, told], ...hint(argv, say)]).then(
      () => 2 as const,
      () => 2 as const,
    );
  }
};

const unexpected = (error: unknown, { unexpected: text }: CommandTexts): string =>
  error instanceof IopError ? `${error.message} (${error.code})` : text(systemCodeOf(error) ?? "–");

const hint = ([name = ""]: readonly string[], { misuse }: CommandTexts) => [
  [misuse.see(isCommand(name) ? `iop ${name}` : "iop")],
];

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

const runCommand = async (
  [name, ...args]: readonly string[],
  host: Host,
  { say, err }: { readonly say: CommandTexts; readonly err: Output },
): Promise<ExitCode> => {
  const out = outputTo(host.stdout, host.env);
  if (name === undefined || !isCommand(name)) return await withoutCommand(name, args, { say, out, err });
  const command = COMMANDS[name];
  const given = givenIn(args, command.options);
  oneOf(given, "lang", wordOf(["sv", "en"]));
  if (isGiven(given, "help")) {
    await out.lines(commandHelp(command, say, out.width));
    return 0;
  }
  return await command.run({ ...{ host, given, say, out, err }, format: formatOf(command, given) });
};

const formatOf = ({ formats }: Command, given: Given): Context["format"] =>
  oneOf(given, "format", wordOf(formats)) ?? formats[0];

/** `iop --help`, and what is no command. */
const withoutCommand = async (
  name: string | undefined,
  args: readonly string[],
  { say, out, err }: { readonly say: CommandTexts; readonly out: Output; readonly err: Output },
): Promise<ExitCode> => {
  const all = name === undefined ? [] : [name, ...args];
  const isOption = name === undefined || name.startsWith("-");
  if (!isOption) throw new Misuse(({ misuse }) => misuse["no-such-command"](name));
  const given = givenIn(all, []);
  oneOf(given, "lang", wordOf(["sv", "en"]));
  if (isGiven(given, "help")) {
    await out.lines(generalHelp(Object.values(COMMANDS), say, out.width));
    return 0;
  }
  await err.lines(generalHelp(Object.values(COMMANDS), say, err.width));
  return 2;
};
