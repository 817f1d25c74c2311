import * as iop from "iop-sdk";
import { en } from "iop-sdk/messages/en";
import { enFields } from "iop-sdk/messages/en/fields";
import { sv } from "iop-sdk/messages/sv";
import { svFields } from "iop-sdk/messages/sv/fields";
import { enChecklists } from "../../src/messages/en/checklists/index.js";
import { svChecklists } from "../../src/messages/sv/checklists/index.js";
import { kpi, opi, pkv } from "../fixtures/index-series.js";

const LANGUAGES = [
  { texts: sv, checklists: svChecklists, labels: svFields },
  { texts: en, checklists: enChecklists, labels: enFields },
] as const;

const on = iop.calendarDate("2020-06-15");
const within: iop.ClosedPeriod = { from: iop.calendarDate("2019-01-01"), through: iop.calendarDate("2021-12-31") };
const years = { first: 2019, last: 2022 };
const series = [kpi, pkv, opi];
const assumedChange = iop.percentage(2);
const assume = { timing: "in-advance", bankDays: "following", partPeriods: "by-days", oddOre: "last" } as const;

const MATTERS = [...iop.DECISION_MATTERS.filter((matter) => matter !== "all-matters"), "other"] as const;

type AnyAnswer = iop.Answer<unknown, iop.KnownWorking>;

