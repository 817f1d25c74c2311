import type { Grant } from "../../src/budget/grant/grant.js";
import type { OwnPaymentDay, PaymentPlan } from "../../src/budget/payment/payment-plan.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import { day, frozen } from "../term/written.js";
import { amountFor, exact, grantOf } from "./written.js";

/** Days of payment, each perhaps with an amount of its own. */
export const onDays = (...days: readonly (string | readonly [string, number])[]): readonly OwnPaymentDay[] =>
  days.map((each) =>
    typeof each === "string" ? { due: day(each) } : { due: day(each[0]), amount: { kind: "exact", sek: sek(each[1]) } },
  );

const sevenDays = onDays(...Array.from({ length: 7 }, (_, month) => `2019-0${String(month + 1)}-15`));
const threeYears = "2019-01-01–2021-12-31";
const firstDay = { timing: "in-advance", due: { month: 1, day: 1 } } as const;
const sumFor = (written: string, kronor: number | string, plan: PaymentPlan) =>
  grantOf([amountFor(written, exact(kronor))], plan);
const tertials = (bankDays: NonNullable<PaymentPlan["bankDays"]>) =>
  sumFor("2019", 3500000, { frequency: "tertial", ...firstDay, bankDays });

/** The grants of payment-schedules.csv, by case. */
export const paymentCases: Readonly<Record<string, Grant>> = frozen({
  "an öre on seven days": sumFor("2019", "0.01", { frequency: "own-days", ownDays: sevenDays }),
  "an öre on seven days, the last first": sumFor("2019", "0.01", {
    frequency: "own-days",
    ownDays: sevenDays,
    oddOre: "last",
  }),
  "three years at once": sumFor(threeYears, 3000000, { frequency: "one-sum", ...firstDay, bankDays: "preceding" }),
  "three years by year": sumFor(threeYears, 10000000, { frequency: "year" }),
  "three years by tertial": sumFor(threeYears, 10000000, { frequency: "tertial" }),
  "per inhabitant": grantOf(
    [
      amountFor("2019", {
        kind: "per-inhabitant",
        rate: sek("4.5"),
        inhabitants: 230000,
        countedOn: day("2018-11-01"),
      }),
    ],
    { frequency: "quarter" },
  ),
  places: grantOf([amountFor("2019", { kind: "places", places: 6, rate: sek("250000.5") })], {
    frequency: "half-year",
  }),
  "share of the rent": grantOf(
    [
      amountFor("2019", {
        kind: "share",
        share: percentage("33.3"),
        of: "hyran",
        whole: { kind: "exact", sek: sek("100000.5") },
        rounding: { unit: sek(1), mode: "half-away-from-zero" },
      }),
    ],
    { frequency: "quarter" },
  ),
  "tertials, preceding": tertials("preceding"),
  "tertials, following": tertials("following"),
  "tertials, unadjusted": tertials("unadjusted"),
  "quarters in arrears": sumFor("2019", 1000000, {
    frequency: "quarter",
    timing: "in-arrears",
    due: { month: 1, day: 15 },
    bankDays: "following",
  }),
  "the thirtieth of February": sumFor("2019", 2, {
    frequency: "half-year",
    timing: "in-advance",
    due: { month: 2, day: 30 },
    bankDays: "following",
  }),
  "from 15 February by days": sumFor("2019-02-15–2019-12-31", 900000, { frequency: "quarter", partPeriods: "by-days" }),
  "from 15 February by days, the last first": sumFor("2019-02-15–2019-12-31", 900000, {
    frequency: "quarter",
    partPeriods: "by-days",
    oddOre: "last",
  }),
  "from February by months": sumFor("2019-02-01–2019-12-31", 1100000, {
    frequency: "quarter",
    partPeriods: "by-months",
  }),
  "from February, whole": sumFor("2019-02-01–2019-12-31", 1100000, { frequency: "quarter", partPeriods: "whole" }),
  "through October by months": sumFor("2019-01-01–2019-10-31", 1000000, {
    frequency: "quarter",
    partPeriods: "by-months",
  }),
  "April to March by months": sumFor("2019-04-01–2020-03-31", 1200000, {
    frequency: "tertial",
    partPeriods: "by-months",
  }),
  "16 March to 15 November by days": sumFor("2019-03-16–2020-11-15", 1000000, {
    frequency: "year",
    partPeriods: "by-days",
  }),
  "a school year by half-years": sumFor("2019-07-01–2020-06-30", 1000000, {
    frequency: "half-year",
    partPeriods: "by-months",
  }),
  "own days, one with its amount": sumFor("2019", 1000000, {
    frequency: "own-days",
    ownDays: onDays(["2019-01-15", 400000], "2019-05-15", "2019-09-15"),
    bankDays: "following",
  }),
  "two payments for three years": sumFor(threeYears, 3000000, {
    frequency: "own-days",
    ownDays: onDays("2019-01-15", "2020-07-15"),
  }),
});
