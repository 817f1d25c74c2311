import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Basis,
  describeBasis,
  describeIssue,
  namesIn,
  parseAgreement,
  parseIndexSeries,
  parseReport,
  type Result,
  type Severity,
  standardIndexSeriesRules,
  standardReportRules,
  standardRules,
  validateAgreement,
  validateIndexSeries,
  validateReport,
} from "iop-sdk";
import { en } from "iop-sdk/messages/en";
import { sv } from "iop-sdk/messages/sv";
import { indexSeriesRuleExamples } from "../tests/fixtures/rule-examples-index-series.js";
import { reportRuleExamples } from "../tests/fixtures/rule-examples-report.js";
import { ruleExamples } from "../tests/fixtures/rule-examples.js";
import { differencesBetween } from "./json-differences.js";

type Language = "en" | "sv";

/** A rule as the catalogue shows it. */
interface Entry {
  readonly code: string;
  readonly severity: Severity;
  readonly basis: Basis | undefined;
  /** What must hold, in English: the comment of the rule. */
  readonly holds: string;
  /** What it says of its bad example. */
  readonly says: Readonly<Record<Language, string>>;
  readonly good: unknown;
  readonly bad: unknown;
  /** Where the bad example is faulty. */
  readonly at: readonly string[];
}

const root = new URL("../", import.meta.url);

/** The comment above the rule, in the file that is named after its code. */
const commentOf = (code: string): string => {
  const source = readFileSync(new URL(`src/rules/${code.replace(".", "/")}.ts`, root), "utf8");
  const [, comment = ""] =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = (?:agreementRule|reportRule|indexSeriesRule)\(/.exec(
      source,
    ) ?? [];
  return comment
    .replaceAll(/\n\s*\*/g, "\n")
    .replaceAll(/\{@link (\w+)\}/g, "`$1`")
    .replaceAll(/\s+/g, " ")
    .trim();
};

const valueOf = <Value>(result: Result<Value, object>): Value => {
  if (!result.ok) throw new Error(`An example of a rule cannot be read: ${JSON.stringify(result.issues)}`);
  return result.value;
};

const missing = (code: string): never => {
  throw new Error(`The bad example of ${code} has no issue of it.`);
};

const agreementEntries = (): readonly Entry[] =>
  standardRules.map(({ code, severity }) => {
    const { good, bad, at } = ruleExamples[code];
    const agreement = valueOf(parseAgreement(bad));
    const nameOf = namesIn(agreement);
    const issue = validateAgreement(agreement).find((each) => each.code === code) ?? missing(code);
    const says = { en: describeIssue(issue, en, nameOf), sv: describeIssue(issue, sv, nameOf) };
    return { code, severity, basis: issue.basis, holds: commentOf(code), says, good, bad, at };
  });

const reportEntries = (): readonly Entry[] =>
  standardReportRules.map(({ code, severity }) => {
    const { good, bad, at } = reportRuleExamples[code];
    const report = valueOf(parseReport(bad));
    const nameOf = namesIn(report);
    const issue = validateReport(report).find((each) => each.code === code) ?? missing(code);
    const says = { en: describeIssue(issue, en, nameOf), sv: describeIssue(issue, sv, nameOf) };
    return { code, severity, basis: issue.basis, holds: commentOf(code), says, good, bad, at };
  });

const indexSeriesEntries = (): readonly Entry[] =>
  standardIndexSeriesRules.map(({ code, severity }) => {
    const { good, bad, at } = indexSeriesRuleExamples[code];
    const issues = validateIndexSeries(valueOf(parseIndexSeries(bad)));
    const issue = issues.find((each) => each.code === code) ?? missing(code);
    const says = { en: describeIssue(issue, en), sv: describeIssue(issue, sv) };
    return { code, severity, basis: issue.basis, holds: commentOf(code), says, good, bad, at };
  });

const MOST_CHARACTERS = 160;

const shown = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  const json = JSON.stringify(value).replaceAll("|", "\\|");
  return json.length > MOST_CHARACTERS ? `${json.slice(0, MOST_CHARACTERS)} …` : json;
};

