import type { BudgetLine } from "../budget.js";

/** Whether a line is income from a grant of the agreement (Swedish: bidrag): it names the grant, or is of that kind. */
export const plansForGrant = ({ side, category, grant }: BudgetLine): boolean =>
  side === "income" && (grant !== undefined || category === "grant");
