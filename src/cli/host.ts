import type { URL } from "node:url";

/** Where the command writes: standard output, standard error, or what a test gives it. */
export interface Screen {
  /** Whether a person looks at it: only then is it coloured and fitted to the width. */
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string, done: (error?: Error | null) => void) => unknown;
}

/** All that the command has of the machine it runs on. Only `iop.ts` and the worker know the process itself. */
export interface Host {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Milliseconds since 1970: the only clock. */
  readonly now: () => number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the published JSON Schema files, with a slash at its end. */
  readonly schemas: URL;
  /** The file that a worker thread runs. */
  readonly worker: URL;
}
