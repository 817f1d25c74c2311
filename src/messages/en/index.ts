import type { MessageCatalogue } from "../catalogue.js";
import { extensionDeadline, latestNotice, noticeEffect, share, sideShare, status } from "./answers.js";
import { amendmentAssumptions, amendmentSteps } from "./amendments.js";
import { basis } from "./basis.js";
import { budgetAssumptions, budgetFailures, budgetSteps } from "./budget.js";
import { calendarFailures, calendarSteps } from "./calendar.js";
import { committeeReport } from "./committee-report.js";
import { contribution, contributionFailures, contributionSteps, growthAssumptions } from "./contribution.js";
import { coverage, coverageAssumptions, coverageFailures, coverageSteps } from "./coverage.js";
import { differences } from "./difference.js";
import { figure } from "./figure.js";
import { indexedGrantAssumptions, indexedGrantFailures, indexedGrantSteps, yearOfGrant } from "./indexed-grant.js";
import { authorised, spending, spendingAssumptions, spendingSteps } from "./spending.js";
import { indexationAssumptions, indexationFailures, indexationSteps } from "./indexation.js";
import { goal, goalAssumptions, goalFailures, goalSteps, progress } from "./goals.js";
import { followUp, followUpAssumptions, followUpFailures, followUpSteps, meetings } from "./follow-up.js";
import { bodyOutcome, governanceAssumptions, governanceFailures, governanceSteps, ladderStep } from "./governance.js";
import {
  boundAssumptions,
  boundFailures,
  boundSteps,
  openMatters,
  statusAssumptions,
  statusSteps,
} from "./oversight.js";
import { redaction } from "./personal-data.js";
import { releaseDemands } from "./release.js";
import { payment, paymentAssumptions, paymentFailures, paymentSteps, purpose } from "./payment.js";
import { commitmentEvidence, reportChanges, rollUpAssumptions, rollUpFailures, rollUpSteps } from "./reports.js";
import {
  accrual,
  againstPlan,
  deviations,
  outcomeAssumptions,
  outcomeFailures,
  outcomeSteps,
  unspent,
} from "./outcome.js";
import { foreseenAction, standing, standingSteps } from "./standing.js";
import { termAssumptions, termFailures, termSteps } from "./term.js";
import { watchDates } from "./watch.js";
import { watchAssumptions, watchSteps } from "./watch-working.js";
import { enIssues } from "./en-issues.js";
import { words } from "./words.js";

/** The texts in English (Swedish: engelska texter), in the terms of the Local Government Act where it has them. */
export const en: MessageCatalogue = {
  language: "en",
  issues: enIssues.issues,
  steps: {
    ...termSteps,
    ...indexationSteps,
    ...budgetSteps,
    ...contributionSteps,
    ...outcomeSteps,
    ...paymentSteps,
    ...statusSteps,
    ...boundSteps,
    ...indexedGrantSteps,
    ...spendingSteps,
    ...calendarSteps,
    ...standingSteps,
    ...amendmentSteps,
    ...coverageSteps,
    ...rollUpSteps,
    ...followUpSteps,
    ...governanceSteps,
    ...watchSteps,
    ...goalSteps,
  },
  assumptions: {
    ...termAssumptions,
    ...indexationAssumptions,
    ...budgetAssumptions,
    ...growthAssumptions,
    ...outcomeAssumptions,
    ...paymentAssumptions,
    ...statusAssumptions,
    ...boundAssumptions,
    ...indexedGrantAssumptions,
    ...spendingAssumptions,
    ...amendmentAssumptions,
    ...coverageAssumptions,
    ...rollUpAssumptions,
    ...followUpAssumptions,
    ...governanceAssumptions,
    ...watchAssumptions,
    ...goalAssumptions,
  },
  failures: {
    ...termFailures,
    ...indexationFailures,
    ...budgetFailures,
    ...contributionFailures,
    ...outcomeFailures,
    ...paymentFailures,
    ...boundFailures,
    ...indexedGrantFailures,
    ...calendarFailures,
    ...coverageFailures,
    ...followUpFailures,
    ...governanceFailures,
    ...rollUpFailures,
    ...goalFailures,
  },
  openMatters,
  releaseDemands,
  differences,
  reportChanges,
  watchDates,
  words,
  basis,
  figure,
  status,
  standing,
  foreseenAction,
  coverage,
  followUp,
  meetings,
  bodyOutcome,
  ladderStep,
  latestNotice,
  noticeEffect,
  extensionDeadline,
  commitmentEvidence,
  payment,
  purpose,
  yearOfGrant,
  spending,
  authorised,
  share,
  sideShare,
  contribution,
  deviations,
  unspent,
  againstPlan,
  accrual,
  progress,
  redaction,
  goal,
  committeeReport,
};
