import type { NameOf } from "../../src/agreement/names-in.js";
import type { Basis } from "../../src/explanation/basis.js";
import type { IndicatorProgress } from "../../src/goals/progress/indicator-progress.js";
import type { KnownIssue, KnownWorking, MessageCatalogue } from "../../src/messages/catalogue.js";
import { describeAccrual } from "../../src/messages/describe/describe-accrual.js";
import { describeAssumption } from "../../src/messages/describe/describe-assumption.js";
import { describeBasis } from "../../src/messages/describe/describe-basis.js";
import { describeBodyOutcome } from "../../src/messages/describe/describe-body-outcome.js";
import {
  describeAuthorisedAmount,
  describeBoundSpending,
} from "../../src/messages/describe/describe-bound-spending.js";
import { describeCommitmentEvidence } from "../../src/messages/describe/describe-commitment-evidence.js";
import { describeContribution } from "../../src/messages/describe/describe-contribution.js";
import { describeCoverage } from "../../src/messages/describe/describe-coverage.js";
import { describeDeviations } from "../../src/messages/describe/describe-deviations.js";
import { describeDifference } from "../../src/messages/describe/describe-difference.js";
import { describeExtensionDeadline } from "../../src/messages/describe/describe-extension-deadline.js";
import { describeFailure } from "../../src/messages/describe/describe-failure.js";
import { describeFollowUp } from "../../src/messages/describe/describe-follow-up.js";
import { describeForeseenAction } from "../../src/messages/describe/describe-foreseen-action.js";
import { describeGoal } from "../../src/messages/describe/describe-goal.js";
import { describeIndexedGrant } from "../../src/messages/describe/describe-indexed-grant.js";
import { describeIssue } from "../../src/messages/describe/describe-issue.js";
import { describeLadderStep } from "../../src/messages/describe/describe-ladder-step.js";
import { describeLatestNotice } from "../../src/messages/describe/describe-latest-notice.js";
import { describeMeetings } from "../../src/messages/describe/describe-meetings.js";
import { describeNoticeEffect } from "../../src/messages/describe/describe-notice-effect.js";
import { describeOpenMatter } from "../../src/messages/describe/describe-open-matter.js";
import { describePayment } from "../../src/messages/describe/describe-payment.js";
import { describeRedaction } from "../../src/messages/describe/describe-redaction.js";
import { describeReportChange } from "../../src/messages/describe/describe-report-change.js";
import { describePaymentsAgainstPlan } from "../../src/messages/describe/describe-payments-against-plan.js";
import { describeProgress } from "../../src/messages/describe/describe-progress.js";
import { describeReleaseDemand } from "../../src/messages/describe/describe-release-demand.js";
import { describeShares } from "../../src/messages/describe/describe-shares.js";
import { describeStanding } from "../../src/messages/describe/describe-standing.js";
import { describeStatus } from "../../src/messages/describe/describe-status.js";
import { describeStep } from "../../src/messages/describe/describe-step.js";
import { describeUnspentMoney } from "../../src/messages/describe/describe-unspent-money.js";
import { describeWatchDate } from "../../src/messages/describe/describe-watch-date.js";
import type { AgreementDifference } from "../../src/oversight/amendments/agreement-difference.js";
import type { UnspentMoney } from "../../src/budget/outcome/unspent-money.js";
import type { GoalProgress } from "../../src/oversight/goals/goal-progress.js";
import type { OpenMatter } from "../../src/oversight/open-matters.js";
import type { ReportChange } from "../../src/oversight/reports/report-change.js";
import type { ReleaseDemand } from "../../src/oversight/money/release-sheet.js";
import type { WatchDate } from "../../src/oversight/watch/watch-date.js";
import type { ExtensionDeadline } from "../../src/term/extension-deadline.js";
import type { LatestNoticeDate } from "../../src/term/latest-notice-date.js";
import type { NoticeEffect } from "../../src/term/notice-effect.js";
import * as answers from "./answer-samples.js";
import * as contribution from "./contribution-samples.js";
import * as outcome from "./outcome-samples.js";
import { followUpStandingSample, meetingCalendarSample } from "./follow-up-samples.js";
import { bodyOutcomes, nextSteps } from "./governance-samples.js";
import { goalProgressSamples, progressSamples } from "./goal-samples.js";
import { issueSamples } from "./issue-samples.js";
import { commitmentEvidences, reportChangeSamples } from "./report-samples.js";
import { redactions } from "./personal-data-samples.js";
import { releaseDemandSamples } from "./payment-samples.js";
import * as spending from "./spending-samples.js";
import { chain, differenceSamples, foreseenReasons, watchDateSamples } from "./watch-samples.js";
import { assumptionSamples, failureSamples, stepSamples } from "./working-samples.js";

/** The texts on the samples of a code. */
export interface Said {
  readonly about: string;
  readonly texts: readonly string[];
}

const COMMON = { severity: "error", path: "", basis: { kind: "arithmetic" } } as const;

const one = <Sample>(samples: Readonly<Record<string, Sample>>): Readonly<Record<string, readonly Sample[]>> =>
  Object.fromEntries(Object.entries(samples).map(([name, sample]) => [name, [sample]]));

