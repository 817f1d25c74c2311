import type { Answer } from "../../explanation/answer.js";
import type { Basis } from "../../explanation/basis.js";
import type { KnownWorking } from "../../messages/catalogue.js";
import { describeAssumption } from "../../messages/describe/describe-assumption.js";
import type { CommitteeReport } from "../../oversight/committee-report/committee-report.js";
import type { ReportWords } from "./committee-report-words.js";
import { bullets, heading, paragraph } from "./markdown.js";

type Told = Answer<unknown, KnownWorking>;

/** What a report rests on: reports, then what was taken for granted chapter by chapter, and the sources. */
export const basisChapter = (report: CommitteeReport, words: ReportWords): readonly string[] => {
  const { own } = words;
  const answers = answersIn(report);
  const all = Object.values(answers).flat();
  const told = report.reports.map((each) => own.reportTold(each));
  const assumptions = (["term", "money", "goals", "followUp", "watch"] as const).flatMap((chapter) => {
    const lines = assumptionsOf(answers[chapter], words);
    return lines.length === 0 ? [] : [`${paragraph(own.chapters[chapter])}:`, ...bullets(lines)];
  });
  const sources = bullets(sourcesOf(all, words));
  return [
    heading(2, own.chapters.basis),
    heading(3, own.parts.reports),
    ...(told.length === 0 ? [paragraph(own.nothing.reports)] : bullets(told)),
    ...(assumptions.length === 0 ? [] : [heading(3, own.parts.assumptions), ...assumptions]),
    ...(sources.length === 0 ? [] : [heading(3, own.parts.sources), ...sources]),
  ];
};

const answersIn = ({ standing, money, goals, followUp, meetings, watch, assessed }: CommitteeReport) => ({
  term: [standing],
  money: [
    ...money.grants.flatMap(({ years, indexed, payments }) => [
      ...(indexed === undefined ? [] : [indexed]),
      ...years.flatMap(({ given, indexed: byFigures, amount }) => ((given ?? byFigures) ? [] : [amount])),
      payments,
    ]),
    ...(money.bound === undefined ? [] : [money.bound]),
    ...money.shares.flatMap(({ total, cash }) => [total, cash]),
    ...money.outcomes.map(({ deviations }) => deviations),
  ] satisfies readonly Told[],
  goals: [goals, ...assessed.map(({ counts }) => counts)] satisfies readonly Told[],
  followUp: [followUp, meetings] satisfies readonly Told[],
  watch: [watch],
});

const assumptionsOf = (answers: readonly Told[], { texts, nameOf }: ReportWords): readonly string[] => [
  ...new Set(
    answers.flatMap((answer) =>
      answer.ok ? answer.assumptions.map((assumption) => describeAssumption(assumption, texts, nameOf)) : [],
    ),
  ),
];

/** Interpretations are told as assumptions, and arithmetic needs no source. */
const isSource = ({ kind }: Basis): boolean => kind !== "interpretation" && kind !== "arithmetic";

const sourcesOf = (answers: readonly Told[], { own, nameOf }: ReportWords): readonly string[] => {
  const bases = answers.flatMap((answer) => [
    ...answer.steps.map(({ basis }) => basis),
    ...(answer.ok ? answer.assumptions.map(({ basis }) => basis) : []),
  ]);
  return [...new Set(bases.filter(isSource).map((basis) => own.source(basis, nameOf)))];
};
