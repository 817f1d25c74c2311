import type { IndicatorProgress } from "../../goals/progress/indicator-progress.js";
import { describeIssue } from "../../messages/describe/describe-issue.js";
import { describeOpenMatter } from "../../messages/describe/describe-open-matter.js";
import { describeFailure } from "../../messages/describe/describe-failure.js";
import { describeWatchDate } from "../../messages/describe/describe-watch-date.js";
import { withoutIdentityNumbers } from "../../messages/without-identity-numbers.js";
import { type GoalCounts, NO_GOALS, plusCounts } from "../../oversight/goals/goal-judgement.js";
import type { CommitteeReport } from "../../oversight/committee-report/committee-report.js";
import { basisChapter } from "./committee-report-basis.js";
import { moneyChapter } from "./committee-report-money.js";
import {
  columnsOf,
  type CommitteeReportMarkdownOptions,
  type ReportWords,
  wordsFor,
} from "./committee-report-words.js";
import { assessedChapter, commitmentsChapter, followUpChapter, goalsChapter } from "./committee-report-work.js";
import { bullets, heading, paragraph, strong, table } from "./markdown.js";

/**
 * Writes a report to a committee as Markdown (Swedish: lägesrapporten som text): headings, short sentences, and tables
 * of four columns at most, which fit an upright page. First what matters in brief, last what it rests on.
 *
 * Words are the catalogue's; what the agreement says in its own words (titles, commitments) stands as it is, escaped so
 * that it can neither break the page nor bring in HTML or links. Whatever has the form of an identity number is left
 * out. It gives facts and no verdict.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") };
 * const agreement = { id: "iop", title: "IOP *Dagcenter*", organisations: [], parties: [], term: { period } };
 * const report = committeeReport(agreement, { on: calendarDate("2020-09-01"), reports: [] });
 * const lines = committeeReportMarkdown(report, { texts: sv }).split("\n");
 * lines[0]; // "# Lägesrapport om partnerskapet, 2020-09-01"
 * lines[2]; // "**IOP \\*Dagcenter\\***"
 */
export const committeeReportMarkdown = (report: CommitteeReport, options: CommitteeReportMarkdownOptions): string => {
  const words = wordsFor(report, options);
  const blocks = [
    ...titlePage(report, words),
    ...briefChapter(report, options, words),
    ...termChapter(report, words),
    ...moneyChapter(report, words),
    ...goalsChapter(report, words),
    ...assessedChapter(report, words),
    ...commitmentsChapter(report, words),
    ...followUpChapter(report, words),
    ...watchChapter(report, words),
    ...issuesChapter(options, words),
    ...openChapter(report, words),
    ...basisChapter(report, words),
  ];
  return withoutIdentityNumbers(`${blocks.join("\n\n")}\n`);
};

const titlePage = ({ on, title, registerNumber, parties }: CommitteeReport, words: ReportWords): readonly string[] => {
  const { own, nameOf } = words;
  return [
    heading(1, own.title(on)),
    strong(title),
    ...(registerNumber === undefined ? [] : [paragraph(own.registerNumber(registerNumber))]),
    ...bullets(parties.map(({ party, through }) => own.party(nameOf(party), through && nameOf(through)))),
  ];
};

/** The most grants that are told of in brief. */
const FEW = 3;

const briefChapter = (
  report: CommitteeReport,
  { issues = [] }: CommitteeReportMarkdownOptions,
  words: ReportWords,
): readonly string[] => {
  const { own, texts, nameOf } = words;
  const { period, standing, money, goals, followUp, watch } = report;
  const grants = money.grants.length > FEW ? [] : money.grants;
  const statuses = followUp.value.flatMap(({ occasions }) => occasions.map(({ status }) => status));
  const begun = statuses.filter((status) => status !== "upcoming");
  const [next] = watch.value;
  const count = (of: string, among: readonly string[]) => among.filter((each) => each === of).length;
  const severities = issues.map(({ severity }) => severity);
  const [errors, warnings] = [count("error", severities), count("warning", severities)];
  return [
    heading(2, own.chapters.brief),
    ...bullets([
      own.term(period),
      ...(standing.ok
        ? texts.standing(standing.value).slice(0, 1)
        : [describeFailure(standing.failure, texts, nameOf)]),
      ...grants.flatMap((grant) =>
        grant.years.flatMap((each) => (each.year === money.year ? [own.grantInBrief(grant, each, nameOf)] : [])),
      ),
      ...money.outcomes.flatMap(({ deviations }) =>
        deviations.ok && deviations.value.toDiscuss.length > 0
          ? texts.deviations({ ...deviations.value, lines: [], sides: [], notCompared: [] }, nameOf)
          : [],
      ),
      ...(goals.value.goals.length === 0 ? [] : [own.goalsInBrief(goals.value.counts)]),
      ...(goals.value.indicators.length === 0 ? [] : [own.indicatorsInBrief(indicatorCounts(goals.value.indicators))]),
      ...(begun.length === 0
        ? []
        : [own.followUpInBrief(begun.length, count("late", begun), count("cannot-be-judged", begun))]),
      ...(next === undefined ? [] : [own.nextDay(next.day, describeWatchDate(next, texts, nameOf))]),
      ...(errors + warnings === 0 ? [] : [own.issuesInBrief(errors, warnings)]),
    ]),
  ];
};

const indicatorCounts = (indicators: readonly IndicatorProgress[]): GoalCounts =>
  indicators.reduce((sum, { judgement }) => plusCounts(sum, { ...NO_GOALS, [judgement]: 1 }), NO_GOALS);

/** The facts behind the word that stands in brief. */
const termChapter = ({ standing }: CommitteeReport, { own, texts, nameOf }: ReportWords): readonly string[] => [
  heading(2, own.chapters.term),
  ...bullets(
    standing.ok ? texts.standing(standing.value).slice(1) : [describeFailure(standing.failure, texts, nameOf)],
  ),
];

const watchChapter = ({ on, watch, watchedThrough }: CommitteeReport, words: ReportWords): readonly string[] => {
  const { own, texts, nameOf } = words;
  const rows = watch.value.map((date) => [date.day, describeWatchDate(date, texts, nameOf)]);
  return [
    heading(2, own.chapters.watch),
    paragraph(own.watched(on, watchedThrough)),
    ...(rows.length === 0 ? [paragraph(own.nothing.watch)] : table(columnsOf(words, "day", "matter"), rows)),
  ];
};

const issuesChapter = ({ issues }: CommitteeReportMarkdownOptions, words: ReportWords): readonly string[] => {
  const { own, texts, nameOf } = words;
  if (issues === undefined) return [];
  const shown = (["error", "warning"] as const).flatMap((severity) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map((issue) => `${own.severity(severity)}: ${describeIssue(issue, texts, nameOf)}`),
  );
  return [
    heading(2, own.chapters["to-look-at"]),
    ...(shown.length === 0 ? [paragraph(own.nothing.issues)] : bullets(shown)),
  ];
};

const openChapter = ({ open }: CommitteeReport, { own, texts, nameOf }: ReportWords): readonly string[] => [
  heading(2, own.chapters.open),
  ...(open.length === 0
    ? [paragraph(own.nothing.open)]
    : bullets([...new Set(open.map((matter) => describeOpenMatter(matter, texts, nameOf)))])),
];
