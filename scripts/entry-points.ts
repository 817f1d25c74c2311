import manifest from "../package.json" with { type: "json" };

/** One sub-path of the package. */
interface EntryPoint {
  /** As a consumer imports it: `"iop-sdk/term"`. */
  readonly specifier: string;
  /** Without folder and ending, the same in `src/` and `dist/`: `"term/index"`. */
  readonly name: string;
  /** Its barrel: `"./src/term/index.ts"`. */
  readonly source: string;
}

/** What `exports` in package.json names, and nothing else, is built and tested. */
export const entryPoints: readonly EntryPoint[] = Object.entries(manifest.exports).flatMap(([subPath, target]) => {
  if (typeof target === "string") return [];
  const source = target["iop-sdk-source"];
  const name = source.replace(/^\.\/src\//, "").replace(/\.ts$/, "");
  return [{ specifier: manifest.name + subPath.slice(1), name, source }];
});

/** The command that `bin` names, and the file that its threads run: built as sub-paths are, for nobody to import. */
export const commandFiles: readonly Omit<EntryPoint, "specifier">[] = ["cli/iop", "cli/judging-thread"].map((name) => ({
  name,
  source: `./src/${name}.ts`,
}));
