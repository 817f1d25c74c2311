import { partsOfYear, YEAR_PARTS } from "../../calendar/year-part.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

const MONTHS_OF_A_YEAR = 12;

/** Any year: all have the same parts. */
const ANY_YEAR = 2000;

/** What is paid in advance is not due after the period that it is for. */
export const paymentDueAfterPeriod = agreementRule({
  code: "payment.due-after-period",
  severity: "warning",
  check: ({ agreement: { grants = [] } }) =>
    grants.flatMap(({ id, payment }, position) => {
      const { frequency, timing, due } = payment ?? {};
      const part = YEAR_PARTS.find((each) => each === frequency);
      if (part === undefined || due === undefined || timing !== "in-advance") return [];
      if (due.month <= MONTHS_OF_A_YEAR / partsOfYear(ANY_YEAR, part).length) return [];
      const path = jsonPointer(["grants", position, "payment", "due", "month"]);
      return [{ path, params: { grant: id, month: due.month, frequency: part } }];
    }),
});
