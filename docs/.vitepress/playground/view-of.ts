import { placesOf } from "../../../src/json/places.js";
import { positionsIn } from "../../../src/json/text-position.js";
import {
  type Agreement,
  calendarDate,
  type CalendarDate,
  calendarEntries,
  committeeReport,
  committeeReportMarkdown,
  describeFailure,
  describeGoal,
  describeIssue,
  describeLatestNotice,
  describeNoticeEffect,
  describePaymentPurpose,
  describeProgress,
  describeStanding,
  describeWatchDate,
  explain,
  formatSek,
  goalProgress,
  indexedGrant,
  type IndexSeries,
  type Issue,
  isCalendarDate,
  latestNoticeDate,
  type MessageCatalogue,
  namesIn,
  noticeEffect,
  parseAgreementText,
  parseReportText,
  paymentsCsv,
  paymentsOf,
  placeOf,
  readIndexCsv,
  type Report,
  standingOn,
  sumSek,
  toICalendar,
  validateAgreement,
  watchDates,
  yearOf,
} from "../../../src/index.js";
import { goalTreeOf } from "../diagrams/goal-tree-of.js";
import { timelineOf } from "../diagrams/timeline-of.js";
import type { Asked, ShownAgreement, ShownFile, ShownGrant, ShownIssue, ShownYear, View } from "./view.js";

/** Issues listed; a broken file may have thousands. */
const MOST_ISSUES = 200;

/** Days marked on the timeline. */
const MOST_DAYS = 120;

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

/** Everything that the page shows for what it is asked. */
export const viewOf = (asked: Asked, texts: MessageCatalogue): View => {
  const read = parseAgreementText(asked.text);
  if (!read.ok) {
    const issues = read.issues
      .slice(0, MOST_ISSUES)
      .map((issue) => ({ ...shownIssue(issue, describeIssue(issue, texts), texts), ...issue.position }));
    return { number: asked.number, issues, issueCount: read.issues.length, reportIssues: [], figureIssues: [] };
  }
  const agreement = read.value;
  const nameOf = namesIn(agreement);
  const found = validateAgreement(agreement);
  const issues = found
    .slice(0, MOST_ISSUES)
    .map((issue) => shownIssue(issue, describeIssue(issue, texts, nameOf), texts));
  const [reports, reportIssues] = reportsIn(asked, texts);
  const [series, figureIssues] = seriesIn(asked, agreement, texts);
  return {
    ...placed(issues, asked),
    issueCount: found.length,
    reportIssues,
    figureIssues,
    ...(isCalendarDate(asked.on) && {
      agreement: shownAgreement(agreement, { ...asked, on: calendarDate(asked.on), texts, reports, series }),
    }),
  };
};

const shownIssue = (issue: Issue, text: string, { words }: MessageCatalogue): ShownIssue => ({
  severity: issue.severity,
  severityWord: words.severities[issue.severity],
  code: issue.code,
  text: plain(text),
  path: placeOf(issue),
});

/** Where issues are in the text, looked for once for all of them. */
const placed = (issues: readonly ShownIssue[], { number, text }: Asked): Pick<View, "number" | "issues"> => {
  const positionAt = positionsIn(text);
  const places = placesOf(
    issues.map(({ path }) => path),
    text,
  );
  return {
    number,
    issues: issues.map((issue) => {
      const unit = places?.get(issue.path)?.value;
      return unit === undefined ? issue : { ...issue, ...positionAt(unit) };
    }),
  };
};

const reportsIn = ({ report }: Asked, texts: MessageCatalogue): readonly [readonly Report[], readonly string[]] => {
  if (report.trim() === "") return [[], []];
  const read = parseReportText(report);
  if (read.ok) return [[read.value], []];
  const first = read.issues.slice(0, 5);
  return [[], first.map((issue) => `${String(issue.position.line)}: ${plain(describeIssue(issue, texts))}`)];
};

