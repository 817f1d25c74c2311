/**
 * What two grants come to year by year under their indexation clauses, and what is to be paid: an annex to a decision.
 *
 *   npx tsx --conditions=iop-sdk-source examples/04-index-a-grant.ts
 */
import {
  boundSpending,
  defineAgreement,
  describeAuthorisedAmount,
  describeBoundSpending,
  describeIndexedGrant,
  describePayment,
  explain,
  formatSek,
  indexedGrant,
  namesIn,
  paymentsOf,
  percentage,
  sumSek,
} from "iop-sdk";
import { readIndexCsv, readJsonStat } from "iop-sdk/documents";
import { sv } from "iop-sdk/messages/sv";

const print = (line: string) => {
  console.log(line.replaceAll("\u00a0", " "));
};

// Published figures as they come: SKR's OPI typed into a spreadsheet, SCB's KPI as its JSON-stat. Each has its source.
const opiCsv = "År;OPI\n2019;2,7\n2020;3,0\n2021;1,5\n2022;1,9\n";
const opi = readIndexCsv(opiCsv, {
  ...{ id: "opi", name: "OPI", publisher: "SKR", figures: "percent-a-year", state: "final" },
  columns: { period: "År", value: "OPI" },
  sources: [{ document: "Omsorgsprisindex (OPI), publicerat i december varje år" }],
});
const kpiJsonStat = {
  ...{ version: "2.0", class: "dataset", id: ["ContentsCode", "Tid"], size: [1, 3] },
  dimension: {
    ContentsCode: { category: { index: { KPI: 0 }, unit: { KPI: { decimals: 2 } } } },
    Tid: { category: { index: { "2018M10": 0, "2019M10": 1, "2020M10": 2 } } },
  },
  value: [330.72, 336.04, 336.97],
};
const kpi = readJsonStat(kpiJsonStat, {
  ...{ id: "kpi", name: "KPI", publisher: "SCB", figures: "level", base: "1980=100", state: "final" },
  sources: [{ document: "Konsumentprisindex (KPI), fastställda tal, 1980=100" }],
});
if (!opi.ok || !kpi.ok) throw new Error("The figures cannot be read.");
const series = [opi.value.series, kpi.value.series];
print("Underlag");
for (const { name, publisher, sources = [] } of series) {
  print(`• ${name}: ${publisher}, ${sources.map(({ document }) => document).join("; ")}`);
}
print("");

// The agreement is invented: support that follows OPI, rent that follows KPI for October and never falls.
const of2019 = (kronor: string) =>
  ({
    period: { from: "2019-01-01", through: "2019-12-31" },
    level: "contractual",
    set: { kind: "sum", amount: { kind: "exact", sek: kronor } },
  }) as const;
const agreement = defineAgreement({
  ...{ schemaVersion: "1.0", kind: "iop", id: "iop-dagcenter", title: "Överenskommelse om ett dagcenter" },
  organisations: [
    { id: "town", name: "Exempelkommunen", form: "municipality" },
    { id: "committee", name: "Socialnämnden", form: "committee", partOf: "town" },
    { id: "association", name: "Föreningen Exempel", form: "non-profit-association" },
  ],
  parties: [
    { id: "public-party", organisation: "town", side: "public", through: "committee" },
    { id: "civil-party", organisation: "association", side: "civil-society" },
  ],
  term: { period: { from: "2019-01-01", through: "2022-12-31" } },
  decisions: [
    {
      ...{ id: "decision", state: "made", by: "committee", day: "2018-12-05", paragraph: "112" },
      points: [{ text: "Finansiera dagcentret.", concerns: "financing", amount: { kind: "exact", sek: "1500000.00" } }],
    },
  ],
  sections: [
    { id: "section-support", document: "överenskommelsen", number: "7.1", topic: "financing" },
    { id: "section-rent", document: "överenskommelsen", number: "7.2", topic: "financing" },
  ],
  grants: [
    {
      ...{ id: "support", payer: "public-party", payees: ["civil-party"], printedTerms: ["verksamhetsbidrag"] },
      ...{ amounts: [of2019("1250400.00")], indexation: "by-opi", section: "section-support", vat: "none" },
      payment: { frequency: "quarter", timing: "in-advance", due: { month: 1, day: 15 }, bankDays: "following" },
    },
    {
      ...{ id: "rent", payer: "public-party", payees: ["civil-party"], printedTerms: ["hyresbidrag"] },
      ...{ amounts: [of2019("250000.00")], indexation: "by-kpi", section: "section-rent", vat: "none" },
      payment: { frequency: "year", timing: "in-advance", due: { month: 1, day: 31 }, bankDays: "preceding" },
    },
  ],
  indexation: [
    {
      ...{ id: "by-opi", series: [{ series: "OPI", lag: 0 }], from: "year-before", floor: { kind: "none" } },
      ...{ amountRounding: { unit: "100.00", mode: "half-away-from-zero" }, section: "section-support" },
      firstYear: 2020,
    },
    {
      id: "by-kpi",
      series: [{ series: "KPI", month: 10, lag: 1, basePeriod: "2018-10" }],
      floor: { kind: "year-before", appliesTo: "payable" },
      ...{ from: "first-amount", amountRounding: { unit: "1.00", mode: "half-away-from-zero" }, firstYear: 2020 },
      section: "section-rent",
    },
  ],
});
const nameOf = namesIn(agreement);

for (const { id } of agreement.grants ?? []) {
  const amounts = indexedGrant(agreement, { grant: id, series });
  if (!amounts.ok) continue;
  print(`${nameOf(id)}, år för år`);
  for (const line of describeIndexedGrant(amounts.value, sv, nameOf)) print(`• ${line}`);
  print("Så är det räknat");
  for (const line of explain(amounts, sv, nameOf)) print(`  ${line}`);
  print("");
}

const payments = paymentsOf(agreement, { year: 2021, series });
if (payments.ok) {
  print("Att betala 2021");
  for (const payment of payments.value) print(`• ${describePayment(payment, sv, nameOf)}`);
  print(`  Summa: ${formatSek(sumSek(payments.value.map(({ amount }) => amount)))}`);
}

// KPI for October 2021 is not among the figures. Who needs a forecast says what to assume, and every text repeats it.
print("\nBundna utgifter");
const forecast = boundSpending([agreement], {
  years: { first: 2019, last: 2022 },
  series,
  assumedChange: percentage(2),
});
if (forecast.ok) {
  for (const row of forecast.value.rows) print(`• ${describeBoundSpending(row, sv).join(" ")}`);
  for (const amount of forecast.value.authorised) print(`• ${describeAuthorisedAmount(amount, sv)}`);
}
