import type { SyntaxProblem } from "./shape-issue.js";

/** Told of every value of a text, in its order: a container before what is in it. */
export interface JsonListener {
  /**
   * A value begins: under a key of an object, at a position of a list, or as the whole.
   *
   * `keyAt` and `valueAt` count UTF-16 units from 0; a value without a key has its own place for both.
   */
  readonly enter: (key: string | number | undefined, keyAt: number, valueAt: number) => void;
  /** The value that began last, of those that have not ended, ends. */
  readonly leave: () => void;
}

/** Where a text stops being JSON. */
export interface SyntaxFault {
  readonly at: number;
  readonly problem: SyntaxProblem;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Past the text that begins here; where it goes wrong, that place as `~place`, which is below zero. */
const endOfText = (json: string, from: number): number => {
  for (let at = from + 1; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit < SPACE) return ~at;
    if (unit === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(json)) return ~at;
      at = ESCAPE.lastIndex - 1;
    }
  }
  return ~json.length;
};

/** Past the text, number or word that begins here, or `~place`. */
const endOfScalar = (json: string, from: number): number => {
  if (json.charCodeAt(from) === QUOTE) return endOfText(json, from);
  NUMBER_OR_WORD.lastIndex = from;
  return NUMBER_OR_WORD.test(json) ? NUMBER_OR_WORD.lastIndex : ~from;
};

const pastBlanks = (json: string, from: number): number => {
  for (let at = from; ; at += 1) {
    const unit = json.charCodeAt(at);
    if (unit !== SPACE && unit !== LINE_FEED && unit !== CARRIAGE_RETURN && unit !== TAB) return at;
  }
};

/** The text that is written from one place to another, with its quotation marks. */
const readText = (json: string, from: number, end: number): string => {
  const written = json.slice(from + 1, end - 1);
  return written.includes("\\") ? String(JSON.parse(`"${written}"`)) : written;
};

/** In the stack of open containers, an object; a list stands there as the number of its elements so far. */
const OBJECT = -1;

/**
 * Goes through a text as JSON (RFC 8259) and tells the listener what is where; gives the first fault, if there is one.
 *
 * It accepts what `JSON.parse` accepts, which names neither place nor duplicate keys, or differently in every engine.
 */
export const scanJson = (json: string, listener: JsonListener): SyntaxFault | undefined => {
  const open: number[] = [];
  const fault = (at: number): SyntaxFault => ({
    at,
    problem: at < json.length ? "unexpected-character" : "ends-too-soon",
  });
  let at = 0;
  for (;;) {
    at = pastBlanks(json, at);
    const container = open.at(-1);
    const keyAt = at;
    let key: string | number | undefined = container;
    if (container === OBJECT) {
      if (json[at] !== '"') return fault(at);
      const end = endOfText(json, at);
      if (end < 0) return fault(~end);
      key = readText(json, at, end);
      at = pastBlanks(json, end);
      if (json[at] !== ":") return fault(at);
      at = pastBlanks(json, at + 1);
    }
    listener.enter(key, keyAt, at);

    const first = json[at];
    if (first === "{" || first === "[") {
      open.push(first === "{" ? OBJECT : 0);
      at = pastBlanks(json, at + 1);
      if (json[at] !== (first === "{" ? "}" : "]")) continue;
    } else {
      const end = endOfScalar(json, at);
      if (end < 0) return fault(~end);
      listener.leave();
      at = pastBlanks(json, end);
    }

    for (;;) {
      const size = open.pop();
      if (size === undefined) return at < json.length ? { at, problem: "goes-on-after-the-end" } : undefined;
      if (json[at] === ",") {
        open.push(size === OBJECT ? OBJECT : size + 1);
        at += 1;
        break;
      }
      if (json[at] !== (size === OBJECT ? "}" : "]")) return fault(at);
      listener.leave();
      at = pastBlanks(json, at + 1);
    }
  }
};
