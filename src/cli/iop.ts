#!/usr/bin/env node
import process from "node:process";
import { URL } from "node:url";
import { run } from "./run.js";

const here = import.meta.url;

// A reader that goes away makes the next write fail, which the command sees to; the stream must not crash it as well.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: Date.now,
  env: process.env,
  // The same way up from src/cli/ and from dist/cli/.
  schemas: new URL("../../schema/", here),
  worker: new URL("./judging-thread.js", here),
});
