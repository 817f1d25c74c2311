import { execFileSync } from "node:child_process";
import { interleaved } from "./interleaved.js";
import { ratio, type Row } from "./row.js";

const ROUNDS = 25;

/** Milliseconds that the first import of a module takes in a process of its own, start of Node not counted. */
const coldImport = (specifier: string): number => {
  const program = `
    const start = performance.now();
    await import(${JSON.stringify(specifier)});
    console.log(performance.now() - start);
  `;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" }));
};

/** First imports of the built package against the first import of zod. */
export const coldImportRows = (): readonly Row[] => {
  const time = interleaved(["zod", "iop-sdk/term", "iop-sdk/json", "iop-sdk"] as const, ROUNDS, coldImport);
  const against = (specifier: keyof typeof time, must: string): Row => ({
    what: `cold \`import "${specifier}"\` / cold \`import "zod"\``,
    measured: ratio(time[specifier], time.zod),
    must,
  });
  return [against("iop-sdk/term", "≤ 0.33"), against("iop-sdk/json", ""), against("iop-sdk", "≤ 1.5")];
};
