import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { interleaved } from "./interleaved.js";
import { ratio, type Row } from "./row.js";

const FILE = "examples/agreements/uppsala-stadsmission-2019.json";
const ROUNDS = 5;
const TIMED = 500;
const TEN_TIMES = 5_000;

/** What anyone would write instead: every line parsed, nothing looked at. */
const BARE = `
  import { createInterface } from "node:readline";
  for await (const line of createInterface({ input: process.stdin })) JSON.parse(line);
`;
const COMMAND = ["dist/cli/iop.js", "validate", "-", "--format", "ndjson"];
const PEERS = {
  bare: ["--input-type=module", "--eval", BARE],
  command: COMMAND,
  threads: [...COMMAND, "--workers", "2"],
} as const;

/** A file with one agreement over and over, one on each line. */
const streamIn = (folder: string, length: number): string => {
  const path = join(folder, `${String(length)}.ndjson`);
  const line = `${JSON.stringify(JSON.parse(readFileSync(FILE, "utf8")))}\n`;
  const file = openSync(path, "w");
  for (let count = 0; count < length; count += 1) writeSync(file, line);
  closeSync(file);
  return path;
};

/** Runs a process over a stream: milliseconds, its start among them, and what it writes to standard error. */
const over = (path: string, args: readonly string[]): { readonly time: number; readonly err: string } => {
  const stdin = openSync(path, "r");
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: [stdin, "ignore", "pipe"], encoding: "utf8" });
  const time = performance.now() - start;
  closeSync(stdin);
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${String(status)}: ${stderr}`);
  return { time, err: stderr };
};

/** Most memory that the command holds over a stream, in MB. */
const memoryOver = (path: string): number => {
  const tell = "process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))";
  return Number(over(path, ["--import", `data:text/javascript,${tell}`, ...COMMAND]).err) / 1024;
};

/** The command over a stream of the Uppsala agreement, against the least that a stream of JSON takes. */
export const ndjsonRows = (): readonly Row[] => {
  const folder = mkdtempSync(join(tmpdir(), "iop-bench-"));
  try {
    const path = streamIn(folder, TIMED);
    const time = interleaved(["bare", "command", "threads"], ROUNDS, (name) => over(path, PEERS[name]).time);
    const [few, many] = [memoryOver(path), memoryOver(streamIn(folder, TEN_TIMES))];
    return [
      {
        what: "NDJSON: a bare `JSON.parse` line loop / `iop validate -`",
        measured: ratio(time.bare, time.command),
        must: "≥ 0.45",
      },
      { what: "… with `--workers 2`", measured: ratio(time.bare, time.threads), must: "more" },
      {
        what: `memory over ${String(TIMED)} and over ${String(TEN_TIMES)} agreements`,
        measured: `${few.toFixed(0)} MB, ${many.toFixed(0)} MB`,
        must: "flat",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
