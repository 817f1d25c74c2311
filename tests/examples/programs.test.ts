import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";

const programs = readdirSync("examples").filter((file) => file.endsWith(".ts"));

it("there is one example for each thing that is shown", () => {
  expect(programs.length).toBeGreaterThanOrEqual(9);
});

it.each(programs)("%s runs and prints something", { timeout: 60_000 }, (file) => {
  const run = ["--import", "tsx", "--conditions=iop-sdk-source", `examples/${file}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout.split("\n").length).toBeGreaterThan(5);
  expect(stdout).not.toMatch(/undefined|NaN|\[object|Invalid/);
});
