import type { ContributionBy } from "../../budget/contribution/contribution-clause.js";
import type { Floor } from "../../indexation/indexation-clause.js";
import type { NameOf } from "../../agreement/names-in.js";
import type { ExactNumber } from "../../money/exact-number.js";
import type { MoneyIssue } from "../money-issue.js";
import { nameInBrackets } from "../name-in-brackets.js";
import { nearPercentage } from "../near.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { shareBases } from "./budget.js";
import { kronor, listOf, number, percent } from "./phrases.js";
import { words } from "./words.js";

const floors: WordsFor<Exclude<Floor["kind"], "none">> = {
  "first-amount": "the first amount",
  "year-before": "the year before",
};

const missingHours: WordsFor<"hours" | "rate" | "hours-and-rate"> = {
  hours: "number of hours",
  rate: "value of an hour",
  "hours-and-rate": "neither a number of hours nor a value of an hour",
};

const sumOf = (exact: ExactNumber): string => {
  const { value, isExact } = nearPercentage(exact);
  if (value === undefined) return "more than 999,999%";
  return isExact ? percent(value) : `about ${percent(value)}`;
};

const outside = ({ side, bound }: { readonly side: "before" | "after"; readonly bound: string }): string =>
  side === "before"
    ? `begins before the first day of the agreement, ${bound}`
    : `reaches beyond the last day of the agreement, ${bound}`;

const whoOf = (by: ContributionBy, nameOf: NameOf): string =>
  by.kind === "party" ? nameOf(by.party) : words.sides[by.side];

