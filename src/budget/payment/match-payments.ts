import type { Period } from "../../calendar/period.js";
import type { Id } from "../../notation/id.js";
import { oreOf } from "../../money/ore.js";
import type { Sek } from "../../money/sek.js";
import type { PaymentMade } from "./payment-made.js";
import type { PlannedPayment } from "./planned-payment.js";

/** Which payments belong to which row of a plan, and which to none (Swedish: avprickning). */
export interface MatchedPayments {
  /** For every row of the plan, its payments by day. */
  readonly matched: readonly (readonly PaymentMade[])[];
  readonly notPlanned: readonly PaymentMade[];
  /** How many payments of the plan did not say what time they are for. */
  readonly takenInOrder: number;
}

/** A row of the plan with what is paid for it so far. */
interface Row {
  readonly planned: PlannedPayment;
  readonly made: PaymentMade[];
  paid: bigint;
}

/** Rows in order of time; one that nothing holds of any more is passed for good, and not looked at again. */
interface Line {
  readonly rows: Row[];
  readonly first: (holds: (row: Row) => boolean) => Row | undefined;
}

const lineOf = (): Line => {
  const rows: Row[] = [];
  let passed = 0;
  const first: Line["first"] = (holds) => {
    let row = rows[passed];
    while (row !== undefined && !holds(row)) {
      passed += 1;
      row = rows[passed];
    }
    return row;
  };
  return { rows, first };
};

/** Rows that a payment may belong to, also by their amount. */
interface Group extends Line {
  readonly byAmount: Map<Sek, Line>;
}

/** Payments with the rows that they belong to. Every payment and row is looked at a few times, however many. */
export const matchPayments = (plan: readonly PlannedPayment[], made: readonly PaymentMade[]): MatchedPayments => {
  const rows = plan.map((planned): Row => ({ planned, made: [], paid: 0n }));
  const groups = new Map<string, Group>();
  for (const row of [...rows].sort((one, other) => inOrder(startOf(one.planned), startOf(other.planned)))) {
    const { grant, period } = row.planned;
    enter(groups, row, grant);
    enter(groups, row, periodKey(grant, period));
  }
  const sorted = [...made].sort((one, other) => inOrder(orderOf(one), orderOf(other)));
  const rowOf = new Map<number, Row>();
  const place = (payment: PaymentMade, position: number, key: string): void => {
    const row = take(groups.get(key), payment.amount);
    if (row === undefined) return;
    row.paid += oreOf(payment.amount);
    rowOf.set(position, row);
  };
  sorted.forEach((payment, position) => {
    if (payment.period !== undefined) place(payment, position, periodKey(payment.grant, payment.period));
  });
  const told = rowOf.size;
  sorted.forEach((payment, position) => {
    if (payment.period === undefined && oreOf(payment.amount) >= 0n) place(payment, position, payment.grant);
  });
  const notPlanned: PaymentMade[] = [];
  sorted.forEach((payment, position) => (rowOf.get(position)?.made ?? notPlanned).push(payment));
  return { matched: rows.map((row) => row.made), notPlanned, takenInOrder: rowOf.size - told };
};

const periodKey = (grant: Id, { from, through }: Period): string => `${grant} ${from ?? ""} ${through ?? ""}`;

const startOf = ({ period, due }: PlannedPayment): string => `${period.from} ${period.through} ${due ?? ""}`;

/** Day first; then what tells payments of a day apart, so that their order in the list does not matter. */
const orderOf = ({ day, amount, reference = "" }: PaymentMade): string =>
  `${day} ${amount.padStart(20, "0")} ${reference}`;

const inOrder = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

const enter = (groups: Map<string, Group>, row: Row, key: string): void => {
  const group = groups.get(key) ?? { ...lineOf(), byAmount: new Map<Sek, Line>() };
  groups.set(key, group);
  group.rows.push(row);
  const same = group.byAmount.get(row.planned.amount) ?? lineOf();
  group.byAmount.set(row.planned.amount, same);
  same.rows.push(row);
};

/** The row that a payment belongs to: unpaid of its amount, else not fully paid, else the last of its amount. */
const take = (group: Group | undefined, amount: Sek): Row | undefined => {
  if (group === undefined) return undefined;
  const same = group.byAmount.get(amount);
  const unpaid = same?.first(({ paid }) => paid === 0n);
  if (unpaid !== undefined) return unpaid;
  const left = group.first(({ planned, paid }) => paid < oreOf(planned.amount));
  return left ?? (same ?? group).rows.at(-1);
};
