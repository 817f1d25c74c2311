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
import { countOf, genitiveOf, kronor, listOf, percent, periodOf } from "./phrases.js";
import { perOf, quantityOf, timeOf } from "./quantities.js";
import { words } from "./words.js";

const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const amountOf = (stated: Amount): string => {
  switch (stated.kind) {
    case "exact":
      return kronor(stated.sek);
    case "rounded":
      return `${kronor(stated.sek)} (rounded to ${kronor(stated.unit)})`;
    case "about":
      return `about ${kronor(stated.sek)}`;
    case "unknown":
      return "not known";
  }
};

const amountOfYear = ({ given, indexed, amount: answer, stated }: ReportedYear): string => {
  if (given !== undefined) return kronor(given.amount);
  if (indexed !== undefined) return kronor(indexed);
  if (answer.ok) return kronor(answer.value.amount);
  if (stated.length > 0) return stated.map((each) => amountOf(each.amount)).join(" + ");
  return answer.failure.code === "grant.nothing-for-year" ? "not stated" : "cannot be worked out";
};

const levelOfYear = ({ given, indexed, amount: answer, stated: [first] }: ReportedYear): string => {
  if (given !== undefined) return `${words.commitmentLevels[given.level]} (as told for this report)`;
  if (indexed !== undefined) return "indexed by published figures";
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
    ...(observations === 0 ? [] : [countOf(observations, "value")]),
    ...(assessments === 0 ? [] : [countOf(assessments, "assessment")]),
  ];
  if (found.length > 0) return listOf(found);
  return inAgreement === 0 ? "none" : `none (${countOf(inAgreement, "value")} in the agreement)`;
};

/** Why a report is not counted. */
const uses: Readonly<Record<ReportTold["use"], readonly string[]>> = {
  counted: [],
  later: ["later than the day, not counted"],
  "of-another-agreement": ["about another agreement, not counted"],
};

