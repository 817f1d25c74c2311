import type { UnspentMoney } from "../../budget/outcome/unspent-money.js";
import type { MessageCatalogue } from "../catalogue.js";

/** What happens to money that was paid and not used (Swedish: återbetalning i text), sentence by sentence. */
export const describeUnspentMoney = (
  money: UnspentMoney,
  catalogue: Pick<MessageCatalogue, "unspent">,
): readonly string[] => catalogue.unspent(money);
