import { type Agreement, formatSek, namesIn, oreOf, type Sek, sek } from "../../../src/index.js";

/** A band of money, from left to right. */
export interface FlowPart {
  /** Who brings it in. */
  readonly from?: string;
  readonly name: string;
  readonly amount: string;
  /** Its part of the whole of its side, 0–1. */
  readonly part: number;
}

/** Where the money of a budget period comes from and goes to. */
export interface MoneyFlow {
  readonly title: string;
  readonly sources: readonly FlowPart[];
  readonly uses: readonly FlowPart[];
}

/** As much of a name as a drawing has room for. */
const shortened = (name: string): string => (name.length > 28 ? `${name.slice(0, 27).trimEnd()}…` : name);

/** Money in the first period of the first budget: who brings it in, and what it is used for. */
export const moneyFlowOf = (agreement: Agreement): MoneyFlow | undefined => {
  const [budget] = agreement.budgets ?? [];
  const [period] = budget?.periods ?? [];
  if (budget === undefined || period === undefined) return undefined;
  const nameOf = namesIn(agreement);
  const amountOf = (line: (typeof budget.lines)[number]): Sek => {
    const amount = line.cells.find((cell) => cell.period === period.id)?.amount;
    return amount !== undefined && "sek" in amount ? amount.sek : sek(0);
  };
  const partsOf = (side: "income" | "cost"): readonly FlowPart[] => {
    const lines = budget.lines.filter((line) => line.side === side && amountOf(line) !== sek(0));
    const whole = lines.reduce((sum, line) => sum + Number(oreOf(amountOf(line))), 0);
    return lines.map((line) => ({
      name: shortened(line.name),
      ...(line.contributor !== undefined && { from: nameOf(line.contributor) }),
      amount: formatSek(amountOf(line)).replaceAll("\u00a0", " "),
      part: Number(oreOf(amountOf(line))) / whole,
    }));
  };
  return {
    title: `${agreement.title}: ${nameOf(period.id)}`,
    sources: partsOf("income"),
    uses: partsOf("cost"),
  };
};
