import type { MessageCatalogue } from "../catalogue.js";
import { extensionDeadline, latestNotice, noticeEffect, payment, share, status } from "./answers.js";
import { amendmentAssumptions, amendmentSteps } from "./amendments.js";
import { basis } from "./basis.js";
import { budgetAssumptions, budgetFailures, budgetSteps } from "./budget.js";
import { calendarFailures, calendarSteps } from "./calendar.js";
import { coverage, coverageAssumptions, coverageFailures, coverageSteps } from "./coverage.js";
import { differences } from "./difference.js";
import { figure } from "./figure.js";
import {
  boundAssumptions,
  boundFailures,
  boundSteps,
  openMatters,
  statusAssumptions,
  statusSteps,
} from "./oversight.js";
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
    ...budgetSteps,
    ...statusSteps,
    ...boundSteps,
    ...calendarSteps,
    ...standingSteps,
    ...amendmentSteps,
    ...coverageSteps,
    ...watchSteps,
  },
  assumptions: {
    ...termAssumptions,
    ...budgetAssumptions,
    ...statusAssumptions,
    ...boundAssumptions,
    ...amendmentAssumptions,
    ...coverageAssumptions,
    ...watchAssumptions,
  },
  failures: { ...termFailures, ...budgetFailures, ...boundFailures, ...calendarFailures, ...coverageFailures },
  openMatters,
  differences,
  watchDates,
  words,
  basis,
  figure,
  status,
  standing,
  foreseenAction,
  coverage,
  latestNotice,
  noticeEffect,
  extensionDeadline,
  payment,
  share,
};
