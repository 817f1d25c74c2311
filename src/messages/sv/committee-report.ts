import { hasBothDays } from "../../calendar/period.js";
import type { Amount } from "../../money/amount.js";
import type { CommitmentEvidence } from "../../oversight/goals/commitment-evidence.js";
import type { ReportTold } from "../../oversight/committee-report/committee-report.js";
import { GOAL_JUDGEMENTS, type GoalCounts } from "../../oversight/goals/goal-judgement.js";
import type { ReportedYear } from "../../oversight/committee-report/reported-money.js";
import type { CommitteeReportTexts } from "../committee-report-texts.js";
import { reportedEvidence } from "../evidence-counts.js";
import { groundOf } from "./basis.js";
import { shareBases } from "./budget.js";
import { statuses } from "./follow-up.js";
import { counted, inColour, measuredOf, reasons, wantedOf } from "./goals.js";
import { countOf, genitiveOf, kr, listOf, percent, periodOf } from "./phrases.js";
import { perOf, quantityOf, timeOf } from "./quantities.js";
import { words } from "./words.js";

const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const amountOf = (stated: Amount): string => {
  switch (stated.kind) {
    case "exact":
      return kr(stated.sek);
    case "rounded":
      return `${kr(stated.sek)} (avrundat till ${kr(stated.unit)})`;
    case "about":
      return `cirka ${kr(stated.sek)}`;
    case "unknown":
      return "inte känt";
  }
};

const amountOfYear = ({ given, indexed, amount: answer, stated }: ReportedYear): string => {
  if (given !== undefined) return kr(given.amount);
  if (indexed !== undefined) return kr(indexed);
  if (answer.ok) return kr(answer.value.amount);
  if (stated.length > 0) return stated.map((each) => amountOf(each.amount)).join(" + ");
  return answer.failure.code === "grant.nothing-for-year" ? "anges inte" : "kan inte räknas ut";
};

const levelOfYear = ({ given, indexed, amount: answer, stated: [first] }: ReportedYear): string => {
  if (given !== undefined) return `${words.commitmentLevels[given.level]} (uppgift till rapporten)`;
  if (indexed !== undefined) return "uppräknat enligt publicerade tal";
  const level = answer.ok ? answer.value.level : first?.level;
  return level === undefined ? "–" : words.commitmentLevels[level];
};

const sumOf = (counts: GoalCounts): number => GOAL_JUDGEMENTS.reduce((sum, each) => sum + counts[each], 0);

/** How many stand how: "not met: 1, met: 2". */
const standingOf = (counts: GoalCounts): string =>
  GOAL_JUDGEMENTS.filter((each) => counts[each] > 0)
    .map((each) => `${counted[each]}: ${String(counts[each])}`)
    .join(", ");

/** What reports show; facts that the agreement itself states mostly tell how it was before. */
const evidence = (commitment: CommitmentEvidence): string => {
  const { observations, assessments, inAgreement } = reportedEvidence(commitment);
  const found = [
    ...(observations === 0 ? [] : [countOf(observations, "uppgift", "uppgifter")]),
    ...(assessments === 0 ? [] : [countOf(assessments, "bedömning", "bedömningar")]),
  ];
  if (found.length > 0) return listOf(found);
  return inAgreement === 0 ? "saknas" : `saknas (${countOf(inAgreement, "uppgift", "uppgifter")} i överenskommelsen)`;
};

/** Why a report is not counted. */
const uses: Readonly<Record<ReportTold["use"], readonly string[]>> = {
  counted: [],
  later: ["senare än dagen, inte medräknad"],
  "of-another-agreement": ["gäller en annan överenskommelse, inte medräknad"],
};

