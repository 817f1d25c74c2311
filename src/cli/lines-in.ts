import { Buffer } from "node:buffer";

/** A line of a stream, without its end: its bytes, or none if they were too many. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream, one by one: no more of it is read before the last one is dealt with, and what is longer than
 * the limit is not kept.
 */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine, void> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const line = (): ByteLine => {
    const [first] = parts;
    const bytes = length > longest ? undefined : parts.length === 1 && first ? first : Buffer.concat(parts);
    return { number, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end));
      yield line();
      number += 1;
      parts = [];
      length = 0;
      from = end + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
