import { bundleRows } from "./bundles.js";
import { coldImportRows } from "./cold-imports.js";
import { moneyRows } from "./money.js";
import { ndjsonRows } from "./ndjson.js";
import { readingRows } from "./reading.js";

/** Prints the table of docs/performance.md: ratios, all measured in this run. Nothing is written. */
const rows = [...readingRows(), ...moneyRows(), ...ndjsonRows(), ...coldImportRows(), ...(await bundleRows())];
const lines = rows.map(({ what, measured, must }) => `| ${what} | ${measured} | ${must} |`);
console.log(["| what | measured | must |", "|---|---|---|", ...lines].join("\n"));
