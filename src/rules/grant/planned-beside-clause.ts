import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { isFixed, yearsUnderClauses } from "../grounds/years-under-clause.js";

/** Amounts that a budget assumes and those that a clause leads to are two things: the clause tells what is paid. */
export const grantPlannedBesideClause = agreementRule({
  code: "grant.planned-beside-clause",
  severity: "note",
  check: ({ agreement }) =>
    yearsUnderClauses(agreement, (clause) => !isFixed(clause)).flatMap(({ grant, position, years }) => {
      const planned: readonly number[] = years.filter(({ level }) => level !== "contractual").map(({ year }) => year);
      if (planned.length === 0) return [];
      const path = jsonPointer(["grants", position, "amounts"]);
      return [{ path, params: { grant: grant.id, years: planned } }];
    }),
});
