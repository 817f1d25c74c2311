import { ARITHMETIC, basisOf } from "../explanation/basis.js";
import type { ExactNumber } from "../money/exact-number.js";
import { percentage, type Percentage } from "../money/percentage.js";
import { changedAmount } from "../money/percentage-change.js";
import { type PercentageRounding, roundExactToSek, roundPercentage } from "../money/round-exact.js";
import type { Rounding } from "../money/rounding.js";
import { compareSek } from "../money/sek-arithmetic.js";
import { sek, type Sek } from "../money/sek.js";
import { appliedChange, beyond, countedFrom, partOf, type YearAt, type YearBefore } from "./applied-change.js";
import type { IndexationClause } from "./indexation-clause.js";
import { type Found, found, lacking } from "./published-figure.js";

/** What is payable for a year (Swedish: uppräknat belopp). */
export interface IndexedAmount {
  readonly year: number;
  readonly amount: Sek;
  /** What the change is counted from: the first amount, or that of the year before. */
  readonly from: Sek;
  /** The change that was applied, of the indexed part; to ten decimals, exact in the steps. 0 for years not indexed. */
  readonly change: Percentage;
}

/** What is paid is whole öre. */
const NEAREST_ORE: Rounding = /* @__PURE__ */ { unit: /* @__PURE__ */ sek("0.01"), mode: "half-away-from-zero" };

/** As many decimals as a percentage can have. */
const TEN_DECIMALS: PercentageRounding = {
  unit: /* @__PURE__ */ percentage("0.0000000001"),
  mode: "half-away-from-zero",
};

/** One indexed year, and what the next one has to know of it. */
export interface IndexedYear {
  readonly indexed: IndexedAmount;
  readonly after: YearBefore;
}

/** What is payable for a year, after the change that the series give for it. */
export const indexedYear = (clause: IndexationClause, given: ExactNumber, at: YearAt): Found<IndexedYear> => {
  const { year, before, steps } = at;
  const applied = appliedChange(clause, given, at);
  if (!applied.ok) return applied;
  const { applied: change, total } = applied.value;
  const from = countedFrom(clause) === "year-before" ? before.payable : before.first;
  const part = partOf(clause);
  const exact = changedAmount(from, { change, part });
  if (exact === undefined) return lacking(beyond(year, "digits"));
  if (exact.startsWith("-")) return lacking({ code: "indexation.amount-negative", params: { year } });
  const rounding = clause.amountRounding ?? NEAREST_ORE;
  const rounded = roundExactToSek(exact, rounding);
  if (rounded === undefined) return lacking(beyond(year, "amount"));
  steps.push(
    {
      code: "indexation.changed-amount",
      inputs: { year, amount: from, change, part },
      output: exact,
      basis: ARITHMETIC,
    },
    {
      code: "indexation.amount-rounded",
      inputs: { year, amount: exact, rounding },
      output: rounded,
      basis: clause.amountRounding === undefined ? { kind: "interpretation" } : basisOf(clause),
    },
  );
  const amount = heldUp(clause, rounded, at);
  const shown = roundPercentage(change, TEN_DECIMALS);
  if (shown === undefined) return lacking(beyond(year, "change"));
  const after = { first: before.first, payable: amount, applied: change, total };
  return found({ indexed: { year, amount, from, change: shown }, after });
};

/** What is payable, or the floor if that is more; it holds for what is payable unless the clause says otherwise. */
const heldUp = (clause: IndexationClause, amount: Sek, { year, before, steps }: YearAt): Sek => {
  const { kind = "none", appliesTo = "payable" } = clause.floor ?? {};
  if (kind === "none" || appliesTo === "change") return amount;
  const least = kind === "first-amount" ? before.first : before.payable;
  if (compareSek(amount, least) >= 0) return amount;
  const inputs = { year, amount, floor: kind, least };
  steps.push({ code: "indexation.floor-of-payable", inputs, output: least, basis: basisOf(clause) });
  return least;
};
