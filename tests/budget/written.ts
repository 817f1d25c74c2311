import type { Grant, GrantAmount, GrantBasis } from "../../src/budget/grant/grant.js";
import type { PaymentPlan } from "../../src/budget/payment/payment-plan.js";
import type { Period } from "../../src/calendar/period.js";
import { sek } from "../../src/money/sek.js";
import { frozen, id, termOf } from "../term/written.js";

/** An amount to the öre. */
export const exact = (kronor: number | string): GrantBasis => ({
  kind: "sum",
  amount: { kind: "exact", sek: sek(kronor) },
});

/** What is set for a period, `"2019-01-01–2019-12-31"`, or for a calendar year, `"2019"`. */
export const amountFor = (
  written: string | Period,
  set: GrantBasis,
  level: GrantAmount["level"] = "contractual",
): GrantAmount => {
  if (typeof written !== "string") return { period: written, level, set };
  const days = written.length === 4 ? `${written}-01-01–${written}-12-31` : written;
  return { period: termOf(days), level, set };
};

/** A grant from a committee to an association, frozen. */
export const grantOf = (amounts: readonly GrantAmount[], payment?: PaymentPlan): Grant =>
  frozen({
    id: id("grant"),
    payer: id("committee"),
    payees: [id("association")],
    amounts,
    ...(payment === undefined ? {} : { payment }),
  });
