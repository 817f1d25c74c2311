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

/** The texts in English (Swedish: engelska texter), in the terms of the Local Government Act where it has them. */
export const en: MessageCatalogue = {
  language: "en",
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
