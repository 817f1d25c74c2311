/** What the command writes of a document, as far as tests look at it. */
export interface ToldLine {
  readonly source: string;
  readonly line?: number;
  readonly agreement?: string;
  readonly issues: readonly { readonly code: string }[];
  readonly dates: readonly { readonly day: string }[];
}

/** Reads a stream that the command has written. */
export const toldLines = (text: string): readonly ToldLine[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ToldLine);
