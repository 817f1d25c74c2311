import type { Agreement } from "../../agreement/agreement.js";
import type { Grant } from "../../budget/grant/grant.js";
import { paymentDay, paymentDayMoved } from "../../budget/payment/payment-day.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { basisOf } from "../../explanation/basis.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { firstOf } from "../grounds/first-and-last.js";

const firstSigning = ({ events = [] }: Agreement): CalendarDate | undefined =>
  firstOf(events.flatMap(({ kind, day }) => (kind === "signed" ? (day ?? []) : [])));

/** The first day on which a grant is due, as far as its plan says so; what is paid in arrears is left out. */
const firstDue = ({ payment, amounts }: Grant, begins: CalendarDate | undefined): CalendarDate | undefined => {
  if (payment === undefined || payment.timing === "in-arrears") return undefined;
  const { frequency, due, bankDays } = payment;
  if (frequency === "own-days") {
    const day = firstOf(payment.ownDays?.map((own) => own.due) ?? []);
    const moved = day && paymentDayMoved(day, bankDays);
    return moved?.ok === true ? moved.value.due : undefined;
  }
  const from = firstOf(amounts.flatMap(({ period }) => period.from ?? begins ?? []));
  if (due === undefined || from === undefined || frequency === "on-requisition") return undefined;
  const rules = { due, timing: "in-advance", basis: basisOf(payment), ...(bankDays && { bankDays }) } as const;
  const day = paymentDay({ from, through: from }, rules);
  return day.ok ? day.value.due : undefined;
};

/** Nothing is due before anybody has signed. */
export const paymentDueBeforeSigning = agreementRule({
  code: "payment.due-before-signing",
  severity: "warning",
  check: ({ agreement }) => {
    const { grants = [], term } = agreement;
    const signed = firstSigning(agreement);
    if (signed === undefined) return [];
    return grants.flatMap((grant, position) => {
      const due = firstDue(grant, term.period.from);
      if (due === undefined || due >= signed) return [];
      return [{ path: jsonPointer(["grants", position, "payment"]), params: { grant: grant.id, due, signed } }];
    });
  },
});
