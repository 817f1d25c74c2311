import type { Grant, GrantAmount } from "../../budget/grant/grant.js";
import type { Finding } from "../../issues/rule.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer, type JsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { overlapsIn } from "../grounds/overlaps.js";

/** Amounts that would be paid by the same party to the same ones, and are as sure. */
const alike = (grant: Grant, { level, payer = grant.payer, payees = grant.payees }: GrantAmount): string =>
  JSON.stringify([level, payer, ...[...payees].sort()]);

const overlapping = (
  grant: Grant,
  position: number,
): readonly Finding<{ readonly grant: Id; readonly other: JsonPointer }>[] => {
  if (grant.amounts.length < 2) return [];
  const groups = new Map<string, number[]>();
  grant.amounts.forEach((amount, index) => {
    const key = alike(grant, amount);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return [...groups.values()].flatMap((group) => {
    const periods = group.flatMap((index) => grant.amounts[index]?.period ?? []);
    const at = (index: number) => jsonPointer(["grants", position, "amounts", group[index] ?? 0]);
    return overlapsIn(periods).map(({ position: later, other }) => ({
      path: `${at(later)}/period`,
      params: { grant: grant.id, other: at(other) },
    }));
  });
};

/** Amounts that are as sure, from the same party to the same ones, are for different times; else they are added up. */
export const grantAmountsOverlap = agreementRule({
  code: "grant.amounts-overlap",
  severity: "warning",
  check: ({ agreement: { grants = [] } }) => grants.flatMap(overlapping),
});
