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
import { kr, listOf, number, percent } from "./phrases.js";
import { words } from "./words.js";

const floors: WordsFor<Exclude<Floor["kind"], "none">> = {
  "first-amount": "det första beloppet",
  "year-before": "året innan",
};

const missingHours: WordsFor<"hours" | "rate" | "hours-and-rate"> = {
  hours: "antal timmar",
  rate: "värde per timme",
  "hours-and-rate": "varken antal timmar eller värde per timme",
};

const sumOf = (exact: ExactNumber): string => {
  const { value, isExact } = nearPercentage(exact);
  if (value === undefined) return "mer än 999 999 %";
  return isExact ? percent(value) : `cirka ${percent(value)}`;
};

const outside = ({ side, bound }: { readonly side: "before" | "after"; readonly bound: string }): string =>
  side === "before"
    ? `börjar före överenskommelsens första dag ${bound}`
    : `sträcker sig efter överenskommelsens sista dag ${bound}`;

const whoOf = (by: ContributionBy, nameOf: NameOf): string =>
  by.kind === "party" ? nameOf(by.party) : words.sides[by.side];

/** Swedish texts for the issues of the standard rules on money. */
export const moneyRuleIssues: TextsOf<MoneyIssue> = {
  "amount.negative": ({ params: { sek } }) =>
    `Beloppet ${kr(sek)} är mindre än noll. Kontrollera beloppet. Ett avdrag kan anges som en rad på andra sidan.`,
  "amount.not-in-its-unit": ({ params: { sek, unit } }) =>
    `Beloppet ${kr(sek)} anges som avrundat till ${kr(unit)} men är inte delbart med det. ` +
    "Kontrollera beloppet och enheten.",

  "grant.no-amount": ({ params: { grant } }, nameOf) =>
    `Inget belopp anges${nameInBrackets(grant, nameOf)}. Ange det, eller att det är okänt.`,
  "grant.no-payment-plan": ({ params: { grant } }, nameOf) =>
    `Hur beloppet betalas ut anges inte${nameInBrackets(grant, nameOf)}.`,
  "grant.payer-not-public": ({ params: { payer } }, nameOf) =>
    `${nameOf(payer)} anges som betalare men är inte en offentlig part. Kontrollera vem som betalar.`,
  "grant.pays-itself": ({ params: { party } }, nameOf) =>
    `${nameOf(party)} är både betalare och mottagare. Rätta vem som betalar och vem som tar emot.`,
  "grant.split-not-100": ({ params: { sum } }) =>
    `Mottagarnas andelar är tillsammans ${sumOf(sum)}. De ska vara 100 procent.`,
  "grant.split-misses-payees": () =>
    "Fördelningen omfattar inte varje mottagare en gång. Ge varje mottagare en andel, och ingen annan.",
  "grant.share-out-of-range": ({ params: { share } }) =>
    `Andelen är ${percent(share)}. En andel är mellan 0 och 100 procent. Kontrollera procenttalet.`,
  "grant.amount-ends-before-start": ({ params: { from, through } }) =>
    `Tiden som beloppet avser slutar ${through}, före sin första dag ${from}. Rätta dagarna.`,
  "grant.amount-outside-term": ({ params: { level, ...bound } }) =>
    `Ett belopp (${words.commitmentLevels[level]}) avser tid som ${outside(bound)}. Kontrollera tiden.`,
  "grant.amounts-overlap": ({ params: { other } }) =>
    `Beloppet avser delvis samma tid som ett annat lika säkert belopp till samma mottagare, på platsen ${other}. ` +
    "De läggs ihop. Kontrollera att båda ska betalas.",
  "grant.below-floor": ({ params: { floor, year, amount, floorYear, least } }) =>
    `Beloppet för ${year}, ${kr(amount)}, är lägre än ${kr(least)} för ${floorYear}. Uppräkningsvillkoret säger att ` +
    `det aldrig är lägre än ${floors[floor]}. Rätta beloppet eller villkoret.`,
  "grant.planned-beside-clause": ({ params: { years } }) =>
    `För ${listOf(years.map(String))} finns planerade eller beslutade belopp, men vad som ska betalas följer av ` +
    "uppräkningsvillkoret. Det planerade och det avtalade kan skilja sig åt.",
  "grant.differs-from-clause": ({ params: { year, level, stated, byClause } }) =>
    `Beloppet för ${year} (${words.commitmentLevels[level]}) är ${kr(stated)}, men uppräkningsvillkoret ger ` +
    `${kr(byClause)}. Kontrollera vilket som gäller.`,

  "payment.own-days-do-not-fit": ({ params: { failure } }) => {
    switch (failure.code) {
      case "payment.own-days-differ":
        return (
          `Beloppen på betalningsdagarna blir inte tillsammans ${kr(failure.params.amount)}, som ska betalas. ` +
          `Skillnaden är ${kr(failure.params.rest)}. Rätta beloppen.`
        );
      case "payment.own-day-for-nothing":
        return (
          `Betalningsdagen ${failure.params.due} ligger utanför den tid som något belopp avser. ` +
          "Rätta dagen eller ange vilken period den avser."
        );
      case "payment.no-own-day":
        return (
          `Ingen betalningsdag anges för ${failure.params.period.from}–${failure.params.period.through}. ` +
          "Komplettera utbetalningsplanen."
        );
    }
  },
  "payment.own-days-not-used": ({ params: { frequency } }) =>
    `Egna betalningsdagar anges, men beloppet betalas ${words.frequencies[frequency]}. Dagarna räknas inte med. ` +
    "Kontrollera vilket som gäller.",
  "payment.due-after-period": ({ params: { month, frequency } }) =>
    `Beloppet betalas ${words.frequencies[frequency]} i förskott, men förfaller i månad ${month}, efter perioden. ` +
    "Kontrollera förfallodagen.",
  "payment.due-before-signing": ({ params: { due, signed } }) =>
    `En betalning förfaller ${due}, före den första underskriften ${signed}. Kontrollera dagen.`,
  "payment.due-after-term": ({ params: { due, lastDay } }) =>
    `En betalning förfaller ${due}, efter överenskommelsens sista dag ${lastDay}. Kontrollera dagen.`,

  "repayment.share-out-of-range": ({ params: { share } }) =>
    `Villkoret om återbetalning anger ${percent(share)}. En andel är mellan 0 och 100 procent. Rätta procenttalet.`,
  "repayment.before-period-ends": ({ params: { day, through } }) =>
    `Oförbrukade medel ska betalas tillbaka senast ${day}, men pengarna avser tid till och med ${through}. ` +
    "Kontrollera dagen.",

  "indexation.not-used": () =>
    "Inget bidrag hänvisar till uppräkningsvillkoret. Lägg till hänvisningen där det gäller.",
  "indexation.rate-missing": () => "Uppräkningen är fast, men procenttalet anges inte. Ange det.",
  "indexation.rate-not-used": ({ params: { rate } }) =>
    `Procenttalet ${percent(rate)} anges, men uppräkningen är inte fast utan följer publicerade tal. ` +
    "Kontrollera vilket som gäller.",
  "indexation.weight-missing": () => "Index vägs ihop, men här saknas en vikt över noll. Ange vikten för varje index.",
  "indexation.weights-not-100": ({ params: { sum } }) =>
    `Vikterna är tillsammans ${sumOf(sum)}. De ska vara 100 procent. Rätta vikterna.`,
  "indexation.part-out-of-range": ({ params: { part } }) =>
    `${percent(part)} av beloppet räknas upp enligt villkoret. Det ska vara över 0 och högst 100 procent.`,
  "indexation.month-and-quarter": () => "Både en månad och ett kvartal anges för det tal som gäller. Ange ett av dem.",
  "indexation.yearly-figure-by-month": () =>
    "En månad eller ett kvartal anges, men uppräkningen gäller ett helt år. Kontrollera vilket tal som gäller.",
  "indexation.base-not-before-first-year": ({ params: { basePeriod, firstYear, period } }) =>
    `Uppräkningen räknas från ${basePeriod}, men för det första uppräknade året ${firstYear} gäller talet för ` +
    `${period}. Basen ska ligga före. Rätta basen eller året.`,
  "indexation.first-year-before-grant": ({ params: { firstYear, first } }) =>
    `Uppräkningen gäller från och med ${firstYear}, men det första beloppet avser ${first}. ` +
    "Kontrollera om det beloppet redan är uppräknat.",
  "indexation.first-year-after-term": ({ params: { firstYear, lastDay } }) =>
    `Uppräkningen gäller från och med ${firstYear}, efter överenskommelsens sista dag ${lastDay}. Kontrollera året.`,
  "indexation.ceiling-below-floor": ({ params: { floor, ceiling } }) =>
    `Taket är ${percent(ceiling)}, men beloppet får aldrig bli lägre än ${floors[floor]}. Rätta taket eller golvet.`,
  "indexation.threshold-above-ceiling": ({ params: { threshold, ceiling } }) =>
    `Förändringar under ${percent(threshold)} räknas inte, men de får vara högst ${percent(ceiling)}. ` +
    "Kontrollera gränserna.",

  "budget.period-ends-before-start": ({ params: { from, through } }) =>
    `Budgetperioden slutar ${through}, före sin första dag ${from}. Rätta dagarna.`,
  "budget.period-outside-term": ({ params: { period, ...bound } }, nameOf) =>
    `Budgetperioden ${nameOf(period)} ${outside(bound)}.`,
  "budget.periods-overlap": ({ params: { period, other } }, nameOf) =>
    `Budgetperioderna ${nameOf(other)} och ${nameOf(period)} har dagar gemensamt. ` +
    "Belopp i dem kan avse samma pengar.",
  "budget.cell-twice": ({ params: { line, period } }, nameOf) =>
    `Raden ${nameOf(line)} har mer än ett belopp för ${nameOf(period)}. Ange ett belopp.`,
  "budget.income-and-cost-differ": ({ params: { period, income, cost } }, nameOf) =>
    `Budgeten för ${nameOf(period)} har intäkter på ${kr(income)} och kostnader på ${kr(cost)}. ` +
    "Skillnaden är större än avrundningen kan förklara. Kontrollera beloppen.",
  "budget.contents-exceed-line": ({ params: { line, period, sum, amount } }, nameOf) =>
    `Det som raden ${nameOf(line)} innehåller för ${nameOf(period)} är ${kr(sum)}, men raden är ${kr(amount)}. ` +
    "Rätta beloppen.",
  "budget.hours-not-stated": ({ params: { line, missing } }, nameOf) =>
    missing === "hours-and-rate"
      ? `Raden ${nameOf(line)} har ett värde men ${missingHours[missing]}. Ange dem, eller hur värdet är beräknat.`
      : `Raden ${nameOf(line)} saknar ${missingHours[missing]}. Ange det, eller hur värdet är beräknat.`,
  "budget.hours-times-rate-differ": ({ params: { line, period, hours, hourlyRate, value, stated } }, nameOf) =>
    `Raden ${nameOf(line)}, ${nameOf(period)}: ${number(hours)} timmar à ${kr(hourlyRate)} är ${kr(value)}, ` +
    `men beloppet är ${kr(stated)}. Rätta det som är fel.`,
  "budget.contribution-twice": ({ params: { line, other } }, nameOf) =>
    `Samma bidrag verkar vara upptaget två gånger, i raderna ${nameOf(other)} och ${nameOf(line)}. ` +
    "Kontrollera att inget räknas dubbelt.",
  "budget.grant-line-of-another-party": ({ params: { line, contributor } }, nameOf) =>
    `Raden ${nameOf(line)} är bidrag men anges som tillförd av ${nameOf(contributor)}, som inte är betalare. ` +
    "Kontrollera vem som tillför pengarna.",
  "budget.state-grant-as-own-money": ({ params: { line } }, nameOf) =>
    `Raden ${nameOf(line)} är egna medel men innehåller statliga medel. Skilj dem åt.`,
  "budget.funding-ends-earlier": ({ params: { line, ends, through } }, nameOf) =>
    `En finansieringskälla för raden ${nameOf(line)} slutar ${ends}, men raden har belopp till och med ${through}. ` +
    "Kontrollera hur resten finansieras.",
  "budget.differs-from-grant": ({ params: { grant, period, budgeted, granted, level } }, nameOf) =>
    `Budgeten för ${nameOf(period)} räknar med ${kr(budgeted)}${nameInBrackets(grant, nameOf)}, ` +
    `men beloppet är ${kr(granted)} (${words.commitmentLevels[level]}). Kontrollera vilket som gäller.`,

  "contribution.not-stated": () =>
    "Vad civilsamhällets parter själva bidrar med anges inte. Ange det i budgeten, i pengar eller på annat sätt.",
  "contribution.none": () =>
    "Enligt budgeten bidrar civilsamhällets parter inte med något. Kontrollera om det är avsikten.",
  "contribution.state-money-without-figure": ({ params: { line, contributor } }, nameOf) =>
    `I raden ${nameOf(line)} ingår statliga medel utan belopp. Hur mycket som är egna medel för ` +
    `${nameOf(contributor)} går inte att säga.`,
  "contribution.share-out-of-range": ({ params: { share, of } }) =>
    `En krävd andel på ${percent(share)} av ${shareBases[of]} går inte att uppnå. Rätta procenttalet.`,
  "contribution.below-demanded": ({ params: { by, share, of, period, amount, required, lacking } }, nameOf) =>
    `${whoOf(by, nameOf)} ska tillföra minst ${percent(share)} av ${shareBases[of]}. I budgeten för ` +
    `${nameOf(period)} är det ${kr(amount)} av ${kr(required)}: ${kr(lacking)} saknas. Kontrollera budgeten.`,
};
