/** One line of the table: what was measured, what came out, and what it must not exceed. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly must: string;
}

/** `"0.71"`: how many times as long as its peer something took. */
export const ratio = (time: number, peer: number): string => (time / peer).toFixed(2);
