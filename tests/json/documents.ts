import type { IndexSeries } from "../../src/indexation/index-series.js";
import type { AsWritten } from "../../src/notation/as-written.js";
import type { ReportInput } from "../../src/report/report.js";
import { smallAgreement } from "../fixtures/small-agreement.js";

/** With own data in it. */
export const extendedAgreement = {
  ...smallAgreement,
  extensions: { "x-case": { number: 7, tags: ["a", "b"], constructor: { prototype: null } }, "x-none": null },
};

export const smallReport = {
  schemaVersion: "1.0",
  kind: "report",
  id: "follow-up-2024",
  title: "Uppföljning 2024",
  about: { kind: "agreement", agreement: "small-agreement", title: "Överenskommelse om ett dagcenter" },
  period: { from: "2024-01-01", through: "2024-12-31" },
  organisations: [{ id: "association", name: "Föreningen Exempel", form: "non-profit-association" }],
  activities: [{ id: "day-centre", kind: "service", title: "Dagcenter" }],
  scales: [{ id: "scale", name: "Läge", steps: [{ id: "done", name: "Genomfört", meaning: "done" }] }],
  assessments: [{ of: { kind: "activity", id: "day-centre" }, scale: "scale", step: "done", completionYear: 2024 }],
} as const satisfies ReportInput;

export const smallSeries = {
  schemaVersion: "1.0",
  kind: "index-series",
  id: "kpi",
  name: "KPI",
  publisher: "SCB",
  figures: "level",
  observations: [{ period: "2024-10", value: "415.51", base: "1980=100", state: "final", published: "2024-11-14" }],
} as const satisfies AsWritten<IndexSeries>;