/** Swedish texts of the report to a committee. */
export const committeeReport: CommitteeReportTexts = {
  title: (on) => `Lägesrapport om partnerskapet, ${on}`,
  chapters: {
    brief: "I korthet",
    parties: "Parter",
    term: "Period och läge",
    money: "Ekonomi",
    goals: "Mål",
    assessed: "Bedömda insatser och uppdrag",
    commitments: "Åtaganden",
    followUp: "Uppföljning",
    watch: "Att bevaka",
    "to-look-at": "Att se över",
    open: "Vad överenskommelsen lämnar öppet",
    basis: "Vad rapporten bygger på",
  },
  parts: {
    years: "Belopp per år",
    indicators: "Indikatorer",
    meetings: "Möten",
    observed: "Iakttagelser i rapporter",
    areas: "Utvecklingsområden",
    reports: "Rapporter",
    assumptions: "Antaganden",
    sources: "Källor",
  },
  columns: {
    year: "År",
    amount: "Belopp",
    level: "Hur säkert",
    for: "Avser",
    due: "Förfaller",
    party: "Part",
    "brings-in": "Tillför",
    share: "Andel",
    line: "Post",
    budget: "Budget",
    outcome: "Utfall",
    deviation: "Avvikelse",
    goal: "Mål",
    judgement: "Bedömning",
    indicator: "Indikator",
    target: "Målvärde",
    measured: "Uppmätt",
    status: "Läge",
    count: "Antal",
    commitment: "Åtagande",
    evidence: "Underlag",
    duty: "Vad",
    done: "Gjort",
    body: "Organ",
    held: "Hållna",
    day: "Dag",
    about: "Om",
    seen: "Iakttagelse",
    time: "När",
    matter: "Vad",
  },
  nothing: {
    money: "Överenskommelsen anger inga bidrag och har ingen budget.",
    payments: "Inga utbetalningar hör till året.",
    goals: "Överenskommelsen anger inga mål.",
    commitments: "Överenskommelsen anger inga åtaganden.",
    duties: "Överenskommelsen anger ingen uppföljning som ska göras.",
    meetings: "Inga möten är angivna eller kända.",
    watch: "Ingen dag att bevaka är känd.",
    issues: "Kontrollen av överenskommelsen gav inga fel eller varningar.",
    open: "Inget av det som kontrolleras är lämnat öppet.",
    reports: "Ingen rapport har lämnats som underlag.",
  },
  total: "Summa",
  notStated: "anges inte",

  registerNumber: (number) => `Diarienummer: ${number}.`,
  party: (name, through) => (through === undefined ? name : `${name}, genom ${through}`),
  term: (period) => {
    if (hasBothDays(period)) return `Perioden är ${period.from} till och med ${period.through}.`;
    const { from, through, missing } = period;
    const first = from === undefined ? "" : ` från och med ${from}`;
    if (through !== undefined) return `Perioden gäller till och med ${through}; första dagen är inte känd.`;
    return missing?.through?.why === "open"
      ? `Perioden gäller${first} tills vidare.`
      : `Perioden gäller${first}; sista dagen är inte känd.`;
  },
  grantInBrief: ({ grant }, year, nameOf) =>
    `${sentence(nameOf(grant))} ${String(year.year)}: ${amountOfYear(year)}, ${levelOfYear(year)}.`,
  goalsInBrief: (counts) => `${countOf(sumOf(counts), "mål", "mål")} – ${standingOf(counts)}.`,
  indicatorsInBrief: (counts) =>
    `Mål för ${countOf(sumOf(counts), "indikator", "indikatorer")} – ${standingOf(counts)}.`,
  followUpInBrief: (occasions, late, notJudged) => {
    const unclear = notJudged === 0 ? "" : ` För ${String(notJudged)} går det inte att bedöma.`;
    return late === 0
      ? `Uppföljning: inget tillfälle är försenat.${unclear}`
      : `Uppföljning: tiden är ute för ${String(late)} av ${countOf(occasions, "tillfälle", "tillfällen")}.${unclear}`;
  },
  nextDay: (day, matter) => `Närmast att bevaka: ${day}, ${matter.charAt(0).toLowerCase()}${matter.slice(1)}.`,
  issuesInBrief: (errors, warnings) =>
    `Att se över: ${listOf([
      ...(errors === 0 ? [] : [countOf(errors, "fel", "fel")]),
      ...(warnings === 0 ? [] : [countOf(warnings, "varning", "varningar")]),
    ])}.`,

  fromTo: ({ payer, payees }, nameOf) => `Från ${nameOf(payer)} till ${listOf(payees.map(nameOf))}.`,
  amountOfYear,
  levelOfYear,
  bound: (least) => `Överenskommelsen binder för minst ${kr(least)} under hela perioden.`,
  payments: (year) => `Utbetalningar ${String(year)}`,
  noPayments: (why) => `${why} Utbetalningarna kan därför inte räknas ut.`,
  shares: (period) => `Finansiering enligt budget, ${period}`,
  shareBase: ({ of, whole }) => `Andel av ${shareBases[of]}, ${kr(whole)}.`,
  outcome: (period, report) => `Utfall mot budget, ${period} (${report})`,
  side: (side) => ({ income: "Intäkter, summa", cost: "Kostnader, summa" })[side],
  sek: kr,
  percent,
  deviation: ({ deviation, percent: share }) =>
    share === undefined ? kr(deviation) : `${kr(deviation)} (${percent(share)})`,
  period: periodOf,

  indicator: (name, unit) =>
    unit === undefined || name.toLowerCase().includes(unit.toLowerCase()) ? name : `${name} (${unit})`,
  judgement: (progress) =>
    progress.judgement === "no-indicator" ? words.judgements["no-indicator"] : inColour(progress),
  notJudged: (name, why) => `${name}: ${reasons[why]}`,
  target: ({ measure, per }, { target }, nameOf) =>
    `${wantedOf(measure, target, nameOf)}${per === undefined ? "" : ` ${perOf(per)}`}`,
  measured: ({ measure, per, measured }, nameOf) =>
    measured.map(
      ({ quantity, period }) =>
        `${measuredOf(measure, quantity, nameOf)}${per === undefined ? "" : ` ${perOf(per)}`} (${timeOf(period)})`,
    ),
  unmeasured: (count) =>
    `${countOf(count, "mål mäts", "mål mäts")} inte av någon indikator. Hur det går med dem kan bara beskrivas i ord.`,
  assessedBy: (report) => `Enligt rapporten ”${report}”:`,
  withoutAssessment: "utan bedömning",

  commitmentsOf: ({ party, alone, jointly }, nameOf) =>
    `${nameOf(party)}: ${countOf(alone, "eget åtagande", "egna åtaganden")} och ${String(jointly)} gemensamma.`,
  madeBy: (names) =>
    names.length === 1 ? `${genitiveOf(listOf(names))} åtaganden` : `Gemensamma åtaganden: ${listOf(names)}`,
  evidence,
  evidenceOnly:
    "Underlag är uppgifter och bedömningar i rapporter om åtagandet, dess insatser och indikatorer. Om ett åtagande " +
    "är uppfyllt avgörs inte här.",

  duty: ({ kind, text }) => (kind === "other" ? text : sentence(words.dutyKinds[kind])),
  occasion: ({ period, opens, day }) => {
    const about = period === undefined ? [] : [periodOf(period)];
    if (day === undefined) return [...about, ...(opens === undefined ? [] : [`från och med ${opens}`])].join(", ");
    return [...about, opens === undefined || opens === day ? `senast ${day}` : `${opens}–${day}`].join(", ");
  },
  done: (done, atLeast) => `${String(done)} av minst ${String(atLeast)}`,
  status: (status) => statuses[status],
  noTime: "ingen tid är angiven",
  noNumber: (asWritten) => (asWritten === undefined ? "hur ofta anges inte" : `hur ofta anges i ord: ”${asWritten}”`),
  meetingsOfNoBody: (count) => `${countOf(count, "möte är känt", "möten är kända")} där organet inte anges.`,
  observed: ({ quantity, unit, per }, nameOf) =>
    [
      quantityOf(quantity, nameOf),
      ...(unit === undefined ? [] : [unit]),
      ...(per === undefined ? [] : [perOf(per)]),
    ].join(" "),
  observedWhen: ({ period }) => period?.asWritten ?? timeOf(period),
  area: ({ text, standing, owner, by }, nameOf) => {
    const facts = [
      ...(owner === undefined ? [] : [`ansvarar: ${nameOf(owner)}`]),
      ...(by === undefined ? [] : [`senast ${by}`]),
    ];
    const told = facts.length === 0 ? "" : ` (${facts.join(", ")})`;
    return `${standing === "joint" ? "Gemensamt" : "Idé"}: ${text}${told}`;
  },

  severity: (severity) => sentence(words.severities[severity]),
  source: groundOf,
  watched: (from, through) => `Från och med ${from} till och med ${through}.`,
  reportTold: ({ title, day = "odaterad", use }) => `${title} (${[day, ...uses[use]].join("; ")}).`,
};
