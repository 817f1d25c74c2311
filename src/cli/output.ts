import type { Screen } from "./host.js";

/** How a piece of a line looks on a terminal, by the numbers that terminals know. */
const STYLES = { strong: "1", faint: "2", error: "31", warning: "33", note: "36" } as const;

/** A part of a line, and how it looks. */
type Piece = string | { readonly style: keyof typeof STYLES; readonly text: string };

/** A line for people to read. */
export type Line = readonly Piece[];

/** Somewhere to write to, slow readers waited for. A write fails with `EPIPE` when the reader has gone. */
export interface Output {
  /** How many characters a line should have at most; `Infinity` where no person looks. */
  readonly width: number;
  /** Writes a text as it is. */
  readonly write: (text: string) => Promise<void>;
  /** Writes lines; nothing in their words can steer the terminal. */
  readonly lines: (lines: readonly Line[]) => Promise<void>;
}

// Control characters, and those that turn the direction of text: a document must not steer the terminal by them.
const STEERING = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;

/** A text as it is shown: blanks that do not break would only be in the way of a search. */
export const shown = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, " ").replaceAll(STEERING, " ");

/** Width of a terminal that does not say. */
const USUAL_WIDTH = 80;
const LEAST_WIDTH = 40;

/** Makes the output to a screen; coloured only on a terminal, and not if `NO_COLOR` says so. */
export const outputTo = (screen: Screen, env: Readonly<Record<string, string | undefined>>): Output => {
  const isTerminal = screen.isTTY === true;
  const isColoured = isTerminal && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
  const painted = (piece: Piece): string => {
    if (typeof piece === "string") return shown(piece);
    const text = shown(piece.text);
    return isColoured && text !== "" ? `\u001B[${STYLES[piece.style]}m${text}\u001B[0m` : text;
  };
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      screen.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  return {
    width: isTerminal ? Math.max(LEAST_WIDTH, screen.columns ?? USUAL_WIDTH) : Infinity,
    write,
    lines: async (lines) => {
      if (lines.length > 0) await write(lines.map((line) => `${line.map(painted).join("").trimEnd()}\n`).join(""));
    },
  };
};
