import type { Budget } from "../../budget/budget.js";
import { type BudgetSum, NOTHING, plusSum, sumOfCell, sumOfCellTwice } from "../../budget/budget-sum.js";
import type { CommitmentLevel, Grant } from "../../budget/grant/grant.js";
import { yearOf } from "../../calendar/calendar-date.js";
import { hasBothDays } from "../../calendar/period.js";
import { isCalendarYear } from "../../calendar/year-part.js";
import type { Finding } from "../../issues/rule.js";
import { sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { type AmountOfYear, amountsByYear } from "../grounds/yearly-amounts.js";

type Differing = Finding<{
  readonly grant: Id;
  readonly period: Id;
  readonly budgeted: Sek;
  readonly granted: Sek;
  readonly level: CommitmentLevel;
}>;

type OfYears = ReadonlyMap<number, AmountOfYear>;

/** The amounts by year of the grants that lines plan for; where VAT is added, a budget may well hold more. */
const grantsOf = (grants: readonly Grant[]): ((id: Id) => OfYears | undefined) => {
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  const known = new Map<Id, OfYears>();
  return (id) => {
    const grant = byId.get(id);
    if (grant === undefined || grant.vat === "added") return undefined;
    const before = known.get(id);
    if (before !== undefined) return before;
    const years = new Map(amountsByYear(grant).map((each) => [each.year, each]));
    known.set(id, years);
    return years;
  };
};

/** What the lines for a grant plan with in each period, and the first of these lines. */
interface Planned {
  readonly first: number;
  readonly sums: ReadonlyMap<Id, BudgetSum>;
}

const plannedByGrant = ({ lines }: Budget): ReadonlyMap<Id, Planned> => {
  const byGrant = new Map<Id, { readonly first: number; readonly sums: Map<Id, BudgetSum> }>();
  lines.forEach(({ id, side, grant, cells }, position) => {
    if (side !== "income" || grant === undefined) return;
    const planned = byGrant.get(grant) ?? { first: position, sums: new Map<Id, BudgetSum>() };
    byGrant.set(grant, planned);
    const given = new Set<Id>();
    for (const cell of cells) {
      const amount = given.has(cell.period) ? sumOfCellTwice(id) : sumOfCell(id, cell);
      planned.sums.set(cell.period, plusSum(planned.sums.get(cell.period) ?? NOTHING, amount));
      given.add(cell.period);
    }
  });
  return byGrant;
};

const differingIn = (
  budget: Budget,
  position: number,
  ofYears: (grant: Id) => OfYears | undefined,
): readonly Differing[] => {
  const found: Differing[] = [];
  for (const [grant, { first, sums }] of plannedByGrant(budget)) {
    const years = ofYears(grant);
    if (years === undefined || years.size === 0) continue;
    for (const { id: period, period: days } of budget.periods) {
      if (!hasBothDays(days) || !isCalendarYear(days)) continue;
      const granted = years.get(yearOf(days.from));
      const facts = granted && differing(sums.get(period) ?? NOTHING, granted);
      if (granted === undefined || facts === undefined) continue;
      const path = jsonPointer(["budgets", position, "lines", first]);
      found.push({ path, params: { grant, period, ...facts, level: granted.level } });
    }
  }
  return found;
};

const differing = ({ ore, tolerance }: BudgetSum, granted: AmountOfYear) => {
  if (tolerance === undefined) return undefined;
  const apart = ore > granted.ore ? ore - granted.ore : granted.ore - ore;
  if (apart <= tolerance + granted.tolerance) return undefined;
  const [budgeted, sum] = [sekWithin(ore), sekWithin(granted.ore)];
  return budgeted === undefined || sum === undefined ? undefined : { budgeted, granted: sum };
};

/** A budget plans with what a grant gives for the year, but for rounding. */
export const budgetDiffersFromGrant = agreementRule({
  code: "budget.differs-from-grant",
  severity: "warning",
  check: ({ agreement: { budgets = [], grants = [] } }) => {
    const ofYears = grantsOf(grants);
    return budgets.flatMap((budget, position) => differingIn(budget, position, ofYears));
  },
});