/** English texts of the report to a committee. */
export const committeeReport: CommitteeReportTexts = {
  title: (on) => `How the partnership stands, ${on}`,
  chapters: {
    brief: "In brief",
    parties: "Parties",
    term: "Term and status",
    money: "Money",
    goals: "Goals",
    assessed: "Assessed activities and assignments",
    commitments: "Commitments",
    followUp: "Follow-up",
    watch: "Days to watch",
    "to-look-at": "To look at",
    open: "What the agreement leaves open",
    basis: "What this rests on",
  },
  parts: {
    years: "Amounts per year",
    indicators: "Indicators",
    meetings: "Meetings",
    observed: "Seen in reports",
    areas: "Development areas",
    reports: "Reports",
    assumptions: "Assumptions",
    sources: "Sources",
  },
  columns: {
    year: "Year",
    amount: "Amount",
    level: "How sure",
    for: "For",
    due: "Due",
    party: "Party",
    "brings-in": "Brings in",
    share: "Share",
    line: "Line",
    budget: "Budget",
    outcome: "Outcome",
    deviation: "Deviation",
    goal: "Goal",
    judgement: "Judgement",
    indicator: "Indicator",
    target: "Target",
    measured: "Measured",
    status: "Status",
    count: "Number",
    commitment: "Commitment",
    evidence: "Evidence",
    duty: "What",
    done: "Done",
    body: "Body",
    held: "Held",
    day: "Day",
    about: "Of",
    seen: "Seen",
    time: "When",
    matter: "What",
  },
  nothing: {
    money: "The agreement states no grants and has no budget.",
    payments: "No payments belong to the year.",
    goals: "The agreement states no goals.",
    commitments: "The agreement states no commitments.",
    duties: "The agreement states no follow-up to be done.",
    meetings: "No meetings are stated or known.",
    watch: "No day to watch is known.",
    issues: "The check of the agreement found no errors or warnings.",
    open: "Nothing of what is checked is left open.",
    reports: "No report was given to rest on.",
  },
  total: "Sum",
  notStated: "not stated",

  registerNumber: (number) => `Register number: ${number}.`,
  party: (name, through) => (through === undefined ? name : `${name}, through ${through}`),
  term: (period) => {
    if (hasBothDays(period)) return `The term is from ${period.from} through ${period.through}.`;
    const { from, through, missing } = period;
    const first = from === undefined ? "" : ` from ${from}`;
    if (through !== undefined) return `The term runs through ${through}; its first day is not known.`;
    return missing?.through?.why === "open"
      ? `The term runs${first} until further notice.`
      : `The term runs${first}; its last day is not known.`;
  },
  grantInBrief: ({ grant }, year, nameOf) =>
    `${sentence(nameOf(grant))} ${String(year.year)}: ${amountOfYear(year)}, ${levelOfYear(year)}.`,
  goalsInBrief: (counts) => `${countOf(sumOf(counts), "goal")} – ${standingOf(counts)}.`,
  indicatorsInBrief: (counts) => `Targets of ${countOf(sumOf(counts), "indicator")} – ${standingOf(counts)}.`,
  followUpInBrief: (occasions, late, notJudged) => {
    const unclear = notJudged === 0 ? "" : ` For ${String(notJudged)} it cannot be judged.`;
    return late === 0
      ? `Follow-up: no occasion is late.${unclear}`
      : `Follow-up: time is over for ${String(late)} of ${countOf(occasions, "occasion")}.${unclear}`;
  },
  nextDay: (day, matter) => `Next to watch: ${day}, ${matter.charAt(0).toLowerCase()}${matter.slice(1)}.`,
  issuesInBrief: (errors, warnings) =>
    `To look at: ${listOf([
      ...(errors === 0 ? [] : [countOf(errors, "error")]),
      ...(warnings === 0 ? [] : [countOf(warnings, "warning")]),
    ])}.`,

  fromTo: ({ payer, payees }, nameOf) => `From ${nameOf(payer)} to ${listOf(payees.map(nameOf))}.`,
  amountOfYear,
  levelOfYear,
  bound: (least) => `The agreement binds for at least ${kronor(least)} over the whole term.`,
  payments: (year) => `Payments ${String(year)}`,
  noPayments: (why) => `${why} So the payments cannot be worked out.`,
  shares: (period) => `Financing by the budget, ${period}`,
  shareBase: ({ of, whole }) => `Share of ${shareBases[of]}, ${kronor(whole)}.`,
  outcome: (period, report) => `Outcome against budget, ${period} (${report})`,
  side: (side) => ({ income: "Income, sum", cost: "Costs, sum" })[side],
  sek: kronor,
  percent,
  deviation: ({ deviation, percent: share }) =>
    share === undefined ? kronor(deviation) : `${kronor(deviation)} (${percent(share)})`,
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
    `${countOf(count, "goal has", "goals have")} no indicator. How it goes can only be told in words.`,
  assessedBy: (report) => `By the report “${report}”:`,
  withoutAssessment: "without assessment",

  commitmentsOf: ({ party, alone, jointly }, nameOf) =>
    `${nameOf(party)}: ${countOf(alone, "commitment")} of its own and ${String(jointly)} joint.`,
  madeBy: (names) =>
    names.length === 1 ? `${genitiveOf(listOf(names))} commitments` : `Joint commitments: ${listOf(names)}`,
  evidence,
  evidenceOnly:
    "Evidence is values and assessments in reports, of the commitment, its activities and its indicators. Whether a " +
    "commitment is kept is not decided here.",

  duty: ({ kind, text }) => (kind === "other" ? text : sentence(words.dutyKinds[kind])),
  occasion: ({ period, opens, day }) => {
    const about = period === undefined ? [] : [periodOf(period)];
    if (day === undefined) return [...about, ...(opens === undefined ? [] : [`from ${opens}`])].join(", ");
    return [...about, opens === undefined || opens === day ? `by ${day}` : `${opens}–${day}`].join(", ");
  },
  done: (done, atLeast) => `${String(done)} of at least ${String(atLeast)}`,
  status: (status) => statuses[status],
  noTime: "no time is stated",
  noNumber: (asWritten) =>
    asWritten === undefined ? "how often is not stated" : `how often, in words: “${asWritten}”`,
  meetingsOfNoBody: (count) => `${countOf(count, "meeting is", "meetings are")} known of which the body is not stated.`,
  observed: ({ quantity, unit, per }, nameOf) =>
    [
      quantityOf(quantity, nameOf),
      ...(unit === undefined ? [] : [unit]),
      ...(per === undefined ? [] : [perOf(per)]),
    ].join(" "),
  observedWhen: ({ period }) => period?.asWritten ?? timeOf(period),
  area: ({ text, standing, owner, by }, nameOf) => {
    const facts = [
      ...(owner === undefined ? [] : [`responsible: ${nameOf(owner)}`]),
      ...(by === undefined ? [] : [`by ${by}`]),
    ];
    const told = facts.length === 0 ? "" : ` (${facts.join(", ")})`;
    return `${standing === "joint" ? "Joint" : "Idea"}: ${text}${told}`;
  },

  severity: (severity) => sentence(words.severities[severity]),
  source: groundOf,
  watched: (from, through) => `From ${from} through ${through}.`,
  reportTold: ({ title, day = "undated", use }) => `${title} (${[day, ...uses[use]].join("; ")}).`,
};