/** English texts for the issues of the standard rules on money. */
export const moneyRuleIssues: TextsOf<MoneyIssue> = {
  "amount.negative": ({ params: { sek } }) =>
    `The amount ${kronor(sek)} is below zero. Check the amount. A deduction can stand as a line of the other side.`,
  "amount.not-in-its-unit": ({ params: { sek, unit } }) =>
    `The amount ${kronor(sek)} is given as rounded to ${kronor(unit)} but is not a multiple of it. ` +
    "Check the amount and the unit.",

  "grant.no-amount": ({ params: { grant } }, nameOf) =>
    `No amount is given${nameInBrackets(grant, nameOf)}. Give it, or say that it is not known.`,
  "grant.no-payment-plan": ({ params: { grant } }, nameOf) =>
    `How the amount is paid is not stated${nameInBrackets(grant, nameOf)}.`,
  "grant.payer-not-public": ({ params: { payer } }, nameOf) =>
    `${nameOf(payer)} stands as payer but is not a public party. Check who pays.`,
  "grant.pays-itself": ({ params: { party } }, nameOf) =>
    `${nameOf(party)} both pays and is paid. Correct who pays and who is paid.`,
  "grant.split-not-100": ({ params: { sum } }) =>
    `The shares of the payees are ${sumOf(sum)} together. They are to be 100 per cent.`,
  "grant.split-misses-payees": () =>
    "The split does not hold every payee once. Give each payee a share, and nobody else.",
  "grant.share-out-of-range": ({ params: { share } }) =>
    `The share is ${percent(share)}. A share is from 0 to 100 per cent. Check the percentage.`,
  "grant.amount-ends-before-start": ({ params: { from, through } }) =>
    `The time that the amount is for ends on ${through}, before its first day ${from}. Correct the days.`,
  "grant.amount-outside-term": ({ params: { level, ...bound } }) =>
    `An amount (${words.commitmentLevels[level]}) is for time that ${outside(bound)}. Check the time.`,
  "grant.amounts-overlap": ({ params: { other } }) =>
    `The amount is partly for the same time as another that is as sure and goes to the same payees, at ${other}. ` +
    "They are added up. Check that both are to be paid.",
  "grant.below-floor": ({ params: { floor, year, amount, floorYear, least } }) =>
    `The amount for ${year}, ${kronor(amount)}, is lower than the ${kronor(least)} for ${floorYear}. The indexation ` +
    `clause says that it is never lower than ${floors[floor]}. Correct the amount or the clause.`,
  "grant.planned-beside-clause": ({ params: { years } }) =>
    `For ${listOf(years.map(String))} there are planned or decided amounts, but what is to be paid follows from the ` +
    "indexation clause. What is planned and what is agreed may differ.",
  "grant.differs-from-clause": ({ params: { year, level, stated, byClause } }) =>
    `The amount for ${year} (${words.commitmentLevels[level]}) is ${kronor(stated)}, but the indexation clause gives ` +
    `${kronor(byClause)}. Check which holds.`,

  "payment.own-days-do-not-fit": ({ params: { failure } }) => {
    switch (failure.code) {
      case "payment.own-days-differ":
        return (
          `The amounts on the payment days are not ${kronor(failure.params.amount)} together, which is to be paid. ` +
          `The difference is ${kronor(failure.params.rest)}. Correct the amounts.`
        );
      case "payment.own-day-for-nothing":
        return (
          `The payment day ${failure.params.due} lies outside the time that any amount is for. ` +
          "Correct the day, or state which period it is for."
        );
      case "payment.no-own-day":
        return (
          `No payment day is given for ${failure.params.period.from}–${failure.params.period.through}. ` +
          "Add to the payment plan."
        );
    }
  },
  "payment.own-days-not-used": ({ params: { frequency } }) =>
    `Own payment days are given, but the amount is paid ${words.frequencies[frequency]}. The days do not count. ` +
    "Check which holds.",
  "payment.due-after-period": ({ params: { month, frequency } }) =>
    `The amount is paid in advance, ${words.frequencies[frequency]}, but falls due in month ${month}, after the ` +
    "period. Check the due day.",
  "payment.due-before-signing": ({ params: { due, signed } }) =>
    `A payment falls due on ${due}, before the first signature on ${signed}. Check the day.`,
  "payment.due-after-term": ({ params: { due, lastDay } }) =>
    `A payment falls due on ${due}, after the last day of the agreement, ${lastDay}. Check the day.`,

  "repayment.share-out-of-range": ({ params: { share } }) =>
    `The repayment clause says ${percent(share)}. A share is from 0 to 100 per cent. Correct the percentage.`,
  "repayment.before-period-ends": ({ params: { day, through } }) =>
    `Unspent money is to be repaid by ${day}, but the money is for time through ${through}. Check the day.`,

  "indexation.not-used": () => "No grant refers to the indexation clause. Add the reference where it holds.",
  "indexation.rate-missing": () => "The rate is fixed, but the percentage is not given. Give it.",
  "indexation.rate-not-used": ({ params: { rate } }) =>
    `The percentage ${percent(rate)} is given, but the rate is not fixed: it follows published figures. ` +
    "Check which holds.",
  "indexation.weight-missing": () =>
    "Series are weighed together, but here a weight above zero is missing. Give the weight of every series.",
  "indexation.weights-not-100": ({ params: { sum } }) =>
    `The weights are ${sumOf(sum)} together. They are to be 100 per cent. Correct the weights.`,
  "indexation.part-out-of-range": ({ params: { part } }) =>
    `${percent(part)} of the amount is indexed by the clause. It is to be above 0 and at most 100 per cent.`,
  "indexation.month-and-quarter": () =>
    "Both a month and a quarter are given for the figure that counts. Give one of them.",
  "indexation.yearly-figure-by-month": () =>
    "A month or a quarter is given, but the rate is set for a whole year. Check which figure counts.",
  "indexation.base-not-before-first-year": ({ params: { basePeriod, firstYear, period } }) =>
    `The change is counted from ${basePeriod}, but for the first indexed year ${firstYear} the figure for ${period} ` +
    "counts. The base is to lie before it. Correct the base or the year.",
  "indexation.first-year-before-grant": ({ params: { firstYear, first } }) =>
    `The indexation holds from ${firstYear}, but the first amount is for ${first}. ` +
    "Check whether that amount is indexed already.",
  "indexation.first-year-after-term": ({ params: { firstYear, lastDay } }) =>
    `The indexation holds from ${firstYear}, after the last day of the agreement, ${lastDay}. Check the year.`,
  "indexation.ceiling-below-floor": ({ params: { floor, ceiling } }) =>
    `The ceiling is ${percent(ceiling)}, but the amount may never be lower than ${floors[floor]}. ` +
    "Correct the ceiling or the floor.",
  "indexation.threshold-above-ceiling": ({ params: { threshold, ceiling } }) =>
    `Changes below ${percent(threshold)} do not count, but they may be at most ${percent(ceiling)}. ` +
    "Check the limits.",

  "budget.period-ends-before-start": ({ params: { from, through } }) =>
    `The budget period ends on ${through}, before its first day ${from}. Correct the days.`,
  "budget.period-outside-term": ({ params: { period, ...bound } }, nameOf) =>
    `The budget period ${nameOf(period)} ${outside(bound)}.`,
  "budget.periods-overlap": ({ params: { period, other } }, nameOf) =>
    `The budget periods ${nameOf(other)} and ${nameOf(period)} have days in common. ` +
    "Amounts in them may be the same money.",
  "budget.cell-twice": ({ params: { line, period } }, nameOf) =>
    `The line ${nameOf(line)} has more than one amount for ${nameOf(period)}. Give one amount.`,
  "budget.income-and-cost-differ": ({ params: { period, income, cost } }, nameOf) =>
    `The budget for ${nameOf(period)} has an income of ${kronor(income)} and costs of ${kronor(cost)}. ` +
    "Rounding does not explain the difference. Check the amounts.",
  "budget.contents-exceed-line": ({ params: { line, period, sum, amount } }, nameOf) =>
    `What the line ${nameOf(line)} contains for ${nameOf(period)} is ${kronor(sum)}, but the line is ` +
    `${kronor(amount)}. Correct the amounts.`,
  "budget.hours-not-stated": ({ params: { line, missing } }, nameOf) =>
    missing === "hours-and-rate"
      ? `The line ${nameOf(line)} has a value but ${missingHours[missing]}. Give them, or how it was valued.`
      : `The line ${nameOf(line)} has no ${missingHours[missing]}. Give it, or how it was valued.`,
  "budget.hours-times-rate-differ": ({ params: { line, period, hours, hourlyRate, value, stated } }, nameOf) =>
    `The line ${nameOf(line)}, ${nameOf(period)}: ${number(hours)} hours at ${kronor(hourlyRate)} are ` +
    `${kronor(value)}, but the amount is ${kronor(stated)}. Correct what is wrong.`,
  "budget.contribution-twice": ({ params: { line, other } }, nameOf) =>
    `The same contribution seems to stand twice, in the lines ${nameOf(other)} and ${nameOf(line)}. ` +
    "Check that nothing is counted twice.",
  "budget.grant-line-of-another-party": ({ params: { line, contributor } }, nameOf) =>
    `The line ${nameOf(line)} is a grant but stands as brought in by ${nameOf(contributor)}, who does not pay it. ` +
    "Check who brings in the money.",
  "budget.state-grant-as-own-money": ({ params: { line } }, nameOf) =>
    `The line ${nameOf(line)} is own money but contains money of the state. Tell them apart.`,
  "budget.funding-ends-earlier": ({ params: { line, ends, through } }, nameOf) =>
    `A funding source of the line ${nameOf(line)} ends on ${ends}, but the line has amounts through ${through}. ` +
    "Check how the rest is financed.",
  "budget.differs-from-grant": ({ params: { grant, period, budgeted, granted, level } }, nameOf) =>
    `The budget for ${nameOf(period)} counts on ${kronor(budgeted)}${nameInBrackets(grant, nameOf)}, ` +
    `but the amount is ${kronor(granted)} (${words.commitmentLevels[level]}). Check which holds.`,

  "contribution.not-stated": () =>
    "What the civil-society parties themselves bring in is not stated. State it in the budget, in money or otherwise.",
  "contribution.none": () =>
    "According to the budget the civil-society parties bring in nothing. Check whether that is intended.",
  "contribution.state-money-without-figure": ({ params: { line, contributor } }, nameOf) =>
    `The line ${nameOf(line)} contains money of the state without an amount. How much is ` +
    `${nameOf(contributor)}'s own money cannot be told.`,
  "contribution.share-out-of-range": ({ params: { share, of } }) =>
    `A demanded share of ${percent(share)} of ${shareBases[of]} cannot be reached. Correct the percentage.`,
  "contribution.below-demanded": ({ params: { by, share, of, period, amount, required, lacking } }, nameOf) =>
    `${whoOf(by, nameOf)} is to bring in at least ${percent(share)} of ${shareBases[of]}. In the budget for ` +
    `${nameOf(period)} it is ${kronor(amount)} of ${kronor(required)}: ${kronor(lacking)} is missing. ` +
    "Check the budget.",
};
