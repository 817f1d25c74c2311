import type { MessageCatalogue } from "../catalogue.js";
import { extensionDeadline, latestNotice, noticeEffect, payment, share, status } from "./answers.js";
import { basis } from "./basis.js";
import { budgetAssumptions, budgetFailures, budgetSteps } from "./budget.js";
import { calendarFailures, calendarSteps } from "./calendar.js";
import { figure } from "./figure.js";
import {
  boundAssumptions,
  boundFailures,
  boundSteps,
  openMatters,
  statusAssumptions,
  statusSteps,
} from "./oversight.js";
import { ruleIssues } from "./rule-issues.js";
import { shapeIssues } from "./shape-issues.js";
import { termAssumptions, termFailures, termSteps } from "./term.js";
import { valueIssues } from "./value-issues.js";
import { words } from "./words.js";

/** The texts in Swedish (Swedish: svenska texter): plain official language, days as 2021-12-31, "3 500 000 kr". */
export const sv: MessageCatalogue = {
  language: "sv",
  issues: { ...ruleIssues, ...shapeIssues, ...valueIssues },
  steps: { ...termSteps, ...budgetSteps, ...statusSteps, ...boundSteps, ...calendarSteps },
  assumptions: { ...termAssumptions, ...budgetAssumptions, ...statusAssumptions, ...boundAssumptions },
  failures: { ...termFailures, ...budgetFailures, ...boundFailures, ...calendarFailures },
  openMatters,
  words,
  basis,
  figure,
  status,
  latestNotice,
  noticeEffect,
  extensionDeadline,
  payment,
  share,
};
