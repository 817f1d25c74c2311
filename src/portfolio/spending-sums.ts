import { ARITHMETIC } from "../explanation/basis.js";
import { oreOf, sekFromOre, sekWithin } from "../money/ore.js";
import type { Sek } from "../money/sek.js";
import type { Id } from "../notation/id.js";
import type { IndexedGrantFailure } from "../oversight/money/indexed-grant-working.js";
import type { GrantSpending } from "./grant-spending.js";
import type { PublicBody } from "./public-body.js";
import { SPENDING_SUMS, type SpendingPart, type SpendingSum, type SpendingWorking } from "./spending-working.js";

/** A grant whose amount for a year is not known (Swedish: okänt belopp). */
export interface UnknownSpending {
  readonly agreement: Id;
  readonly grant: Id;
  readonly lacking: IndexedGrantFailure;
  /** Only if the agreement is extended. */
  readonly inExtension?: true;
}

/** The sums of a forecast; see {@link SPENDING_SUMS} (Swedish: prognosens summor). */
export interface SpendingSums {
  readonly known: Sek;
  readonly assumed: Sek;
  readonly least: Sek;
  /** Absent: a grant is unknown, and no budget plans it either. */
  readonly planned?: Sek;
  /** Absent: a grant is unknown. */
  readonly most?: Sek;
}

/** What a public body is bound to pay in a calendar year (Swedish: bundna utgifter för året). */
export interface SpendingOfYear extends SpendingSums {
  readonly body: PublicBody;
  readonly year: number;
  /** What is in none of the sums but the least, where a floor holds it up, and the planned. */
  readonly unknown: readonly UnknownSpending[];
}

/** A body, and what its grants add to the sums. */
export interface OfBody {
  readonly body: PublicBody;
  readonly grants: (GrantSpending & { readonly agreement: Id; readonly grant: Id })[];
}

interface Summed {
  readonly row: SpendingOfYear;
  readonly steps: readonly SpendingWorking["step"][];
}

/** Adds up what a body's grants give for some years; `undefined` where a sum has too many digits. */
export const spendingOfYears = ({ body, grants }: OfBody, years: readonly number[]): readonly Summed[] | undefined => {
  const byYear = new Map<number, OfBody["grants"]>(years.map((year) => [year, []]));
  for (const grant of grants) byYear.get(grant.year)?.push(grant);
  const summed: Summed[] = [];
  for (const [year, ofYear] of byYear) {
    const unknown = ofYear.flatMap(({ agreement, grant, unknown: open, inExtension }) =>
      open === undefined ? [] : [{ agreement, grant, lacking: open.lacking, ...(inExtension && { inExtension }) }],
    );
    const steps: SpendingWorking["step"][] = [];
    const sums: Partial<Record<SpendingSum, Sek>> = {};
    for (const of of SPENDING_SUMS) {
      if (ofYear.some((each) => each.unknown?.sums.includes(of))) continue;
      const parts = ofYear.flatMap(({ agreement, grant, parts: { [of]: amount } }): readonly SpendingPart[] =>
        amount === undefined ? [] : [{ agreement, grant, amount }],
      );
      const sum = totalOf(parts.map(({ amount }) => amount));
      if (sum === undefined) return undefined;
      sums[of] = sum;
      if (parts.length > 0) {
        steps.push({ code: "spending.sum", inputs: { body, year, of, parts }, output: sum, basis: ARITHMETIC });
      }
    }
    const { known = NOTHING, assumed = NOTHING, least = NOTHING, ...open } = sums;
    summed.push({ row: { body, year, known, assumed, least, ...open, unknown }, steps });
  }
  return summed;
};

const NOTHING: Sek = /* @__PURE__ */ sekFromOre(0n);

const totalOf = (amounts: readonly Sek[]): Sek | undefined =>
  sekWithin(amounts.reduce((sum, amount) => sum + oreOf(amount), 0n));

/** The sums over several rows; one that is absent in a row is absent. `undefined` where one has too many digits. */
export const sumsOver = (rows: readonly SpendingSums[]): SpendingSums | undefined => {
  const sums: Partial<Record<SpendingSum, Sek>> = {};
  for (const of of SPENDING_SUMS) {
    const amounts = rows.flatMap(({ [of]: amount }) => amount ?? []);
    if (amounts.length < rows.length) continue;
    const sum = totalOf(amounts);
    if (sum === undefined) return undefined;
    sums[of] = sum;
  }
  const { known = NOTHING, assumed = NOTHING, least = NOTHING, ...open } = sums;
  return { known, assumed, least, ...open };
};
