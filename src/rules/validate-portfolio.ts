import type { Agreement } from "../agreement/agreement.js";
import type { Answer } from "../explanation/answer.js";
import type { Sek } from "../money/sek.js";
import type { Id } from "../notation/id.js";
import type { WatchDate } from "../oversight/watch/watch-date.js";
import { watchDates } from "../oversight/watch/watch-dates.js";
import type { WatchDatesOptions } from "../oversight/watch/watch-dates-options.js";
import { type BoundSpending, boundSpending } from "../portfolio/bound-spending.js";
import type { BoundSpendingOptions } from "../portfolio/grant-spending.js";
import { type PortfolioEntry, portfolioEntry } from "../portfolio/portfolio-entry.js";
import type { SpendingWorking } from "../portfolio/spending-working.js";
import type { AgreementRule } from "./agreement-rule.js";
import { type CodeCount, codeCounts, type Counted, countIssues } from "./grounds/code-counts.js";
import type { PortfolioIssue } from "./grounds/portfolio-issue.js";
import type { PortfolioRuleSubject } from "./portfolio-rule.js";
import { standardPortfolioRules } from "./standard-portfolio-rules.js";
import { standardRules } from "./standard-rules.js";
import { validateAgreement } from "./validate-agreement.js";

/** What is asked of several agreements (Swedish: fråga om flera överenskommelser); what is absent is not done. */
export interface ValidatePortfolioOptions {
  /** The rules whose issues are counted, instead of the standard rules. */
  readonly rules?: readonly AgreementRule[];
  /** The most that one party may be granted over three calendar years in a row, in kronor. */
  readonly ceiling?: Sek;
  /** Of which time to list the days to watch. */
  readonly watch?: Omit<WatchDatesOptions, "reports">;
  /** Of which years to add up what public bodies are bound to pay; its figures index the grants under a ceiling too. */
  readonly spending?: BoundSpendingOptions;
}

/** The days to watch of several agreements (Swedish: bevakningsdatum över flera överenskommelser). */
export interface PortfolioWatch {
  /** Sorted by day, then by key. */
  readonly dates: readonly (WatchDate & { readonly agreement: Id })[];
  /** How many things of an agreement are left open, or cannot be dated; `watchDates` of it names them. */
  readonly leftOpen: readonly { readonly agreement: Id; readonly count: number }[];
}

/** What a portfolio looks like as a whole (Swedish: granskning av flera överenskommelser). */
export interface PortfolioReview {
  /** How many agreements there were. */
  readonly agreements: number;
  /** What agreements say against each other, as far as this portfolio knows. */
  readonly issues: readonly PortfolioIssue[];
  /** The issues that the agreements have each by itself, by code: those that most agreements have first. */
  readonly counts: readonly CodeCount[];
  readonly watch?: PortfolioWatch;
  readonly spending?: Answer<BoundSpending, SpendingWorking>;
}

/**
 * Holds several agreements against each other, and sums up what is said of each (Swedish: granskning av flera
 * överenskommelser): ids and partnerships that clash, days of a partnership without an agreement, what one party is
 * granted by all public bodies together, how common each issue is.
 *
 * Agreements are taken one by one, each once and in order, and not held on to: a generator that reads them from files
 * or a database will do. A party is the same in two agreements if its organisation number (else its name) is. What
 * other agreements grant it that are not here, nobody can tell.
 *
 * @throws {@link IopError} as `watchDates` and `boundSpending` do, for days and years that cannot be asked for.
 *
 * @example
 * const agreement = { id: "iop", organisations: [], parties: [], term: { period: {} } };
 * const review = validatePortfolio([agreement, agreement]);
 * review.issues.map(({ code, path }) => [code, path]); // [["portfolio.same-id", "/1/id"]]
 */
export const validatePortfolio = (
  agreements: Iterable<Agreement>,
  { rules = standardRules, ceiling, watch, spending }: ValidatePortfolioOptions = {},
): PortfolioReview => {
  const entries: PortfolioEntry[] = [];
  const counts = new Map<string, Counted>();
  const dates: PortfolioWatch["dates"][number][] = [];
  const leftOpen: PortfolioWatch["leftOpen"][number][] = [];
  const look = (agreement: Agreement): void => {
    entries.push(portfolioEntry(agreement, entries.length, ceiling === undefined ? undefined : (spending ?? {})));
    countIssues(counts, validateAgreement(agreement, { rules }));
    if (watch === undefined) return;
    const { id } = agreement;
    const { value, assumptions } = watchDates(agreement, watch);
    for (const date of value) dates.push({ ...date, agreement: id });
    if (assumptions.length > 0) leftOpen.push({ agreement: id, count: assumptions.length });
  };
  const bound = spending && boundSpending(lookedAt(agreements, look), spending);
  if (spending === undefined) for (const agreement of agreements) look(agreement);
  dates.sort((one, other) => compare(one.day, other.day) || compare(one.key, other.key));
  const subject: PortfolioRuleSubject = { entries, ceiling };
  return {
    agreements: entries.length,
    issues: standardPortfolioRules.flatMap((rule): readonly PortfolioIssue[] => rule.issues(subject)),
    counts: codeCounts(counts, entries.length),
    ...(watch !== undefined && { watch: { dates, leftOpen } }),
    ...(bound !== undefined && { spending: bound }),
  };
};

/** The same agreements, each looked at as it passes. */
function* lookedAt(agreements: Iterable<Agreement>, look: (agreement: Agreement) => void): Iterable<Agreement> {
  for (const agreement of agreements) {
    look(agreement);
    yield agreement;
  }
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);