/** Calls every calculation that takes an agreement or a part of one; `tell` is given every answer and every text. */
const calculate = (
  agreement: iop.Agreement,
  tell: (
    answer: AnyAnswer | undefined,
    say?: (texts: iop.MessageCatalogue, nameOf: iop.NameOf) => string | readonly string[],
  ) => void,
): void => {
  const { term, grants = [], budgets = [], bodies = [], ladders = [], duties = [], indicators = [] } = agreement;
  const { observations = [], parties } = agreement;
  const told = <Value, Kinds extends iop.Working>(
    answer: iop.Answer<Value, Kinds> & AnyAnswer,
    say: (value: Value, texts: iop.MessageCatalogue, nameOf: iop.NameOf) => string | readonly string[],
  ): Value | undefined => {
    tell(answer, answer.ok ? (texts, nameOf) => say(answer.value, texts, nameOf) : undefined);
    return answer.ok ? answer.value : undefined;
  };

  told(iop.extensionDeadline(term), (value, texts) => iop.describeExtensionDeadline(value, texts));
  told(iop.termWithoutNotice(term), (day) => day);
  for (const clause of term.notice ?? []) {
    told(iop.latestNoticeDate(term, clause), (value, texts) => iop.describeLatestNotice(value, texts));
    told(iop.noticeEffect(term, { clause, given: on }), (value, texts) => iop.describeNoticeEffect(value, texts));
  }
  told(iop.statusOn(agreement, { on }), (value, texts) => iop.describeStatus(value, texts));
  told(iop.standingOn(agreement, { on }), (value, texts) => iop.describeStanding(value, texts));
  told(iop.foreseenActions(agreement, { on }), (value, texts) =>
    value.map((action) => iop.describeForeseenAction(action, texts)),
  );
  told(iop.coverage([agreement]), (value, texts) => iop.describeCoverage(value, texts));
  const dates = told(iop.watchDates(agreement, { ...within }), (value, texts, nameOf) =>
    value.map((date) => iop.describeWatchDate(date, texts, nameOf)),
  );
  tell(undefined, (texts, nameOf) => {
    const entries = iop.calendarEntries(dates ?? [], (date) => ({
      summary: iop.describeWatchDate(date, texts, nameOf),
    }));
    return iop.toICalendar(entries, { stamp: "2020-06-15T12:00:00Z", domain: "iop.invalid" });
  });
  told(iop.followUpStanding(agreement, { on, reports: [] }), (value, texts, nameOf) =>
    iop.describeFollowUp(value, texts, nameOf),
  );
  told(iop.meetingCalendar(agreement, { on, reports: [] }), (value, texts, nameOf) =>
    iop.describeMeetings(value, texts, nameOf),
  );
  told(iop.goalProgress(agreement, { on, reports: [] }), ({ goals }, texts, nameOf) =>
    goals.map((goal) => iop.describeGoal(goal, texts, nameOf)),
  );
  told(iop.leastBound(agreement), (amount) => amount);
  const amended = told(iop.agreementAsOf(agreement, { on }), ({ title }) => title);
  tell(undefined, (texts, nameOf) =>
    iop.compareAgreements(agreement, amended ?? agreement).map((each) => iop.describeDifference(each, texts, nameOf)),
  );
  tell(undefined, (texts, nameOf) =>
    iop.openMatters(agreement).map((each) => iop.describeOpenMatter(each, texts, nameOf)),
  );
  tell(undefined, (texts, nameOf) =>
    iop.compareFigures(agreement).map(({ figure }) => iop.describeFigure(figure.about, texts, nameOf)),
  );
  tell(undefined, (texts, nameOf) =>
    iop.commitmentEvidence(agreement, []).flatMap((each) => iop.describeCommitmentEvidence(each, texts, nameOf)),
  );
  iop.contributionStandings(agreement);
  iop.commitmentBalance(agreement);
  iop.seatsInBodies(agreement);
  iop.actionPlan(agreement);
  iop.factsAbout(observations, { groups: (agreement.targetGroups ?? []).map(({ id }) => id) });

  const payments = told(iop.paymentsOf(agreement, { series, assume }), (rows, texts, nameOf) => [
    ...rows.map((row) => iop.describePayment(row, texts, nameOf)),
    iop.paymentsCsv(rows, { texts, nameOf }),
  ]);
  told(iop.paymentsOf(agreement, { year: 2020 }), (rows, texts, nameOf) =>
    rows.map((row) => iop.describePayment(row, texts, nameOf)),
  );
  for (const payment of (payments ?? []).slice(0, 3)) {
    told(iop.releaseSheet(agreement, { payment, on, reports: [] }), ({ demands }, texts, nameOf) =>
      demands.map((each) => iop.describeReleaseDemand(each, texts, nameOf)),
    );
  }
  if (payments !== undefined) {
    told(iop.paymentsAgainstPlan(payments, { made: [], on }), (value, texts, nameOf) =>
      iop.describePaymentsAgainstPlan(value, texts, nameOf),
    );
    told(iop.accruals(payments, { year: 2020, part: "month", spread: "days" }), (value, texts) =>
      value.map((each) => iop.describeAccrual(each, texts)),
    );
  }
  for (const grant of grants) {
    told(iop.indexedGrant(agreement, { grant: grant.id, series, assumedChange }), (value, texts, nameOf) =>
      iop.describeIndexedGrant(value, texts, nameOf),
    );
    told(iop.grantOfYear(grant, 2020), ({ amount }) => amount);
    told(iop.paymentSchedule(grant, { term: term.period, assume }), (rows, texts, nameOf) =>
      rows.map((row) => iop.describePayment(row, texts, nameOf)),
    );
    told(iop.unspentMoney(grant, { period: within, paid: iop.sek(100), used: iop.sek(40) }), (value, texts) =>
      iop.describeUnspentMoney(value, texts),
    );
    const amounts = grant.amounts.flatMap(({ set }) => (set.kind === "sum" ? [set.amount] : []));
    if (amounts.length > 1) told(iop.yearlyGrowthFit(amounts, { rate: assumedChange }), () => []);
  }
  for (const clause of agreement.indexation ?? []) {
    const first = { year: 2019, amount: iop.sek(1000) };
    told(iop.indexedAmounts(clause, { first, through: 2022, series }), () => []);
  }
  for (const budget of budgets) {
    iop.budgetCsv(budget, { texts: sv });
    for (const { id: period } of budget.periods) {
      for (const of of iop.SHARE_BASES) {
        told(iop.financingShares(budget, { period, of, parties }), (value, texts, nameOf) =>
          iop.describeShares(value, texts, nameOf),
        );
      }
      for (const clause of budget.contributions ?? []) {
        told(iop.contributionStanding(budget, clause, { period, parties }), (value, texts, nameOf) =>
          iop.describeContribution(value, texts, nameOf),
        );
      }
    }
  }
  for (const indicator of indicators) {
    told(iop.indicatorProgress(indicator, { observations, on }), (value, texts, nameOf) =>
      iop.describeProgress(value, texts, nameOf),
    );
    told(iop.observedSum(indicator, { observations, within }), () => []);
    iop.indicatorSeries(indicator, { observations });
  }
  for (const body of bodies) {
    const ids = [...new Set(parties.map(({ id }) => id))];
    const positions = ids.map((party) => ({ party, position: "for" as const }));
    for (const matter of MATTERS) {
      told(iop.bodyOutcome(body, { matter, positions }), (value, texts, nameOf) =>
        iop.describeBodyOutcome(value, texts, nameOf),
      );
    }
  }
  for (const ladder of ladders) {
    told(iop.nextLadderStep(ladder, { taken: [] }), (value, texts, nameOf) =>
      iop.describeLadderStep(value, texts, nameOf),
    );
  }
  for (const duty of duties) told(iop.dutyDueDays(duty, { ...within, period: term.period }), () => []);
  told(iop.boundSpending([agreement], { years, series, assumedChange }), ({ rows, authorised }, texts) => [
    ...rows.flatMap((row) => iop.describeBoundSpending(row, texts)),
    ...authorised.map((amount) => iop.describeAuthorisedAmount(amount, texts)),
  ]);
};

