import { spawn, spawnSync } from "node:child_process";
import { cpSync, createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { toldLines } from "../cli/told-lines.js";
import { smallAgreement } from "../fixtures/small-agreement.js";

const installed = join(inject("consumer"), "node_modules");
const iop = join(installed, ".bin", process.platform === "win32" ? "iop.cmd" : "iop");
const folder = mkdtempSync(join(tmpdir(), "iop-command-"));
const good = JSON.stringify(smallAgreement);

beforeAll(() => {
  cpSync("examples/agreements", join(folder, "agreements"), { recursive: true });
  cpSync("examples/reports", join(folder, "reports"), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (args: readonly string[], input = "", env: NodeJS.ProcessEnv = {}) => {
  const options = { cwd: folder, encoding: "utf8", input, env: { ...process.env, ...env }, shell: false } as const;
  const { status, stdout, stderr } = spawnSync(iop, args, options);
  return { status, stdout, stderr };
};

/** A stream of small agreements in a file, one of them without an end. */
const streamOf = (length: number, badLine = 0): string => {
  const lines = Array.from({ length }, (_, at) =>
    at + 1 === badLine ? "{" : good.replace('"small-agreement"', `"a-${String(at + 1)}"`),
  );
  const path = join(folder, `${String(length)}.ndjson`);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
};

/** Runs the command over a stream on standard input; the most memory that it held, in MB, and the lines it wrote. */
const runOver = async (path: string, options: readonly string[]) => {
  const report = join(folder, "memory");
  const tell = `writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS))`;
  const watch = `data:text/javascript,import{writeFileSync}from"node:fs";process.on("exit",()=>${tell})`;
  const entry = join(installed, "iop-sdk/dist/cli/iop.js");
  const child = spawn(process.execPath, ["--import", watch, entry, "validate", "-", "--format", "ndjson", ...options]);
  createReadStream(path).pipe(child.stdin);
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  const status = await new Promise((done) => child.on("close", done));
  return { status, lines: out.trimEnd().split("\n"), megabytes: Number(readFileSync(report, "utf8")) / 1024 };
};

describe("iop, installed", () => {
  it("validates files in an empty folder", () => {
    const { status, stdout, stderr } = run(["validate", "agreements"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(join("agreements", "uppsala-stadsmission-2019.json"));
    expect(stdout).toMatch(/3 dokument granskade: 0 fel, \d+ varningar, \d+ upplysningar\.\n$/);
  });

  it("finds its schema files", () => {
    expect(JSON.parse(run(["schema", "agreement"]).stdout)).toMatchObject({ $id: expect.any(String) });
  });

  it.each(["America/New_York", "Pacific/Auckland", "UTC"])("answers the same in %s", (TZ) => {
    const args = ["dates", "agreements", "--on", "2019-01-01", "--format", "json"];
    expect(run(args, "", { TZ })).toEqual(run(args, "", { TZ: "Europe/Stockholm" }));
  });

  it("takes a stream, and keeps the place of a bad line", () => {
    const { status, stdout } = run(["validate", "-", "--format", "ndjson"], `${good}\n{\n${good}\n`);
    const lines = toldLines(stdout);
    expect(lines.map(({ line, issues }) => [line, issues.length])).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
    ]);
    expect(status).toBe(1);
  });

  it("ends quietly when its reader has gone", async () => {
    const child = spawn(iop, ["validate", streamOf(5_000), "--format", "ndjson"], { cwd: folder });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((done) => child.on("close", done));
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });

  it("says what is misused, without a trace of where in the program", () => {
    const { status, stdout, stderr } = run(["validate", "--nothing"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toMatch(/node:|\n\s+at /);
  });

  it("needs no more memory for 20 000 agreements than for 2 000", async () => {
    const [few, many] = [await runOver(streamOf(2_000), []), await runOver(streamOf(20_000), [])];
    expect(many.lines).toHaveLength(20_000);
    expect(many.megabytes).toBeLessThan(few.megabytes + 60);
  });

  it("keeps the order with several threads", async () => {
    const path = streamOf(3_000, 1_500);
    const [alone, together] = [await runOver(path, []), await runOver(path, ["--workers", "3"])];
    expect(together.lines).toEqual(alone.lines);
    expect({ alone: alone.status, together: together.status }).toEqual({ alone: 1, together: 1 });
  });
});
