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
import { svIssues } from "./sv-issues.js";
import { words } from "./words.js";

/** The texts in Swedish (Swedish: svenska texter): plain official language, days as 2021-12-31, "3 500 000 kr". */
export const sv: MessageCatalogue = {
  language: "sv",
  issues: svIssues.issues,
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