/** What betrays a fact that is missing, or a value that is none. */
const NO_TEXT = /\bundefined\b|\bNaN\b|Invalid Date|\[object /;

/**
 * Reads a value as an agreement and does with it all that can be done; throws what anything throws, and where a text
 * shows what no text should. Whether it could be read.
 */
export const everythingOf = (value: unknown): boolean => {
  const text = JSON.stringify(value);
  const saysSoItself = NO_TEXT.test(text);
  const check = (texts: string | readonly string[]): void => {
    for (const text of [texts].flat()) {
      if (!saysSoItself && NO_TEXT.test(text)) throw new Error(`A text shows what it should not: ${text}`);
    }
  };
  const read = iop.parseAgreement(value);
  const fromText = iop.parseAgreementText(text);
  if (fromText.ok !== read.ok) throw new Error("A value and its text are read differently.");
  const sayIssues = (issues: readonly iop.KnownIssue[], nameOf?: iop.NameOf): void => {
    for (const issue of issues) {
      iop.placeOf(issue);
      for (const { texts, labels } of LANGUAGES) {
        check(iop.describeIssue(issue, texts, nameOf));
        check(iop.fieldLabel(issue.path, { kind: "agreement", labels }));
      }
    }
  };
  if (!read.ok) {
    sayIssues(read.issues);
    return false;
  }
  const agreement = read.value;
  const nameOf = iop.namesIn(agreement);
  const issues = iop.validateAgreement(agreement);
  sayIssues(issues, nameOf);
  iop.referencesOf(agreement);
  iop.writeAgreement(agreement);
  calculate(agreement, (answer, say) => {
    if (answer !== undefined) JSON.stringify(answer);
    for (const { texts } of LANGUAGES) {
      if (answer !== undefined) check(iop.explain(answer, texts, nameOf));
      if (say !== undefined) check(say(texts, nameOf));
    }
  });
  const redaction = iop.redact(agreement, { extensions: "left-out" });
  const report = iop.committeeReport(agreement, { on, reports: [], series });
  for (const { texts, checklists } of LANGUAGES) {
    check(iop.describeRedaction(redaction, texts));
    check(iop.committeeReportMarkdown(report, { texts, nameOf, issues }));
    for (const list of iop.standardChecklists)
      check(iop.describeReview(iop.reviewAgreement(agreement, list), checklists));
  }
  const watch = { ...within };
  sayIssues(
    iop.validatePortfolio([agreement, agreement], { ceiling: iop.sek(1), watch, spending: { years, series } }).issues,
  );
  return true;
};
