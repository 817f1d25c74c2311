import type { CommitmentLevel } from "../../budget/grant/grant.js";
import { indexedAmounts } from "../../indexation/indexed-amounts.js";
import type { Finding } from "../../issues/rule.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { isFixed, type YearsUnderClause, yearsUnderClauses } from "../grounds/years-under-clause.js";

/** What the agreement says of a year, and what its clause leads to. */
type DiffersFromClause = Finding<{
  readonly grant: Id;
  readonly year: number;
  readonly level: CommitmentLevel;
  readonly stated: Sek;
  readonly byClause: Sek;
}>;

/** So many years of a grant are held against its clause, for each is calculated. */
const MOST_YEARS = 30;

/** So many grants are, for the same reason. */
const MOST_GRANTS = 100;

const differing = ({ grant, position, clause, first, years }: YearsUnderClause): readonly DiffersFromClause[] => {
  const amount = sekWithin(first.ore);
  const near = years.filter(({ year, count }) => year <= first.year + MOST_YEARS && count === 1);
  const last = near.at(-1);
  if (amount === undefined || last === undefined || first.tolerance > 0n || first.count > 1) return [];
  const indexed = indexedAmounts(clause, { first: { year: first.year, amount }, through: last.year, series: [] });
  if (!indexed.ok) return [];
  const byYear = new Map(indexed.value.map((each) => [each.year, each.amount]));
  return near.flatMap(({ year, level, ore, tolerance, position: index }) => {
    const [stated, byClause] = [sekWithin(ore), byYear.get(year)];
    if (stated === undefined || byClause === undefined) return [];
    const apart = ore - oreOf(byClause);
    if ((apart < 0n ? -apart : apart) <= tolerance) return [];
    const path = jsonPointer(["grants", position, "amounts", index, "set"]);
    return [{ path, params: { grant: grant.id, year, level, stated, byClause } }];
  });
};

/** An amount stated for a later year is what the rate of the grant's own clause leads to, but for rounding. */
export const grantDiffersFromClause = agreementRule({
  code: "grant.differs-from-clause",
  severity: "warning",
  check: ({ agreement }) => yearsUnderClauses(agreement, isFixed).slice(0, MOST_GRANTS).flatMap(differing),
});
