import { build, type Metafile } from "esbuild";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { entryPoints } from "../../scripts/entry-points.js";

const DEPENDENCIES = Object.keys(manifest.dependencies);
const HOST_GLOBALS = ["process", "Buffer", "require", "__dirname", "window", "document", "navigator", "fetch"];

/** Everything that a sub-path brings of the package itself; its dependencies stay outside. */
const bundle = async (specifier: string): Promise<{ readonly code: string; readonly metafile: Metafile }> => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export * from "${specifier}"`, resolveDir: inject("consumer") },
    bundle: true,
    format: "esm",
    platform: "neutral",
    external: DEPENDENCIES.flatMap((name) => [name, `${name}/*`]),
    // A free use of a global is replaced by a name that occurs nowhere else; a local of the same name is not.
    define: Object.fromEntries(HOST_GLOBALS.map((name) => [name, `taken_from_host.${name}`])),
    outdir: join(inject("consumer"), "out"),
    metafile: true,
    write: false,
    logLevel: "error",
  });
  return { code: outputFiles.map(({ text }) => text).join(""), metafile };
};

describe("the built package", () => {
  it.each(entryPoints)("takes nothing from Node or a browser in $specifier", async ({ specifier }) => {
    const { code } = await bundle(specifier);
    expect(code.match(/taken_from_host\.\w+/g) ?? []).toEqual([]);
  });

  it("imports the declared dependencies, each from its own package, and nothing else", async () => {
    const bundles = await Promise.all(entryPoints.map(({ specifier }) => bundle(specifier)));
    const outputs = bundles.flatMap(({ metafile }) => Object.values(metafile.outputs));
    const imported = outputs.flatMap(({ imports }) => imports.map(({ path }) => path.replace(/\/.*/, "")));
    expect([...new Set(imported)].sort()).toEqual([...DEPENDENCIES].sort());
  });
});
