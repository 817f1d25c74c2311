import type { Grant } from "../../budget/grant/grant.js";
import type { Floor, IndexationClause } from "../../indexation/indexation-clause.js";
import type { Finding } from "../../issues/rule.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { type AmountOfYear, amountsByYear } from "../grounds/yearly-amounts.js";

/** A floor that holds something up. */
type StatedFloor = Exclude<Floor["kind"], "none">;

type BelowFloor = Finding<{
  readonly grant: Id;
  readonly floor: StatedFloor;
  readonly year: number;
  readonly amount: Sek;
  readonly floorYear: number;
  readonly least: Sek;
}>;

/** What a year is held against: the year before it, or the first. */
const heldAgainst = (
  kind: StatedFloor,
  years: readonly AmountOfYear[],
): readonly (readonly [AmountOfYear, AmountOfYear])[] =>
  years.flatMap((later, index) => {
    const before = kind === "first-amount" ? years[0] : years[index - 1];
    const fits =
      before !== undefined && before !== later && (kind === "first-amount" || before.year === later.year - 1);
    return fits ? [[before, later]] : [];
  });

const belowFloor = (grant: Grant, position: number, clause: IndexationClause): readonly BelowFloor[] => {
  const { floor, firstYear = 0, amountRounding } = clause;
  const kind = floor?.kind ?? "none";
  if (kind === "none") return [];
  // A floor of the change lets the rounding of the amount go below it.
  const rounding = floor?.appliesTo === "change" && amountRounding !== undefined ? oreOf(amountRounding.unit) : 0n;
  // Several amounts of a year may be extra sums, which no floor holds up.
  const years = amountsByYear(grant).filter(({ count }) => count === 1);
  return heldAgainst(kind, years).flatMap(([before, later]) => {
    if (later.year < firstYear || (before.level !== "contractual" && before.level !== later.level)) return [];
    if (later.ore + later.tolerance + before.tolerance + rounding >= before.ore) return [];
    const [amount, least] = [sekWithin(later.ore), sekWithin(before.ore)];
    if (amount === undefined || least === undefined) return [];
    const path = jsonPointer(["grants", position, "amounts", later.position, "set"]);
    const years = { year: later.year, floorYear: before.year };
    return [{ path, params: { grant: grant.id, floor: kind, ...years, amount, least } }];
  });
};

/** A grant is not below the floor that its own indexation clause sets. */
export const grantBelowFloor = agreementRule({
  code: "grant.below-floor",
  severity: "error",
  check: ({ agreement: { grants = [], indexation = [] } }) => {
    const clauses = new Map(indexation.map((clause) => [clause.id, clause]));
    return grants.flatMap((grant, position) => {
      const clause = grant.indexation === undefined ? undefined : clauses.get(grant.indexation);
      return clause === undefined ? [] : belowFloor(grant, position, clause);
    });
  },
});
