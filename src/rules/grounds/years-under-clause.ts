import type { Agreement } from "../../agreement/agreement.js";
import type { Grant } from "../../budget/grant/grant.js";
import { FIXED_RATE, type IndexationClause } from "../../indexation/indexation-clause.js";
import { type AmountOfYear, amountsByYear } from "./yearly-amounts.js";

/** A grant with amounts for years that its indexation clause sets the amounts of. */
export interface YearsUnderClause {
  readonly grant: Grant;
  readonly position: number;
  readonly clause: IndexationClause;
  /** The first contractual amount, which the clause counts from. */
  readonly first: AmountOfYear;
  /** The years after it, from the clause's first. */
  readonly years: readonly AmountOfYear[];
}

/** The grants that have amounts for years that their clauses set, where these clauses are of a certain kind. */
export const yearsUnderClauses = (
  { grants = [], indexation = [] }: Agreement,
  isWanted: (clause: IndexationClause) => boolean,
): readonly YearsUnderClause[] => {
  const clauses = new Map(indexation.filter(isWanted).map((clause) => [clause.id, clause]));
  if (clauses.size === 0) return [];
  return grants.flatMap((grant, position) => {
    const clause = grant.indexation === undefined ? undefined : clauses.get(grant.indexation);
    if (clause === undefined) return [];
    const all = amountsByYear(grant);
    const first = all.find(({ level }) => level === "contractual");
    if (first === undefined) return [];
    const years = all.filter(({ year }) => year > first.year && year >= (clause.firstYear ?? 0));
    return years.length === 0 ? [] : [{ grant, position, clause, first, years }];
  });
};

/** Whether a clause can be calculated without any published figure. */
export const isFixed = ({ series }: IndexationClause): boolean => series.every((each) => each.series === FIXED_RATE);
