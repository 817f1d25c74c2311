import { Buffer } from "node:buffer";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Host, Screen } from "../../src/cli/host.js";
import { type ExitCode, run } from "../../src/cli/run.js";

/** Half past midnight on 1 February 2020 in Sweden, while it is still January in UTC. */
const JUST_FEBRUARY = Date.UTC(2020, 0, 31, 23, 30);

interface Machine extends Partial<Pick<Host, "now" | "env">> {
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Width of the terminal that standard output is; absent: it is none. */
  readonly columns?: number;
  /** Whether standard error is a terminal. */
  readonly watched?: boolean;
  /** Asked at each write whether the reader takes more; when it does not it has gone. */
  readonly takes?: () => boolean;
}

/** What came of it: the exit code, and what was written. */
export interface Told {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

const screen = (written: string[], more: Partial<Screen>, takes = () => true): Screen => ({
  ...more,
  write: (text, done) => {
    setImmediate(() => {
      if (takes()) {
        written.push(text);
        done();
      } else done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    });
  },
});

async function* once(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

/** Runs the command in this process, on a machine of its own. */
export const tell = async (argv: readonly string[], machine: Machine = {}): Promise<Told> => {
  const { stdin = "", columns, watched = false, takes, now = () => JUST_FEBRUARY, env = {} } = machine;
  const [out, err]: [string[], string[]] = [[], []];
  const exit = await run(argv, {
    stdin: typeof stdin === "string" || stdin instanceof Uint8Array ? once(stdin) : stdin,
    stdout: screen(out, columns === undefined ? {} : { isTTY: true, columns }, takes),
    stderr: screen(err, watched ? { isTTY: true } : {}),
    now,
    env,
    schemas: pathToFileURL(`${resolve("schema")}/`),
    worker: pathToFileURL(resolve("dist/cli/judging-thread.js")),
  });
  return { exit, out: out.join(""), err: err.join("") };
};
