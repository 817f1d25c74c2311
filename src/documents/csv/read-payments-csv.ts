import type { PaymentRow, YearShare } from "../../budget/payment/payment-row.js";
import type { CsvIssue } from "../../issues/csv-issue.js";
import type { Result } from "../../issues/result.js";
import { PAYMENT_COLUMNS, type PaymentColumn } from "../../messages/table-columns.js";
import type { Words } from "../../messages/words.js";
import { isSek, type Sek } from "../../money/sek.js";
import { type Id, isId } from "../../notation/id.js";
import { csvIssueAt, firstIssues } from "./csv-issue-at.js";
import { readHeadedTable, rowReader, type RowReader } from "./headed-table.js";
import type { ReadTableTextOptions } from "./table-text.js";

type DerivedColumn = "payer-name" | "payee-names" | "purpose";
type ReadColumn = Exclude<PaymentColumn, DerivedColumn>;

const DERIVED: readonly string[] = ["payer-name", "payee-names", "purpose"] satisfies readonly DerivedColumn[];
const READ_COLUMNS = PAYMENT_COLUMNS.filter((column): column is ReadColumn => !DERIVED.includes(column));

/**
 * Reads payments from CSV (Swedish: läsa en utbetalningstabell), as `paymentsCsv` writes them with the same words.
 * Columns may stand in another order; others are not looked at, and those of names and texts are not either.
 *
 * Issues, with row and column: `csv.…`. Whether ids lead somewhere and sums add up is not looked at.
 *
 * @throws `IopError` `usage.text` if it is not a text.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-04-30") };
 * const shared = { grant: "grant", period, belongsTo: [], amount: sek(-500), level: "planned" };
 * const csv = paymentsCsv([{ ...shared, payer: "committee", payees: ["association"] }], { texts: en });
 * readPaymentsCsv(csv, { texts: en }).value[0].amount; // "-500.00"
 */
export const readPaymentsCsv = (
  text: string,
  options: ReadTableTextOptions,
): Result<readonly PaymentRow[], CsvIssue> => {
  const { words } = options.texts;
  const table = readHeadedTable<ReadColumn>(text, { columns: READ_COLUMNS, headings: words.columns }, options);
  if (!table.ok) return table;
  const issues: CsvIssue[] = [];
  const rows = table.value.flatMap((row) => rowOf(rowReader(row, issues, options.decimalMark ?? ","), words));
  return issues.length === 0 ? { ok: true, value: rows } : { ok: false, issues: firstIssues(issues) };
};

/** One payment, or none if something is missing that a payment must have, which is then told. */
const rowOf = (row: RowReader<ReadColumn>, words: Words): readonly PaymentRow[] => {
  const requisition = { "on-requisition": words.frequencies["on-requisition"] };
  const from = row.day("from");
  const through = row.day("through");
  const due = row.has("due") ? row.day("due") : undefined;
  const unadjusted = row.has("unadjusted") ? row.day("unadjusted") : undefined;
  const amount = row.sek("amount");
  const payer = row.id("payer");
  const payees = payeesOf(row);
  const belongsTo = amount === undefined ? undefined : belongsToOf(row, amount);
  const grant = row.id("grant");
  const level = row.word("level", words.commitmentLevels);
  const vat = row.has("vat") ? row.word("vat", words.vat) : undefined;
  const mark = row.has("on-requisition") ? row.word("on-requisition", requisition) : undefined;
  if (from === undefined || through === undefined || amount === undefined || payer === undefined) return [];
  if (payees === undefined || belongsTo === undefined || grant === undefined || level === undefined) return [];
  return [
    {
      ...{ grant, period: { from, through }, belongsTo, amount, level, payer, payees },
      ...(due !== undefined && { due }),
      ...(unadjusted !== undefined && { unadjusted }),
      ...(mark !== undefined && { onRequisition: true }),
      ...(vat !== undefined && { vat }),
    },
  ];
};

const payeesOf = (row: RowReader<ReadColumn>): readonly Id[] | undefined => {
  const ids = row.text("payees")?.split(" ");
  if (ids === undefined || ids.every(isId)) return ids;
  row.tell("payees", (at) => csvIssueAt("csv.not-an-id", at, {}));
  return undefined;
};

const YEAR = /^(?:19|20|21)[0-9]{2}$/;

/** The years that a payment belongs to: none, all of it to one, or each with its amount. */
const belongsToOf = (row: RowReader<ReadColumn>, amount: Sek): readonly YearShare[] | undefined => {
  if (!row.has("belongs-to")) return [];
  const text = row.text("belongs-to") ?? "";
  if (YEAR.test(text)) return [{ year: Number(text), amount }];
  const shares = text.split(" + ").map((part): YearShare | undefined => {
    const [year = "", share, ...rest] = part.split(" ");
    return YEAR.test(year) && isSek(share) && rest.length === 0 ? { year: Number(year), amount: share } : undefined;
  });
  const read = shares.filter((share) => share !== undefined);
  if (read.length === shares.length) return read;
  row.tell("belongs-to", (at) => csvIssueAt("csv.not-years", at, {}));
  return undefined;
};
