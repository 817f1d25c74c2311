import { defineRule, type Rule } from "../issues/rule.js";
import type { Sek } from "../money/sek.js";
import type { PortfolioEntry } from "../portfolio/portfolio-entry.js";
import type { PortfolioParams } from "./grounds/portfolio-issue.js";

/** What rules over several agreements look at. */
export interface PortfolioRuleSubject {
  readonly entries: readonly PortfolioEntry[];
  /** The most that one party may be granted over three calendar years; absent: nobody asks. */
  readonly ceiling: Sek | undefined;
}

type PortfolioRule<Code extends keyof PortfolioParams> = Rule<PortfolioRuleSubject, Code, PortfolioParams[Code]>;

/** Makes a rule over several agreements. Its file is named after its code; its paths begin with a place among them. */
export const portfolioRule = <const Code extends keyof PortfolioParams>(
  definition: Omit<PortfolioRule<Code>, "issues">,
): PortfolioRule<Code> => defineRule(definition);