/** The texts on some samples; that these make things of the right type is what `Samples` sees to. */
const each = (
  group: string,
  samples: Readonly<Record<string, readonly object[]>>,
  say: (thing: never) => string | readonly string[],
): readonly Said[] =>
  Object.entries(samples).map(([code, ofCode]) => ({
    about: `${group} ${code}`,
    texts: ofCode.flatMap((sample) => say({ ...COMMON, ...sample, code } as never)),
  }));

/** A text on every sample there is: whole sentences. */
export const everythingSaid = (texts: MessageCatalogue, nameOf?: NameOf): readonly Said[] => [
  ...each("issue", issueSamples, (issue: KnownIssue) => describeIssue(issue, texts, nameOf)),
  ...each("step", stepSamples, (step: KnownWorking["step"]) => describeStep(step, texts, nameOf)),
  ...each("assumption", assumptionSamples, (assumption: KnownWorking["assumption"]) =>
    describeAssumption(assumption, texts, nameOf),
  ),
  ...each("failure", failureSamples, (failure: KnownWorking["failure"]) => describeFailure(failure, texts, nameOf)),
  ...each("open matter", answers.openMatterSamples, (matter: OpenMatter) => describeOpenMatter(matter, texts, nameOf)),
  ...each("demand before a payment", releaseDemandSamples, (demand: ReleaseDemand) =>
    describeReleaseDemand(demand, texts, nameOf),
  ),
  ...each("basis", answers.bases, (basis: Basis) => describeBasis(basis, texts, nameOf)),
  ...each("last day for notice", one(answers.latestNotices), (latest: LatestNoticeDate) =>
    describeLatestNotice(latest, texts),
  ),
  ...each("notice", answers.noticeEffects, (effect: NoticeEffect) => describeNoticeEffect(effect, texts)),
  ...each("extension", one(answers.deadlines), (deadline: ExtensionDeadline) =>
    describeExtensionDeadline(deadline, texts),
  ),
  ...each("difference", differenceSamples, (difference: AgreementDifference) =>
    describeDifference(difference, texts, nameOf),
  ),
  ...each("report change", reportChangeSamples, (change: ReportChange) => describeReportChange(change, texts, nameOf)),
  {
    about: "evidence for a commitment",
    texts: commitmentEvidences.flatMap((evidence) => describeCommitmentEvidence(evidence, texts, nameOf)),
  },
  {
    about: "action",
    texts: foreseenReasons.map((reason) =>
      describeForeseenAction({ action: "give-notice", reason, basis: COMMON.basis }, texts),
    ),
  },
  {
    about: "standing",
    texts: describeStanding({ ...answers.status, standing: "notice-given", settledBy: "notice-given" }, texts),
  },
  { about: "follow-up", texts: describeFollowUp(followUpStandingSample, texts, nameOf) },
  { about: "meetings", texts: describeMeetings(meetingCalendarSample, texts, nameOf) },
  { about: "outcome in a body", texts: bodyOutcomes.flatMap((each) => describeBodyOutcome(each, texts, nameOf)) },
  { about: "next step", texts: nextSteps.map((each) => describeLadderStep(each, texts, nameOf)) },
  ...each("progress", one(progressSamples), (progress: IndicatorProgress) => describeProgress(progress, texts, nameOf)),
  ...each("goal", one(goalProgressSamples), (goal: GoalProgress) => describeGoal(goal, texts, nameOf)),
  { about: "coverage", texts: describeCoverage(chain, texts) },
  { about: "status", texts: describeStatus(answers.status, texts) },
  { about: "payment", texts: answers.payments.map((payment) => describePayment(payment, texts, nameOf)) },
  { about: "year of a grant", texts: describeIndexedGrant(spending.yearsOfGrant, texts, nameOf) },
  { about: "bound spending", texts: spending.spendings.flatMap((of) => describeBoundSpending(of, texts)) },
  { about: "authorised", texts: spending.authorisedAmounts.map((of) => describeAuthorisedAmount(of, texts)) },
  { about: "share", texts: describeShares(answers.shares, texts, nameOf) },
  { about: "state money", texts: describeShares(contribution.sharesWithStateMoney, texts, nameOf) },
  {
    about: "contribution",
    texts: contribution.standings.flatMap((standing) => describeContribution(standing, texts, nameOf)),
  },
  {
    about: "outcome",
    texts: outcome.deviationSamples.flatMap((deviations) => describeDeviations(deviations, texts, nameOf)),
  },
  ...each("unspent", outcome.unspentSamples, (money: UnspentMoney) => describeUnspentMoney(money, texts)),
  { about: "payments against plan", texts: describePaymentsAgainstPlan(outcome.againstPlan, texts, nameOf) },
  { about: "redaction", texts: redactions.flatMap((each) => describeRedaction(each, texts)) },
  { about: "accrual", texts: [describeAccrual(outcome.accrual, texts)] },
];

/** A line for a calendar on every day to watch there is: no sentences. */
export const everyDayToWatch = (texts: MessageCatalogue, nameOf?: NameOf): readonly Said[] =>
  each("day to watch", watchDateSamples, (date: WatchDate) => describeWatchDate(date, texts, nameOf));
