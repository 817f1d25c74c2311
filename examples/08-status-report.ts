/**
 * A report on how a partnership stands, for the committee that answers for it, as Markdown.
 *
 *   npx tsx --conditions=iop-sdk-source examples/08-status-report.ts
 *   npx tsx --conditions=iop-sdk-source examples/08-status-report.ts --lang en --on 2021-02-01 > report.md
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  calendarDate,
  committeeReport,
  committeeReportMarkdown,
  defineReport,
  namesIn,
  parseAgreementText,
  parseReport,
  validateAgreement,
} from "iop-sdk";
import { en } from "iop-sdk/messages/en";
import { sv } from "iop-sdk/messages/sv";

const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "sv" },
    on: { type: "string", default: "2020-02-01" },
  },
});

const text = readFileSync(new URL("agreements/uppsala-stadsmission-2019.json", import.meta.url), "utf8");
const read = parseAgreementText(text);
if (!read.ok) throw new Error("The example agreement cannot be read.");
const agreement = read.value;

// An invented follow-up: nothing of this was measured.
const year2019 = { from: "2019-01-01", through: "2019-12-31" };
const followUp = parseReport(
  defineReport({
    schemaVersion: "1.0",
    kind: "report",
    id: "follow-up-2019",
    title: "Påhittad verksamhetsrapport för 2019",
    about: { kind: "agreement", agreement: agreement.id, title: agreement.title },
    day: "2020-01-31",
    period: year2019,
    fulfils: ["duty-activity-reports"],
    organisations: [],
    observations: [
      {
        id: "guests-2019",
        of: { kind: "indicator", id: "indicator-guests" },
        quantity: { kind: "range", least: 84, most: 91 },
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

// The report is plain JSON, each figure in the answer that gave it; only the last step makes it words.
const report = committeeReport(agreement, { on: calendarDate(values.on), reports: [followUp.value] });
const texts = values.lang === "en" ? en : sv;
process.stdout.write(
  committeeReportMarkdown(report, { texts, nameOf: namesIn(agreement), issues: validateAgreement(agreement) }),
);