interface Wording {
  readonly title: string;
  readonly intro: string;
  readonly agreements: string;
  readonly reports: string;
  readonly indexSeries: string;
  readonly place: string;
  readonly good: string;
  readonly bad: string;
  readonly nothing: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly count: (all: number, by: Readonly<Record<Severity, number>>) => string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  en: {
    title: "Rules",
    intro: `\
What \`validateAgreement\`, \`validateReport\` and \`validateIndexSeries\` look for, in the order
in which they report it. Each rule has a code that never changes meaning, a severity, and an example that it accepts
beside one that it does not: the smallest difference between the two is shown. No rule draws a legal conclusion.

- **error**: the document contradicts itself, or something cannot be calculated
- **warning**: a person should look
- **note**: worth knowing

Faults of form (a missing field, a day that does not exist) are found before any rule, by the schema. How to add
rules of your own: [Add rules, fields, a language](guides/extend.md).`,
    agreements: "Rules over agreements",
    reports: "Rules over reports",
    indexSeries: "Rules over index series",
    place: "where",
    good: "accepted",
    bad: "not accepted",
    nothing: "*(absent)*",
    severities: { error: "error", warning: "warning", note: "note" },
    count: (all, { error, warning, note }) =>
      `${String(all)} rules: ${String(error)} errors, ${String(warning)} warnings, ${String(note)} notes.`,
  },
  sv: {
    title: "Regler",
    intro: `\
Det som granskningen letar efter, i den ordning som anmärkningarna kommer. Varje regel har en kod
som aldrig byter betydelse, en allvarlighetsgrad och den text som visas. Ingen regel drar en juridisk slutsats.

- **fel**: handlingen motsäger sig själv, eller något går inte att räkna ut
- **varning**: någon bör titta på det
- **upplysning**: värt att veta

Texterna är skrivna om påhittade exempel. Fel i formen (ett fält som saknas, en dag som inte finns) hittas före
reglerna. Samma regler med exempel i JSON finns [på engelska](../rules.md).`,
    agreements: "Regler för överenskommelser",
    reports: "Regler för uppföljningar",
    indexSeries: "Regler för indexserier",
    place: "var",
    good: "godtas",
    bad: "godtas inte",
    nothing: "",
    severities: { error: "fel", warning: "varning", note: "upplysning" },
    count: (all, { error, warning, note }) =>
      `${String(all)} regler: ${String(error)} fel, ${String(warning)} varningar, ${String(note)} upplysningar.`,
  },
};

const text = (said: string): string => said.replaceAll("\u00a0", " ").replaceAll(/[<>*_[\]]/g, "\\$&");

const section = (entry: Entry, language: Language): string => {
  const wording = WORDING[language];
  const texts = { en, sv }[language];
  const basis = entry.basis === undefined ? [] : [describeBasis(entry.basis, texts).replaceAll("\u00a0", " "), ""];
  const heading = `### ${entry.code}`;
  const severity = `**${wording.severities[entry.severity]}**`;
  if (language === "sv") return [heading, "", `${severity} · ${text(entry.says.sv)}`, "", ...basis].join("\n");
  const differences = differencesBetween(entry.good, entry.bad);
  const atTheFault = differences.filter(({ path }) => entry.at.some((place) => path.startsWith(place)));
  const shownDifferences = (atTheFault.length > 0 ? atTheFault : differences).slice(0, 3);
  const code = (value: unknown) => (value === undefined ? wording.nothing : `\`${shown(value) ?? ""}\``);
  return [
    ...[heading, "", `${severity} · ${entry.holds}`, ""],
    ...[`> ${text(entry.says.en)}`, ">", `> <span lang="sv">${text(entry.says.sv)}</span>`, ""],
    ...basis,
    ...[`| ${wording.place} | ${wording.good} | ${wording.bad} |`, "|---|---|---|"],
    ...shownDifferences.map(({ path, one, other }) => `| \`${path}\` | ${code(one)} | ${code(other)} |`),
    "",
  ].join("\n");
};

/** The catalogue of rules as a page, in a language. */
export const ruleCatalogue = (language: Language): string => {
  const [overAgreements, overReports, overSeries] = [agreementEntries(), reportEntries(), indexSeriesEntries()];
  const wording = WORDING[language];
  const all = [...overAgreements, ...overReports, ...overSeries];
  const by = (severity: Severity) => all.filter((entry) => entry.severity === severity).length;
  const counts = { error: by("error"), warning: by("warning"), note: by("note") };
  return [
    ...["<!-- Written by npm run catalogue. -->", "", `# ${wording.title}`, "", wording.intro, ""],
    ...[wording.count(all.length, counts), "", `## ${wording.agreements}`, ""],
    ...overAgreements.map((entry) => section(entry, language)),
    ...[`## ${wording.reports}`, ""],
    ...overReports.map((entry) => section(entry, language)),
    ...[`## ${wording.indexSeries}`, ""],
    ...overSeries.map((entry) => section(entry, language)),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
};

/** Where each language's catalogue stands. */
export const CATALOGUE_FILES: Readonly<Record<Language, URL>> = {
  en: new URL("docs/rules.md", root),
  sv: new URL("docs/sv/regler.md", root),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(CATALOGUE_FILES.en, ruleCatalogue("en"));
  writeFileSync(CATALOGUE_FILES.sv, ruleCatalogue("sv"));
}
