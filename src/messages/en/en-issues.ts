import type { MessageCatalogue } from "../catalogue.js";
import { governanceIssues } from "./governance-issues.js";
import { personalDataIssues } from "./personal-data.js";
import { portfolioIssues } from "./portfolio-issues.js";
import { reportIssues } from "./report-issues.js";
import { goalIssues } from "./goal-issues.js";
import { indexSeriesIssues } from "./index-series-issues.js";
import { moneyRuleIssues } from "./money-rule-issues.js";
import { ruleIssues } from "./rule-issues.js";
import { shapeIssues } from "./shape-issues.js";
import { csvIssues, figuresIssues } from "./table-issues.js";
import { timeRuleIssues } from "./time-rule-issues.js";
import { undertakingIssues } from "./undertaking-issues.js";
import { valueIssues } from "./value-issues.js";

/**
 * The English texts of issues alone (Swedish: engelska texter om anmärkningar), for those who only validate: all that
 * `describeIssue` needs, at a third of the size.
 */
export const enIssues: Pick<MessageCatalogue, "issues"> = {
  issues: {
    ...ruleIssues,
    ...timeRuleIssues,
    ...moneyRuleIssues,
    ...goalIssues,
    ...undertakingIssues,
    ...governanceIssues,
    ...reportIssues,
    ...indexSeriesIssues,
    ...portfolioIssues,
    ...personalDataIssues,
    ...shapeIssues,
    ...valueIssues,
    ...csvIssues,
    ...figuresIssues,
  },
};
