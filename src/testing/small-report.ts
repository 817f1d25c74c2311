import type { ReportInput } from "../report/report.js";

/** A small report on the small agreement (Swedish: exempeluppföljning), as one writes it. All of it is invented. */
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
