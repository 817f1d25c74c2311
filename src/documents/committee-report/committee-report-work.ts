import type { IndicatorProgress, TargetProgress } from "../../goals/progress/indicator-progress.js";
import { describeFailure } from "../../messages/describe/describe-failure.js";
import type { Quantity } from "../../quantity/quantity.js";
import type { CommitteeReport, ReportedCommitment } from "../../oversight/committee-report/committee-report.js";
import { columnsOf, type ReportWords } from "./committee-report-words.js";
import { bullets, heading, paragraph, table } from "./markdown.js";

/** The goals of a report with their judgements, then the indicators behind them. */
export const goalsChapter = ({ goals, units }: CommitteeReport, words: ReportWords): readonly string[] => {
  const { own, nameOf } = words;
  const unitOf = new Map(units.map(({ indicator, unit }) => [indicator, unit]));
  const { goals: all, indicators } = goals.value;
  const title = heading(2, own.chapters.goals);
  if (all.length === 0 && indicators.length === 0) return [title, paragraph(own.nothing.goals)];
  const unmeasured = all.filter(({ judgement }) => judgement === "no-indicator").length;
  const why = indicators.flatMap((progress) =>
    progress.judgement === "cannot-be-judged" ? [own.notJudged(nameOf(progress.indicator), progress.why)] : [],
  );
  return [
    title,
    ...table(
      columnsOf(words, "goal", "judgement"),
      all.map((goal) => [nameOf(goal.goal), own.judgement(goal)]),
    ),
    ...(unmeasured === 0 ? [] : [paragraph(own.unmeasured(unmeasured))]),
    ...(indicators.length === 0 ? [] : [heading(3, own.parts.indicators)]),
    ...table(
      columnsOf(words, "indicator", "target", "measured", "judgement"),
      indicators.map((progress) => [
        own.indicator(nameOf(progress.indicator), unitOf.get(progress.indicator)),
        progress.targets.map((target) => targetCell(progress, target, words)).join("; "),
        measuredCell(progress, words),
        own.judgement(progress),
      ]),
    ),
    ...bullets(why),
  ];
};

const inWords = (quantity: Quantity): string | undefined => (quantity.kind === "words" ? quantity.text : undefined);

const targetCell = (progress: IndicatorProgress, target: TargetProgress, { own, nameOf }: ReportWords): string =>
  inWords(target.target.quantity) ?? own.target(progress, target, nameOf);

const measuredCell = (progress: IndicatorProgress, { own, nameOf }: ReportWords): string =>
  own
    .measured(progress, nameOf)
    .map((measured, position) => {
      const quantity = progress.measured[position]?.quantity;
      return (quantity && inWords(quantity)) ?? measured;
    })
    .join("; ");

/** Activities that reports assess, counted by what the assessment means. */
export const assessedChapter = ({ assessed }: CommitteeReport, words: ReportWords): readonly string[] => {
  const { own, nameOf, texts } = words;
  if (assessed.length === 0) return [];
  const parts = assessed.flatMap(({ report, counts }) => {
    const by = paragraph(own.assessedBy(nameOf(report)));
    if (!counts.ok) return [by, paragraph(describeFailure(counts.failure, texts, nameOf))];
    const { byMeaning, bySteps } = counts.value;
    const rows = [...byMeaning, ...bySteps].flatMap(({ group, count }) => {
      if (group.by === "meaning") return [[texts.words.stepMeanings[group.meaning], String(count)]];
      return group.by === "no-assessment" && count > 0 ? [[own.withoutAssessment, String(count)]] : [];
    });
    return [by, ...table(columnsOf(words, "judgement", "count>"), rows)];
  });
  return [heading(2, own.chapters.assessed), ...parts];
};

/** Who commits to what, and what shows how it went. */
export const commitmentsChapter = (report: CommitteeReport, words: ReportWords): readonly string[] => {
  const { own, nameOf } = words;
  const { commitments, balance } = report;
  const title = heading(2, own.chapters.commitments);
  if (commitments.length === 0) return [title, paragraph(own.nothing.commitments)];
  const groups = new Map<string, ReportedCommitment[]>();
  for (const commitment of commitments) {
    const by = own.madeBy(commitment.by.map(nameOf));
    const group = groups.get(by);
    if (group === undefined) groups.set(by, [commitment]);
    else group.push(commitment);
  }
  return [
    title,
    ...bullets(balance.parties.map((party) => own.commitmentsOf(party, nameOf))),
    paragraph(own.evidenceOnly),
    ...[...groups].flatMap(([by, group]) => [
      heading(3, by),
      ...table(
        columnsOf(words, "commitment", "evidence"),
        group.map((commitment) => [commitment.text, own.evidence(commitment)]),
      ),
    ]),
  ];
};

/** What of the follow-up is done, due or late, which meetings were held, and what is to be developed. */
export const followUpChapter = (report: CommitteeReport, words: ReportWords): readonly string[] => {
  const { own, nameOf } = words;
  const duties = report.followUp.value.flatMap((duty) =>
    duty.occasions.length === 0
      ? [[own.duty(duty), "", String(duty.unplaced.length), own.noTime]]
      : duty.occasions.map((occasion) => [
          own.duty(duty),
          own.occasion(occasion),
          own.done(occasion.by.length, occasion.atLeast),
          own.status(occasion.status),
        ]),
  );
  const { bodies, ofNoBody } = report.meetings.value;
  const meetings = bodies.flatMap(({ body, periods, unplaced, asWritten }) =>
    periods.length === 0
      ? [[nameOf(body), "", String(unplaced.length), own.noNumber(asWritten)]]
      : periods.map((period) => [
          nameOf(body),
          own.occasion(period),
          own.done(period.by.length, period.atLeast),
          own.status(period.status),
        ]),
  );
  const noMeetings = meetings.length === 0 && ofNoBody.length === 0;
  const areas = bullets(report.developmentAreas.map((area) => own.area(area, nameOf)));
  return [
    heading(2, own.chapters.followUp),
    ...(duties.length === 0 ? [paragraph(own.nothing.duties)] : []),
    ...table(columnsOf(words, "duty", "for", "done", "status"), duties),
    heading(3, own.parts.meetings),
    ...(noMeetings ? [paragraph(own.nothing.meetings)] : []),
    ...table(columnsOf(words, "body", "for", "held", "status"), meetings),
    ...(ofNoBody.length === 0 ? [] : [paragraph(own.meetingsOfNoBody(ofNoBody.length))]),
    ...observedPart(report, words),
    ...(areas.length === 0 ? [] : [heading(3, own.parts.areas), ...areas]),
  ];
};

const observedPart = ({ observed }: CommitteeReport, words: ReportWords): readonly string[] => {
  const { own, nameOf } = words;
  const rows = observed.map((each) => {
    const parts = (each.breakdown ?? []).map(({ value }) => value);
    const seen = inWords(each.quantity) ?? own.observed(each, nameOf);
    return [each.about, parts.length === 0 ? seen : `${seen} (${parts.join(", ")})`, own.observedWhen(each)];
  });
  return rows.length === 0
    ? []
    : [heading(3, own.parts.observed), ...table(columnsOf(words, "about", "seen", "time"), rows)];
};
