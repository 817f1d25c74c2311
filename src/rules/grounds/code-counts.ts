import type { Issue, Severity } from "../../issues/issue.js";
import { exactNumberOf } from "../../money/exact-number.js";
import { percentage, type Percentage } from "../../money/percentage.js";
import { roundPercentage } from "../../money/round-exact.js";

/** How common an issue is in a portfolio (Swedish: statistik per kod). */
export interface CodeCount<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  /** How many issues. */
  readonly issues: number;
  /** How many agreements have one. */
  readonly agreements: number;
  /** How many per cent of all agreements that is, to one decimal, halves away from zero. */
  readonly share: Percentage;
}

/** What is counted of one code. */
export interface Counted {
  readonly severity: Severity;
  issues: number;
  agreements: number;
}

/** Counts the issues of one more agreement. */
export const countIssues = (counts: Map<string, Counted>, issues: readonly Issue[]): void => {
  const seen = new Set<string>();
  for (const { code, severity } of issues) {
    const counted = counts.get(code) ?? { severity, issues: 0, agreements: 0 };
    counts.set(code, counted);
    counted.issues += 1;
    if (!seen.has(code)) counted.agreements += 1;
    seen.add(code);
  }
};

const TENTH = { unit: percentage("0.1"), mode: "half-away-from-zero" } as const;

/** How many per cent a number of agreements is of all. */
const shareOf = (agreements: number, all: number): Percentage => {
  const exact = exactNumberOf({ numerator: BigInt(agreements) * 100n, denominator: BigInt(all) });
  return (exact && roundPercentage(exact, TENTH)) ?? percentage(0);
};

/** The counts of all agreements: the code that most agreements have first, else by code. */
export const codeCounts = (counts: ReadonlyMap<string, Counted>, all: number): readonly CodeCount[] =>
  [...counts]
    .map(([code, counted]) => ({ code, ...counted, share: shareOf(counted.agreements, all) }))
    .sort((one, other) => other.agreements - one.agreements || (one.code < other.code ? -1 : 1));
