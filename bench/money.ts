import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Agreement, type IndexSeries, boundSpending, indexedGrant, parseIndexSeries, paymentsOf } from "iop-sdk";
import { parseAgreement } from "iop-sdk/json";
import { interleaved } from "./interleaved.js";
import { ratio, type Row } from "./row.js";

const FILE = "examples/agreements/uppsala-stadsmission-2019.json";
const AGREEMENTS = 10_000;
const HELD = 200;
const YEARS = { first: 2019, last: 2021 } as const;

/** A council's uplift of 2 % a year: an invented decision. */
const uplift = (): IndexSeries => {
  const read = parseIndexSeries({
    ...{ schemaVersion: "1.0", kind: "index-series", id: "uplift", name: "council-uplift" },
    ...{ publisher: "Kommunfullmäktige", figures: "percent-a-year" },
    observations: ["2020", "2021"].map((period) => ({
      ...{ period, value: "2.0", state: "final", sources: [{ document: "Mål och budget" }] },
    })),
  });
  if (!read.ok) throw new Error("The series does not read.");
  return read.value;
};

/** The bytes that stay in use for something, once all else is collected. */
const bytesHeld = (make: () => unknown): number => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = make();
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  return held === undefined ? Number.NaN : bytes;
};

/** Schedules, indexation and forecast of many agreements against a bare `JSON.parse` of as many. */
export const moneyRows = (): readonly Row[] => {
  const text = readFileSync(FILE, "utf8");
  const compact = JSON.stringify(JSON.parse(text));
  const result = parseAgreement(JSON.parse(text));
  if (!result.ok) throw new Error(`${FILE} does not read.`);
  const agreement = result.value;
  const agreements = Array.from({ length: AGREEMENTS }, (): Agreement => ({ ...agreement }));
  const series = [uplift()];
  const [grant] = agreement.grants ?? [];
  if (grant === undefined) throw new Error(`${FILE} has no grant.`);

  const paid = () => agreements.map((each) => [2019, 2020, 2021].map((year) => paymentsOf(each, { year, series })));
  const work = {
    paid,
    indexed: () => agreements.map((each) => indexedGrant(each, { grant: grant.id, series })),
    forecast: () => boundSpending(agreements, { years: YEARS, series }),
    parsed: () => {
      for (let count = 0; count < AGREEMENTS; count += 1) JSON.parse(compact);
    },
  };
  const time = interleaved(Object.keys(work) as (keyof typeof work)[], 3, (name) => {
    const start = performance.now();
    work[name]();
    return performance.now() - start;
  });
  const ofParsed = bytesHeld(() => Array.from({ length: HELD }, () => JSON.parse(compact) as unknown)) / HELD;
  const memoryOf = (make: () => unknown) => (bytesHeld(make) / AGREEMENTS / ofParsed).toFixed(3);
  const line = (what: string, name: "paid" | "indexed" | "forecast"): Row => ({
    what: `10 000 agreements × 3 years, ${what} / \`JSON.parse\` of as many`,
    measured: `${ratio(time[name], time.parsed)}, memory held ${memoryOf(work[name])}`,
    must: "",
  });
  return [
    line("payment schedules with indexation", "paid"),
    line("indexed grants", "indexed"),
    line("`boundSpending`", "forecast"),
  ];
};
