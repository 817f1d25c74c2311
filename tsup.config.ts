import { defineConfig } from "tsup";
import { commandFiles, entryPoints } from "./scripts/entry-points.js";

/** JavaScript only: tsc writes the declarations beside it, one per source file, so that their maps lead into `src/`. */
export default defineConfig({
  entry: Object.fromEntries([...entryPoints, ...commandFiles].map(({ name, source }) => [name, source])),
  format: "esm",
  platform: "neutral",
  external: [/^node:/],
  target: "es2022",
  splitting: true,
  sourcemap: true,
  silent: true,
  clean: true,
});
