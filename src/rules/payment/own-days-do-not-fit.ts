import { paymentSchedule } from "../../budget/payment/payment-schedule.js";
import type { PaymentFailure } from "../../budget/payment/payment-working.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** How the days and amounts of a plan fail to be those of its grant. */
type OwnDaysFailure = Extract<
  PaymentFailure,
  { readonly code: "payment.own-days-differ" | "payment.own-day-for-nothing" | "payment.no-own-day" }
>;

const CODES: readonly string[] = [
  "payment.own-days-differ",
  "payment.own-day-for-nothing",
  "payment.no-own-day",
] satisfies readonly OwnDaysFailure["code"][];

const isOfOwnDays = (failure: PaymentFailure): failure is OwnDaysFailure => CODES.includes(failure.code);

/** The days of a plan pay what is granted: their amounts add up to it, and every day and every amount has the other. */
export const paymentOwnDaysDoNotFit = agreementRule({
  code: "payment.own-days-do-not-fit",
  severity: "error",
  check: ({ agreement: { grants = [], term } }) =>
    grants.flatMap((grant, position) => {
      if (grant.payment?.frequency !== "own-days") return [];
      const schedule = paymentSchedule(grant, { term: term.period });
      const path = jsonPointer(["grants", position, "payment"]);
      return schedule.ok || !isOfOwnDays(schedule.failure) ? [] : [{ path, params: { failure: schedule.failure } }];
    }),
});
