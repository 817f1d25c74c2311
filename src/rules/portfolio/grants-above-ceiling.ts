import { oreOf, sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { JsonPointer } from "../../notation/json-pointer.js";
import type { GrantedYear } from "../../portfolio/granted-to-payees.js";
import type { PortfolioEntry } from "../../portfolio/portfolio-entry.js";
import type { GrantedInThreeYears } from "../grounds/portfolio-issue.js";
import { portfolioRule } from "../portfolio-rule.js";

/** What one party is granted in the whole portfolio. */
interface Granted {
  readonly organisation: Id;
  readonly path: JsonPointer;
  readonly agreements: Id[];
  readonly years: GrantedYear[];
}

const grantedToEach = (entries: readonly PortfolioEntry[]): readonly Granted[] => {
  const byKey = new Map<string, Granted>();
  for (const { id, position, granted } of entries) {
    for (const { key, organisation, path, years } of granted) {
      const all = byKey.get(key) ?? { organisation, path: `/${String(position)}${path}`, agreements: [], years: [] };
      byKey.set(key, all);
      all.agreements.push(id);
      for (const year of years) all.years.push(year);
    }
  }
  return [...byKey.values()];
};

/** The runs of three years whose sum is above a ceiling. */
const runsAbove = (years: readonly GrantedYear[], ceiling: Sek): readonly GrantedInThreeYears[] => {
  const byYear = new Map<number, bigint>();
  for (const { year, amount } of years) {
    if (amount !== undefined) byYear.set(year, (byYear.get(year) ?? 0n) + oreOf(amount));
  }
  const sumFrom = (first: number) => [0, 1, 2].reduce((sum, next) => sum + (byYear.get(first + next) ?? 0n), 0n);
  return [...byYear.keys()]
    .sort((one, other) => one - other)
    .flatMap((first) => {
      const sum = sumFrom(first);
      if (sum <= oreOf(ceiling)) return [];
      const amount = sekWithin(sum);
      return [{ first, last: first + 2, ...(amount !== undefined && { amount }) }];
    });
};

/** What public bodies grant a party over three calendar years is no more than the caller's ceiling. */
export const portfolioGrantsAboveCeiling = portfolioRule({
  code: "portfolio.grants-above-ceiling",
  severity: "warning",
  check: ({ entries, ceiling }) => {
    if (ceiling === undefined) return [];
    return grantedToEach(entries).flatMap(({ organisation, path, agreements, years }) => {
      const runs = runsAbove(years, ceiling);
      const notKnown = years.filter(({ amount }) => amount === undefined).length;
      return runs.length === 0 ? [] : [{ path, params: { organisation, ceiling, runs, agreements, notKnown } }];
    });
  },
});
