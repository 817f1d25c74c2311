/**
 * Which goals are reached, on what grounds, and what two sources say of the same group.
 *
 *   npx tsx --conditions=iop-sdk-source examples/07-goals.ts
 */
import { readFileSync } from "node:fs";
import {
  calendarDate,
  defineReport,
  describeGoal,
  describeProgress,
  explain,
  factsAbout,
  goalProgress,
  indicatorProgress,
  indicatorSeries,
  namesIn,
  parseAgreementText,
  parseReport,
  parseReportText,
} from "iop-sdk";
import { sv } from "iop-sdk/messages/sv";

const text = readFileSync(new URL("agreements/uppsala-stadsmission-2019.json", import.meta.url), "utf8");
const read = parseAgreementText(text);
if (!read.ok) throw new Error("The example agreement cannot be read.");
const agreement = read.value;
const nameOf = namesIn(agreement);

// An invented follow-up: nothing of this was measured.
const year2019 = { from: "2019-01-01", through: "2019-12-31" };
const followUp = parseReport(
  defineReport({
    schemaVersion: "1.0",
    kind: "report",
    id: "follow-up-2019",
    title: "Påhittad uppföljning av 2019",
    about: { kind: "agreement", agreement: agreement.id, title: agreement.title },
    day: "2020-01-31",
    organisations: [],
    observations: [
      {
        id: "guests-2019",
        of: { kind: "indicator", id: "indicator-guests" },
        quantity: { kind: "range", least: 84, most: 91 },
        period: year2019,
      },
      {
        id: "guidance-2019",
        of: { kind: "indicator", id: "indicator-guidance" },
        quantity: { kind: "number", value: 72 },
        period: year2019,
      },
      {
        id: "flats-2019",
        of: { kind: "indicator", id: "indicator-flats" },
        quantity: { kind: "number", value: 1 },
        period: year2019,
      },
    ],
  }),
);
if (!followUp.ok) throw new Error("The example report cannot be read.");
const reports = [followUp.value];

const on = calendarDate("2020-02-01");
const answer = goalProgress(agreement, { reports, on });
const measured = answer.value.indicators.filter((progress) => progress.measured.length > 0);
for (const progress of measured) console.log(describeProgress(progress, sv, nameOf).join(" "));

console.log();
for (const goal of answer.value.goals) console.log(describeGoal(goal, sv, nameOf));

// How it came about, step by step, for one of them.
const guests = agreement.indicators?.find(({ id }) => id === "indicator-guests");
const observations = reports.flatMap((report) => report.observations ?? []);
if (guests === undefined) throw new Error("The example agreement counts its guests.");
console.log();
for (const line of explain(indicatorProgress(guests, { observations, on }), sv, nameOf)) console.log(line);
console.log(`Points of time: ${String(indicatorSeries(guests, { observations }).points.length)}`);

// Facts about a group, side by side: two sources that disagree are both kept.
const outreach = parseReportText(readFileSync(new URL("reports/uppsala-outreach.json", import.meta.url), "utf8"));
if (!outreach.ok || outreach.value.about.kind !== "target-group") throw new Error("The fact sheet cannot be read.");
const groups = [outreach.value.about.targetGroup];
console.log();
for (const { facts, unit = "", agreement: among, apartIn } of factsAbout(outreach.value.observations ?? [], {
  groups,
})) {
  const figures = facts.filter(({ quantity }) => quantity.kind !== "words").map(({ quantity }) => quantity);
  if (figures.length > 0) console.log(`${JSON.stringify(figures)} ${unit}: ${among} ${apartIn.join(", ")}`.trimEnd());
}
