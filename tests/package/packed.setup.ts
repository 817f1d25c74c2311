import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import manifest from "../../package.json" with { type: "json" };

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed package, as it would be published. */
    tarball: string;
    /** A project in which it is installed, outside the repository: nothing is found there that was not declared. */
    consumer: string;
  }
}

/**
 * Packs what `npm run build` made and installs it, with the declared dependencies and those it may stand beside, from
 * files of this machine.
 */
export const setup = (project: TestProject): (() => void) => {
  if (!existsSync("dist")) throw new Error("There is nothing to pack: run `npm run build` first.");

  const folder = mkdtempSync(join(tmpdir(), "iop-sdk-package-"));
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder]);
  const tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`);

  const consumer = join(folder, "consumer");
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const peers = [...Object.keys(manifest.peerDependencies), "pure-rand"];
  const dependencies = [...Object.keys(manifest.dependencies), ...peers].map((name) => resolve("node_modules", name));
  const options = ["--silent", "--offline", "--install-links", "--prefix", consumer];
  execFileSync("npm", ["install", ...options, tarball, ...dependencies], { cwd: consumer });

  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  return () => {
    rmSync(folder, { recursive: true });
  };
};