/** One's own figures as a series by each name that the clauses of the agreement ask for. */
const seriesIn = (
  { figures, figuresAre }: Asked,
  agreement: Agreement,
  texts: MessageCatalogue,
): readonly [readonly IndexSeries[], readonly string[]] => {
  if (figures.trim() === "") return [[], []];
  const facts = {
    id: "own-figures",
    name: "own-figures",
    publisher: texts.language === "sv" ? "egna siffror" : "own figures",
    state: "final",
    columns: { period: "period", value: "value" },
    ...(figuresAre === "level"
      ? ({ figures: "level", base: "100" } as const)
      : ({ figures: "percent-a-year" } as const)),
  } as const;
  const read = readIndexCsv(`period;value\n${figures.trim()}`, facts);
  if (!read.ok) {
    return [[], read.issues.slice(0, 5).map((issue) => plain(describeIssue(issue, texts)))];
  }
  // What a council decides is known by its decision; here it is whoever types the figures.
  const observations = read.value.series.observations.map((each) => ({
    ...each,
    sources: [{ document: facts.publisher }],
  }));
  const names = (agreement.indexation ?? []).flatMap(({ series }) => series.map((each) => each.series));
  return [[...new Set(names)].map((name) => ({ ...read.value.series, observations, name })), []];
};

interface Shown extends Omit<Asked, "on"> {
  readonly on: CalendarDate;
  readonly texts: MessageCatalogue;
  readonly reports: readonly Report[];
  readonly series: readonly IndexSeries[];
}

const shownAgreement = (agreement: Agreement, shown: Shown): ShownAgreement => {
  const { on, texts, reports } = shown;
  const nameOf = namesIn(agreement);
  const standing = standingOn(agreement, { on });
  const progress = goalProgress(agreement, { on, reports }).value;
  const judged = new Map(progress.goals.map((goal) => [goal.goal, goal]));
  const timeline = timelineOf(agreement, { texts });
  const payments = paymentsByYear(agreement, shown);
  const report = plain(
    committeeReportMarkdown(committeeReport(agreement, { on, reports }), markdownOptions(agreement, shown)),
  );
  return {
    title: agreement.title,
    standing: (standing.ok
      ? describeStanding(standing.value, texts)
      : [describeFailure(standing.failure, texts, nameOf)]
    ).map(plain),
    notice: noticeTexts(agreement, shown).map(plain),
    ...(timeline && { timeline: { ...timeline, days: timeline.days.slice(0, MOST_DAYS) } }),
    payments: payments.shown,
    grants: (agreement.grants ?? []).map(({ id }) => shownGrant(agreement, id, shown)),
    goals: goalTreeOf(agreement).map((row) => {
      const goal = judged.get(row.id);
      return goal === undefined
        ? row
        : { ...row, judgement: goal.judgement, words: texts.words.judgements[goal.judgement] };
    }),
    goalTexts: progress.goals.map((goal) => ({
      judgement: goal.judgement,
      text: plain(describeGoal(goal, texts, nameOf)),
    })),
    indicatorTexts: progress.indicators.map((indicator) => ({
      judgement: indicator.judgement,
      text: plain(describeProgress(indicator, texts, nameOf).join(" ")),
    })),
    report,
    files: filesOf(agreement, { ...shown, csv: payments.csv, report }),
  };
};

const markdownOptions = (agreement: Agreement, { texts }: Shown): Parameters<typeof committeeReportMarkdown>[1] => ({
  texts,
  nameOf: namesIn(agreement),
  issues: validateAgreement(agreement),
});

const noticeTexts = (agreement: Agreement, { on, texts }: Shown): readonly string[] =>
  (agreement.term.notice ?? []).flatMap((clause) => {
    const latest = latestNoticeDate(agreement.term, clause);
    const effect = noticeEffect(agreement.term, { clause, given: on });
    const given = texts.language === "sv" ? `Uppsägning ${on}` : `Notice on ${on}`;
    const does = effect.ok ? describeNoticeEffect(effect.value, texts) : describeFailure(effect.failure, texts);
    return [
      ...(latest.ok ? describeLatestNotice(latest.value, texts) : [describeFailure(latest.failure, texts)]),
      `${given}: ${does}`,
    ];
  });

