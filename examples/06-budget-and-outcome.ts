/**
 * Who finances a budget, what it came to, and what is to be discussed or repaid: a page for the steering group.
 *
 *   npx tsx --conditions=iop-sdk-source examples/06-budget-and-outcome.ts
 */
import { readFileSync } from "node:fs";
import {
  accruals,
  calendarDate,
  contributionStanding,
  defineReport,
  describeAccrual,
  describeAssumption,
  describeContribution,
  describeDeviations,
  describePaymentsAgainstPlan,
  describeShares,
  describeUnspentMoney,
  explain,
  financingShares,
  formatPercentage,
  formatSek,
  namesIn,
  oreOf,
  parseAgreementText,
  paymentsAgainstPlan,
  paymentsOf,
  percentage,
  reportedOutcomes,
  requiredContribution,
  sek,
  SHARE_BASES,
  unspentMoney,
  yearlyGrowthFit,
} from "iop-sdk";
import { sv } from "iop-sdk/messages/sv";

const read = parseAgreementText(
  readFileSync(new URL("agreements/uppsala-stadsmission-2019.json", import.meta.url), "utf8"),
);
if (!read.ok) throw new Error("The example agreement cannot be read.");
const agreement = read.value;
const nameOf = namesIn(agreement);
const [budget] = agreement.budgets ?? [];
const [grant] = agreement.grants ?? [];
const [firstYear] = budget?.periods ?? [];
if (budget === undefined || grant === undefined || firstYear === undefined) throw new Error("There is no budget.");

const print = (line: string) => {
  console.log(line.replaceAll("\u00a0", " "));
};
const heading = (line: string) => {
  print(`\n${line}`);
};

print("Vem finansierar 2019? Andelen beror på vad den räknas av.");
for (const of of SHARE_BASES) {
  const shares = financingShares(budget, { period: firstYear.id, of, parties: agreement.parties });
  if (shares.ok) for (const line of describeShares(shares.value, sv, nameOf)) print(`• ${line}`);
}

heading("Om kommunens 500 000 kr ska vara högst 70 procent av allt:");
const others = requiredContribution(sek(500000), { share: percentage(30), of: "total" });
for (const line of explain(others, sv, nameOf)) print(`• ${line}`);

heading("Ett krav på minst hälften från den idéburna sidan:");
const half = { by: { kind: "side", side: "civil-society" }, share: percentage(50), of: "total" } as const;
const standing = contributionStanding(budget, half, { period: firstYear.id, parties: agreement.parties });
if (standing.ok) for (const line of describeContribution(standing.value, sv, nameOf)) print(`• ${line}`);

heading("Är de tryckta åren förenliga med två procent om året?");
for (const { id, cells } of budget.lines) {
  const fit = yearlyGrowthFit(
    cells.map(({ amount }) => amount),
    { rate: percentage(2) },
  );
  if (!fit.ok) continue;
  const { exactFirst, years } = fit.value;
  const between = exactFirst && `${formatSek(exactFirst.least)}–${formatSek(exactFirst.most)}`;
  const apart = years.filter(({ agrees }) => !agrees).map(({ year }) => String(2019 + year));
  const differing = apart.length === 0 ? "" : `; från det tryckta beloppet avviker ${apart.join(" och ")}`;
  print(`• ${nameOf(id)}: ${between === undefined ? "nej" : `ja, med ${between} för 2019`}${differing}`);
}

// What the association reports, stored as a report of its own. The amounts are invented.
const kronor = (amount: string) => ({ kind: "exact", sek: amount }) as const;
const report = defineReport({
  schemaVersion: "1.0",
  kind: "report",
  id: "outcome-2019",
  title: "Ekonomisk uppföljning 2019",
  about: { kind: "agreement", agreement: agreement.id, title: agreement.title },
  organisations: [],
  outcomes: [
    {
      budget: "budget",
      amounts: [
        { line: "line-grant", period: "year-2019", amount: kronor("3500000.00") },
        { line: "line-other-income", period: "year-2019", amount: kronor("2890000.00"), comment: "Färre gåvor." },
        { line: "line-goods", period: "year-2019", amount: kronor("389000.00") },
        { line: "line-staff", period: "year-2019", amount: kronor("4610000.00") },
        { line: "line-premises", period: "year-2019", amount: kronor("776000.00") },
      ],
    },
  ],
  paymentsMade: [
    { grant: "grant-framework", day: "2018-12-28", amount: "1166666.67" },
    { grant: "grant-framework", day: "2019-05-07", amount: "1166666.67" },
    { grant: "grant-framework", day: "2019-08-30", amount: "1000000.00" },
  ],
});

heading("Utfall mot budget. Överenskommelsen anger ingen gräns för betydande avvikelser:");
for (const { deviations } of reportedOutcomes(agreement, report)) {
  if (deviations.ok) for (const line of describeDeviations(deviations.value, sv, nameOf)) print(`• ${line}`);
}

heading(`Samma utfall, om gränsen vore ${formatPercentage(percentage(10))} eller 200 000 kr:`);
const significance = { percent: percentage(10), amount: sek(200000) };
const limited = { ...agreement, budgets: [{ ...budget, significance }] };
for (const { deviations } of reportedOutcomes(limited, report)) {
  if (!deviations.ok) continue;
  for (const line of describeDeviations(deviations.value, sv, nameOf).slice(-1)) print(`• ${line}`);
  for (const assumption of deviations.assumptions) print(`  ${describeAssumption(assumption, sv, nameOf)}`);
}

heading("Utbetalningar mot plan, med förfallodag den första i varje tertial:");
const on = calendarDate("2019-12-31");
const made = report.paymentsMade ?? [];
const plan = paymentsOf(agreement, { year: 2019, assume: { due: { month: 1, day: 1 }, bankDays: "preceding" } });
const compared = plan.ok ? paymentsAgainstPlan(plan.value, { made, on }) : undefined;
if (compared?.ok) for (const line of describePaymentsAgainstPlan(compared.value, sv, nameOf)) print(`• ${line}`);

// What is planned and not paid belongs to its time all the same: a row without a day.
heading("Periodisering:");
const paidFor = compared?.ok
  ? compared.value.planned.flatMap(({ planned: { period }, made: own, left }) => [
      ...own.map(({ day, amount }) => ({ period, amount, day })),
      ...(oreOf(left) > 0n ? [{ period, amount: left }] : []),
    ])
  : [];
for (const year of [2018, 2019]) {
  const placed = accruals(paidFor, { year, part: year === 2018 ? "year" : "tertial", spread: "months" });
  if (placed.ok) for (const part of placed.value) print(`• ${describeAccrual(part, sv)}`);
}

heading("Om 60 000 kr inte har använts:");
const year = { period: { through: on }, paid: sek(3333333.34), used: sek(3273333.34) };
const span = { unit: "months", count: 3 } as const;
const repayment = { part: { kind: "all" }, by: { kind: "after-period", span } } as const;
for (const of of [grant, { ...grant, repayment }]) {
  const unspent = unspentMoney(of, year);
  if (unspent.ok) print(`• ${describeUnspentMoney(unspent.value, sv).join(" ")}`);
}
