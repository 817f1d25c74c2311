import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, inject, it } from "vitest";
import { entryPoints } from "../../scripts/entry-points.js";

const dist = join(inject("consumer"), "node_modules/iop-sdk/dist");

/** What a compiler sees of a sub-path: the names of its values, and those that are only types. */
const declaredBy = (name: string): { readonly values: readonly string[]; readonly types: readonly string[] } => {
  const file = join(dist, `${name}.d.ts`);
  const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbols = module ? checker.getExportsOfModule(module) : [];
  const isValue = (symbol: ts.Symbol): boolean => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (target.flags & ts.SymbolFlags.Value) !== 0;
  };
  const names = (chosen: readonly ts.Symbol[]) => chosen.map((symbol) => symbol.name).sort();
  return { values: names(symbols.filter(isValue)), types: names(symbols.filter((symbol) => !isValue(symbol))) };
};

describe.each(entryPoints)("$specifier", ({ specifier, name }) => {
  const { values, types } = declaredBy(name);

  it("exports the values that it declares", async () => {
    const module: object = await import(pathToFileURL(join(dist, `${name}.js`)).href);
    expect(Object.keys(module).sort()).toEqual(values);
  });

  it("exports exactly what the list of public names says", async () => {
    const lines = [...values, ...types.map((type) => `type ${type}`)];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`public-api/${specifier.replaceAll("/", ".")}.txt`);
  });
});
