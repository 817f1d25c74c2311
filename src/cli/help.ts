import type { Command } from "./command.js";
import type { CommandTexts } from "./command-texts.js";
import { COMMON_OPTIONS, type OptionName, optionOf } from "./options.js";
import type { Line } from "./output.js";
import { widthOf, wrapped } from "./wrapped.js";

const MOST = 100;
const INDENT = "  ";

const heading = (text: string): Line => [{ style: "strong", text }];

/** Names to the left, what they mean to the right of the longest. */
const pairs = (rows: readonly (readonly [string, string])[], width: number): readonly Line[] => {
  const left = Math.max(...rows.map(([name]) => widthOf(name)));
  const blank = " ".repeat(left);
  return rows.flatMap(([name, meaning]) =>
    wrapped(meaning, width - left - 2 * INDENT.length).map(
      (text, at): Line => [INDENT, at === 0 ? name.padEnd(left) : blank, INDENT, text],
    ),
  );
};

const indented = (sentences: readonly string[], width: number): readonly Line[] =>
  sentences.flatMap((each) => wrapped(each, width - INDENT.length).map((text): Line => [INDENT, text]));

const optionRow = (name: OptionName, { formats }: Pick<Command, "formats">, say: CommandTexts) => {
  const value = name === "format" ? formats.join("|") : optionOf(name).value;
  return [`--${name}${value === undefined ? "" : ` ${value}`}`, say.help.options[name]] as const;
};

/** The page of `iop --help`. */
export const generalHelp = (commands: readonly Command[], { help }: CommandTexts, screen: number): readonly Line[] => {
  const width = Math.min(screen, MOST);
  const { headings } = help;
  return [
    [help.about],
    [],
    heading(headings.usage),
    [INDENT, "iop <", headings.command, "> …"],
    [],
    heading(headings.commands),
    ...pairs(
      commands.map(({ name }) => [name, help.commands[name].summary]),
      width,
    ),
    [],
    heading(headings.inputs),
    ...indented(help.inputs, width),
    [],
    heading(headings["exit-codes"]),
    ...indented(help.exitCodes, width),
    [],
    ...wrapped(help.more, width).map((text): Line => [text]),
  ];
};

/** The page of `iop <command> --help`. */
export const commandHelp = (command: Command, say: CommandTexts, screen: number): readonly Line[] => {
  const width = Math.min(screen, MOST);
  const { headings, commands, exitCodes } = say.help;
  const { summary, takes, example, notes = [] } = commands[command.name];
  const options: readonly OptionName[] = [...command.options, ...COMMON_OPTIONS];
  return [
    ...wrapped(summary, width).map((text): Line => [text]),
    [],
    heading(headings.usage),
    [INDENT, `iop ${command.name} ${takes}`],
    [],
    heading(headings.options),
    ...pairs(
      options.map((name) => optionRow(name, command, say)),
      width,
    ),
    [],
    ...(notes.length === 0 ? [] : [...notes.flatMap((note) => wrapped(note, width).map((text): Line => [text])), []]),
    heading(headings.example),
    [INDENT, example],
    [],
    heading(headings["exit-codes"]),
    ...indented(exitCodes, width),
  ];
};
