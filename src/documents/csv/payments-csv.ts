import type { PaymentRow, YearShare } from "../../budget/payment/payment-row.js";
import { PAYMENT_COLUMNS, type PaymentColumn } from "../../messages/table-columns.js";
import { csvText, type CsvValue } from "./csv-text.js";
import { headedRows, type TableTextOptions, type WrittenColumns } from "./table-text.js";

/** One year that all of the amount belongs to is the year alone: `2019`; others `2018 100.00 + 2019 200.00`. */
const belongsToText = ({ belongsTo, amount }: PaymentRow): CsvValue => {
  const [only] = belongsTo;
  if (only !== undefined && belongsTo.length === 1 && only.amount === amount) return { decimal: only.year };
  return belongsTo.map((share: YearShare) => `${share.year} ${share.amount}`).join(" + ");
};

/**
 * Writes payments as CSV (Swedish: utbetalningar för Excel): a heading, and a row for each payment. `readPaymentsCsv`
 * reads them back as they were.
 *
 * What a payment is for stands in days and as a text of the catalogue ("Avser januari–april 2019"), which words and
 * headings are of too. Amounts are numbers. A due day that is not stated is an empty cell. Ids stand as they are, those
 * of several payees with a space between, and with `nameOf` the names beside them.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-04-30") };
 * const shared = { grant: "grant", period, belongsTo: [{ year: 2019, amount: sek(500) }], amount: sek(500) };
 * const row = { ...shared, level: "contractual", payer: "committee", payees: ["association"] };
 * const cells = paymentsCsv([row], { texts: sv }).split("\r\n")[1];
 * cells; // "2019-01-01;2019-04-30;;;500,00;committee;association;Avser januari–april 2019;2019;grant;avtalat;;"
 */
export const paymentsCsv = (rows: readonly PaymentRow[], options: TableTextOptions): string => {
  const { texts, nameOf } = options;
  const { words } = texts;
  const cells: WrittenColumns<PaymentColumn, PaymentRow>["cells"] = {
    from: ({ period }) => period.from,
    through: ({ period }) => period.through,
    due: ({ due }) => due,
    unadjusted: ({ unadjusted }) => unadjusted,
    amount: ({ amount }) => ({ decimal: amount }),
    payer: ({ payer }) => payer,
    "payer-name": nameOf && (({ payer }) => nameOf(payer)),
    payees: ({ payees }) => payees.join(" "),
    "payee-names": nameOf && (({ payees }) => payees.map((payee) => nameOf(payee)).join(", ")),
    purpose: ({ period }) => texts.purpose(period),
    "belongs-to": belongsToText,
    grant: ({ grant }) => grant,
    level: ({ level }) => words.commitmentLevels[level],
    vat: ({ vat }) => vat && words.vat[vat],
    "on-requisition": ({ onRequisition }) => onRequisition && words.frequencies["on-requisition"],
  };
  return csvText(headedRows(rows, PAYMENT_COLUMNS, { headings: words.columns, cells }), options);
};
