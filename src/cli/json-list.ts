import type { Output } from "./output.js";

/** Writes a JSON text with one long list, an element at a time, so that none of it has to be kept. */
export interface JsonList {
  readonly add: (element: unknown) => Promise<void>;
  /** Ends the list, and adds what stands beside it. */
  readonly end: (beside?: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** Begins a JSON text whose list has a name. */
export const jsonListTo = (out: Output, name: string): JsonList => {
  let isBegun = false;
  const begin = (): string => {
    const before = isBegun ? ",\n" : `{${JSON.stringify(name)}:[\n`;
    isBegun = true;
    return before;
  };
  return {
    add: (element) => out.write(begin() + JSON.stringify(element)),
    end: (beside = {}) => {
      const rest = Object.entries(beside).map(([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`);
      return out.write(`${isBegun ? "\n" : begin()}]${rest.join("")}}\n`);
    },
  };
};
