import { build } from "esbuild";

/** What a consumer ships for a program: all that it needs, minified. `iop-sdk` is looked for from the folder. */
export const consumerBundle = async (code: string, resolveDir: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("");
};
