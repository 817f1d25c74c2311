import { parseArgs } from "node:util";
import fc from "fast-check";
import { everythingOf } from "../tests/fuzz/everything-of.js";
import { fuzzed } from "../tests/fuzz/fuzzed.js";

/**
 * Sends changed agreements through everything, and tells what any of them brought down or kept busy for too long.
 *
 *   npm run fuzz
 *   npm run fuzz -- --runs 5000 --seed 7
 */
const { values: given } = parseArgs({
  options: { runs: { type: "string", default: "200000" }, seed: { type: "string", default: String(Date.now()) } },
});
const runs = Number(given.runs);
const seed = Number(given.seed);

const A_SECOND = 1_000;
const AT_A_TIME = 1_000;
const MOST_SHOWN = 20;

/** What happened, once of each kind, and the smallest value that it happened to. */
const findings = new Map<string, string>();
let read = 0;
let done = 0;
let slowest = 0;

const found = (what: string, value: unknown): void => {
  const json = JSON.stringify(value);
  const known = findings.get(what);
  if (known === undefined || json.length < known.length) findings.set(what, json);
};

/** Where in the library something was thrown. */
const placeIn = (error: unknown): string => {
  const lines = error instanceof Error ? (error.stack ?? "").split("\n") : [];
  return lines.find((line) => line.includes("/src/"))?.trim() ?? "";
};

const timeOf = (work: () => void): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

const attempt = (value: unknown): void => {
  const once = (): void => {
    try {
      if (everythingOf(value)) read += 1;
    } catch (error) {
      found(`${String(error)} ${placeIn(error)}`, value);
    }
  };
  const first = timeOf(once);
  // What the machine was busy with besides is not taken for slowness.
  const took = first > A_SECOND ? timeOf(once) : first;
  slowest = Math.max(slowest, took);
  if (took > A_SECOND) found("More than a second", value);
  done += 1;
};

everythingOf({});
console.log(`seed ${String(seed)}`);
for (let batch = 0; done < runs; batch += 1) {
  for (const value of fc.sample(fuzzed, { numRuns: Math.min(AT_A_TIME, runs - done), seed: seed + batch }))
    attempt(value);
  if (process.stderr.isTTY) process.stderr.write(`\r${String(done)}`);
}
console.log(
  `${String(done)} agreements, ${String(read)} of them readable, the slowest ${slowest.toFixed(0)} ms; ` +
    `${String(findings.size)} findings`,
);
for (const [what, value] of [...findings].slice(0, MOST_SHOWN)) console.log(`\n${what}\n${value}`);
process.exitCode = findings.size === 0 ? 0 : 1;
