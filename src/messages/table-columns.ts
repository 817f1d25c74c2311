/** Columns of a budget as a table (Swedish: kolumner i budgettabellen), in order. */
export const BUDGET_COLUMNS = [
  ...(["line", "name", "side", "category", "form", "contributor", "contributor-name", "grant"] as const),
  ...(["budget-period", "from", "through", "level-beside"] as const),
  ...(["amount", "amount-kind", "rounded-to", "reason", "hours", "hourly-rate", "note"] as const),
] as const;

/** A column of a budget as a table (Swedish: kolumn i budgettabellen). */
export type BudgetColumn = (typeof BUDGET_COLUMNS)[number];

/** Columns of payments as a table (Swedish: kolumner i utbetalningstabellen), in order. */
export const PAYMENT_COLUMNS = [
  ...(["from", "through", "due", "unadjusted", "amount", "payer", "payer-name", "payees", "payee-names"] as const),
  ...(["purpose", "belongs-to", "grant", "level", "vat", "on-requisition"] as const),
] as const;

/** A column of payments as a table (Swedish: kolumn i utbetalningstabellen). */
export type PaymentColumn = (typeof PAYMENT_COLUMNS)[number];

/** A column of a table (Swedish: kolumn). */
export type TableColumn = BudgetColumn | PaymentColumn;
