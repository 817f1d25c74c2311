import type { Accrual } from "../../budget/payment/accruals.js";
import type { MessageCatalogue } from "../catalogue.js";

/** What was paid in a part of a year and what belongs there (Swedish: periodisering i text), a sentence. */
export const describeAccrual = (accrual: Accrual, catalogue: Pick<MessageCatalogue, "accrual">): string =>
  catalogue.accrual(accrual);
