import type { MessageCatalogue } from "../catalogue.js";
import { ruleIssues } from "./rule-issues.js";
import { shapeIssues } from "./shape-issues.js";
import { timeRuleIssues } from "./time-rule-issues.js";
import { valueIssues } from "./value-issues.js";

/**
 * The English texts of issues alone (Swedish: engelska texter om anmärkningar), for those who only validate: all that
 * `describeIssue` needs, at a third of the size.
 */
export const enIssues: Pick<MessageCatalogue, "issues"> = {
  issues: { ...ruleIssues, ...timeRuleIssues, ...shapeIssues, ...valueIssues },
};
