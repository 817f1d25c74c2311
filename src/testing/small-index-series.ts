import type { IndexSeries } from "../indexation/index-series.js";
import type { AsWritten } from "../notation/as-written.js";

/** A series with one figure (Swedish: exempel på indexserie), as one writes it. */
export const smallIndexSeries = {
  schemaVersion: "1.0",
  kind: "index-series",
  id: "kpi",
  name: "KPI",
  publisher: "SCB",
  figures: "level",
  observations: [{ period: "2024-10", value: "415.51", base: "1980=100", state: "final", published: "2024-11-14" }],
} as const satisfies AsWritten<IndexSeries>;
