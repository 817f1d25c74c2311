import { spawnSync } from "node:child_process";
import { runVitest, type Outcome } from "./vitest-run.js";

/** East and west of Greenwich, summer time of both hemispheres, a half hour, and a zone that skipped a whole day. */
const ZONES = [
  "Europe/Stockholm",
  "America/New_York",
  "Pacific/Apia",
  "UTC",
  "Asia/Kolkata",
  "Pacific/Auckland",
] as const;

interface Stage {
  readonly name: string;
  readonly run: () => Outcome;
}

/** A script of package.json that passes or fails as a whole: nothing to count, but a failure is one failure. */
const script = (name: string): Stage => ({
  name,
  run: () => {
    const { status } = spawnSync("npm", ["run", "--silent", name], {
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    return { passed: 0, failed: status === 0 ? 0 : 1 };
  },
});

const GROUPS: Readonly<Record<string, readonly Stage[]>> = {
  checks: [
    script("check:types"),
    script("check:format"),
    script("check:lint"),
    script("check:arrows"),
    script("check:unused"),
    script("check:docs"),
    script("check:version"),
    { name: "unit tests", run: () => runVitest("unit") },
    script("build"),
    { name: "package tests", run: () => runVitest("package") },
    { name: "code of the pages", run: () => runVitest("pages") },
    script("docs"),
  ],
  // Needs a Chromium.
  site: [{ name: "the site in a browser", run: () => runVitest("site") }],
  zones: ZONES.map((zone) => ({ name: `what counts days, in ${zone}`, run: () => runVitest("days", { TZ: zone }) })),
};

/** Every stage is run, whatever became of the one before: one look shows all that is wrong. */
const runAll = (stages: readonly Stage[]): Outcome => {
  const outcomes = stages.map(({ name, run }) => {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const outcome = run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    return { ...outcome, line: `${outcome.failed === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)` };
  });
  console.log(`\n${outcomes.map(({ line }) => line).join("\n")}`);
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
};

const stages = process.argv.slice(2).flatMap((group) => GROUPS[group] ?? []);
const { passed, failed } = runAll(stages);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
