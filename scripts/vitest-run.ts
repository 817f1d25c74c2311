import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** How a run of checks ended. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** What vitest's JSON reporter writes and is counted here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

const readReport = (file: string): Report => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
};

/**
 * Runs one project of vitest.config.ts and counts its tests.
 *
 * A run that ends badly, or ran no test, counts at least one failure, whatever its report says or lacks.
 */
export const runVitest = (project: string, env: NodeJS.ProcessEnv = {}): Outcome => {
  const outputFile = join("reports", `${project}.json`);
  rmSync(outputFile, { force: true });
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${outputFile}`];
  const { status } = spawnSync(process.execPath, [vitest, "run", "--project", project, ...reporters], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  const { numPassedTests: passed, numFailedTests: failed } = readReport(outputFile);
  return { passed, failed: status === 0 && passed > 0 ? failed : Math.max(failed, 1) };
};