/** The years that the agreement has amounts for or runs in. */
const yearsOf = ({ term, grants = [] }: Agreement): readonly number[] => {
  const days = [term.period, ...grants.flatMap(({ amounts }) => amounts.map(({ period }) => period))].flatMap(
    ({ from, through }) => [from, through].flatMap((day) => (day === undefined ? [] : [yearOf(day)])),
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return days.length === 0 || grants.length === 0
    ? []
    : Array.from({ length: Math.min(last - first + 1, 40) }, (_, index) => first + index);
};

const paymentsByYear = (
  agreement: Agreement,
  { texts, series }: Shown,
): { readonly shown: readonly ShownYear[]; readonly csv: string } => {
  const nameOf = namesIn(agreement);
  const answers = yearsOf(agreement).map((year) => ({ year, answer: paymentsOf(agreement, { year, series }) }));
  const shown = answers.map(({ year, answer }): ShownYear => {
    if (!answer.ok) return { year, rows: [], failure: plain(describeFailure(answer.failure, texts, nameOf)) };
    const language = texts.language === "sv" ? "sv" : "en";
    const written = (amount: Parameters<typeof formatSek>[0]) =>
      plain(formatSek(amount, { decimals: "always", language }));
    return {
      year,
      rows: answer.value.map((row) => ({
        purpose: plain(describePaymentPurpose(row, texts)),
        amount: written(row.amount),
        ...(row.due !== undefined && { due: row.due }),
      })),
      total: written(sumSek(answer.value.map(({ amount }) => amount))),
    };
  });
  const rows = answers.flatMap(({ answer }) => (answer.ok ? answer.value : []));
  return { shown, csv: paymentsCsv(rows, { texts, nameOf }) };
};

const shownGrant = (
  agreement: Agreement,
  grant: Parameters<typeof indexedGrant>[1]["grant"],
  shown: Shown,
): ShownGrant => {
  const { texts, series } = shown;
  const nameOf = namesIn(agreement);
  const answer = indexedGrant(agreement, { grant, series });
  const language = texts.language === "sv" ? "sv" : "en";
  return {
    name: nameOf(grant),
    years: answer.ok
      ? answer.value.map((each) =>
          each.ground === "unknown"
            ? { year: each.year, why: plain(describeFailure(each.lacking, texts, nameOf)) }
            : { year: each.year, amount: plain(formatSek(each.amount, { language })), why: WHY[language][each.ground] },
        )
      : [],
    working: explain(answer, texts, nameOf).map(plain),
  };
};

const WHY = {
  sv: {
    contractual: "avtalat",
    "published-figures": "enligt indextalen",
    decided: "beslutat",
    "assumed-change": "enligt antagen förändring",
    planned: "planerat",
  },
  en: {
    contractual: "agreed",
    "published-figures": "by the index figures",
    decided: "decided",
    "assumed-change": "by an assumed change",
    planned: "planned",
  },
} as const;

const filesOf = (
  agreement: Agreement,
  { texts, stamp, csv, report }: Shown & { readonly csv: string; readonly report: string },
): readonly ShownFile[] => {
  const nameOf = namesIn(agreement);
  const timeline = timelineOf(agreement, { texts });
  const dates =
    timeline === undefined
      ? []
      : watchDates(agreement, {
          from: calendarDate(timeline.from),
          through: calendarDate(timeline.through),
          leadTimes: { default: [{ unit: "days", count: 14 }] },
        }).value;
  const entries = calendarEntries(dates, (date) => ({ summary: describeWatchDate(date, texts, nameOf) }));
  const calendar = toICalendar(entries, { stamp, domain: "playground.invalid", name: agreement.title });
  return [
    { name: `${agreement.id}.ics`, type: "text/calendar", content: calendar },
    { name: `${agreement.id}.csv`, type: "text/csv", content: csv },
    { name: `${agreement.id}.md`, type: "text/markdown", content: report },
  ];
};
