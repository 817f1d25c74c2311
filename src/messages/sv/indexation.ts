import { COUNCIL_UPLIFT, FIXED_RATE, type Floor } from "../../indexation/indexation-clause.js";
import type {
  IndexationAssumption,
  IndexationFailure,
  IndexationStep,
  IndexFigure,
  WeightedSeries,
} from "../../indexation/indexation-working.js";
import type { ExactNumber } from "../../money/exact-number.js";
import { printedNumber } from "../../money/printed-number.js";
import type { RoundingMode } from "../../money/rounding.js";
import { nearPercentage, nearSek } from "../near.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, kr, listOf, number, percent } from "./phrases.js";

const roundings: WordsFor<RoundingMode> = {
  "half-away-from-zero": "till närmaste, halva bort från noll",
  "half-to-even": "till närmaste, halva till jämnt",
  upward: "uppåt",
  downward: "nedåt",
  "away-from-zero": "bort från noll",
  "toward-zero": "mot noll",
};

const floors: WordsFor<Floor["kind"]> = {
  none: "utan golv",
  "first-amount": "aldrig under det första beloppet",
  "year-before": "aldrig under året innan",
};

const changeOf = (exact: ExactNumber): string => {
  const { value, isExact } = nearPercentage(exact);
  if (value === undefined) return "mer än 999 999 %";
  return isExact ? percent(value) : `cirka ${percent(value)}`;
};

const kronorOf = (exact: ExactNumber): string => {
  const { value, isExact } = nearSek(exact);
  if (value === undefined) return "mer än 15 siffror";
  return isExact ? kr(value) : `cirka ${kr(value)}`;
};

const decimal = (value: string): string => printedNumber(value, "sv");

const seriesOf = (name: string): string => {
  if (name === COUNCIL_UPLIFT) return "Fullmäktiges uppräkning";
  return name === FIXED_RATE ? "Den fasta uppräkningen" : name;
};

const figureOf = ({ period, value, base, state, issue }: IndexFigure): string => {
  const about = [
    ...(base === undefined ? [] : [base]),
    ...(issue === undefined ? [] : [`utgåva ${issue}`]),
    ...(state === "preliminary" ? ["preliminärt"] : []),
  ];
  return `${decimal(value)} för ${period}${about.length === 0 ? "" : ` (${about.join(", ")})`}`;
};

type LevelLink = Extract<IndexationStep, { readonly code: "indexation.level-change" }>["inputs"]["link"];

const linkedBy = (link: LevelLink): string =>
  link === undefined ? "" : ` Tal med bas ${link.from} räknas om till ${link.to} med faktorn ${decimal(link.factor)}.`;

/** A series within a sentence: only the two that are no names begin with a small letter there. */
const inSentence = (name: string): string => {
  const series = seriesOf(name);
  return series === name ? name : `${series.slice(0, 1).toLowerCase()}${series.slice(1)}`;
};

const weighed = ({ series, change, weight }: WeightedSeries): string =>
  `${percent(weight)} av ${inSentence(series)} (${changeOf(change)})`;

/** Swedish texts for the steps of an indexation. */
export const indexationSteps: TextsOf<IndexationStep> = {
  "indexation.level-change": ({ inputs: { year, series, before, after, link }, output }) =>
    `${year}: ${seriesOf(series)} är ${figureOf(after)} och var ${figureOf(before)}.${linkedBy(link)} ` +
    `Förändringen är ${changeOf(output)}.`,
  "indexation.yearly-changes": ({ inputs: { year, series, figures }, output }) => {
    const together = figures.length === 1 ? "" : ` Tillsammans är förändringen ${changeOf(output)}.`;
    return `${year}: ${seriesOf(series)} i procent: ${listOf(figures.map(figureOf))}.${together}`;
  },
  "indexation.fixed-rate": ({ inputs: { year, rate, years }, output }) => {
    const together = years === 1 ? "" : `, under ${number(years)} år ${changeOf(output)}`;
    return `${year}: Överenskommelsens egen uppräkning är ${percent(rate)} om året${together}.`;
  },
  "indexation.weighted": ({ inputs: { year, parts }, output }) =>
    `${year}: ${listOf(parts.map(weighed))} ger tillsammans ${changeOf(output)}.`,
  "indexation.threshold": ({ inputs: { year, change, threshold } }) =>
    `${year}: Förändringen ${changeOf(change)} når inte gränsen ${percent(threshold)} och räknas som ingen.`,
  "indexation.percentage-rounded": ({ inputs: { year, change, rounding }, output }) =>
    `${year}: Förändringen ${changeOf(change)} avrundas ${roundings[rounding.mode]} i steg om ` +
    `${percent(rounding.unit)}: ${changeOf(output)}.`,
  "indexation.ceiling": ({ inputs: { year, change, ceiling } }) =>
    `${year}: Förändringen ${changeOf(change)} är över taket och begränsas till ${percent(ceiling)}.`,
  "indexation.change-to-first-amount": ({ inputs: { year, first, before, part }, output }) =>
    `${year}: För att ${kr(before)} ska bli det första beloppet ${kr(first)} behövs förändringen ${changeOf(output)}` +
    `${part === "100" ? "" : ` av ${percent(part)} av beloppet`}.`,
  "indexation.floor-of-change": ({ inputs: { year, change, floor, least } }) =>
    `${year}: Förändringen ${changeOf(change)} är under golvet (${floors[floor]}) och höjs till ${changeOf(least)}.`,
  "indexation.by-years": ({ inputs: { year, before, change }, output }) =>
    `${year}: De tidigare årens ${changeOf(before)} och årets ${changeOf(change)} ger tillsammans ${changeOf(output)}.`,
  "indexation.changed-amount": ({ inputs: { year, amount, change, part }, output }) =>
    `${year}: ${kr(amount)} ändras med ${changeOf(change)}` +
    `${part === "100" ? "" : ` på ${percent(part)} av beloppet`}: ${kronorOf(output)}.`,
  "indexation.amount-rounded": ({ inputs: { year, amount, rounding }, output }) =>
    `${year}: ${kronorOf(amount)} avrundas ${roundings[rounding.mode]} i steg om ${kr(rounding.unit)}: ${kr(output)}.`,
  "indexation.floor-of-payable": ({ inputs: { year, amount, floor, least } }) =>
    `${year}: ${kr(amount)} är under golvet (${floors[floor]}). Beloppet blir ${kr(least)}.`,
};

const FIELDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["series", "Vilket index som gäller"],
  ["part", "Vilken del av beloppet som räknas upp"],
  ["from", "Vilket belopp som räknas upp"],
  ["floor", "Golvet"],
  ["ceiling", "Taket"],
  ["threshold", "Gränsen för uppräkning"],
  ["percentageRounding", "Avrundningen av procenttalet"],
  ["amountRounding", "Avrundningen av beloppet"],
  ["firstYear", "Första året som räknas upp"],
]);

/** Swedish texts for what an indexation took for granted. */
export const indexationAssumptions: TextsOf<IndexationAssumption> = {
  "indexation.counted-from-not-stated": () =>
    "Vilket belopp som räknas upp anges inte. Varje år är räknat från året innan.",
  "indexation.floor-not-stated": ({ params: { year } }) =>
    `Inget golv anges. Beloppet för ${year} är lägre än året innan.`,
  "indexation.floor-applies-to-not-stated": () =>
    "Om golvet gäller förändringen eller beloppet att betala anges inte. Det är räknat för beloppet att betala.",
  "indexation.amount-rounding-not-stated": () =>
    "Hur beloppet avrundas anges inte. Det är avrundat till närmaste öre, halva öre bort från noll.",
  "indexation.first-year-not-stated": ({ params: { year } }) =>
    `Första året som räknas upp anges inte. Uppräkningen är gjord från och med ${year}.`,
  "indexation.lag-not-stated": ({ params: { series } }) =>
    `${seriesOf(series)}: vilket års tal som gäller anges inte. Talet för betalningsåret självt är använt.`,
  "indexation.issue-year-not-stated": ({ params: { series } }) =>
    `${seriesOf(series)}: vilket års utgåva som gäller anges inte. Utgåvan från året före betalningsåret är använd.`,
  "indexation.base-period-not-stated": ({ params: { series, period } }) =>
    `${seriesOf(series)}: vilken period det första beloppet avser anges inte. Talet för ${period} är använt.`,
  "indexation.part-of-each-year": ({ params: { part } }) =>
    `Delen som räknas upp, ${percent(part)}, är räknad av varje års belopp.`,
  "indexation.preliminary-figure": ({ params: { series, period } }) =>
    `${seriesOf(series)}: talet för ${period} är preliminärt och kan ändras.`,
  "indexation.interpreted": ({ params: { field } }) =>
    `${FIELDS.get(field) ?? "En uppgift om uppräkningen"} anges inte i källan. Dokumentets tolkning används.`,
};

const beyond: WordsFor<Extract<IndexationFailure, { readonly code: "indexation.beyond-limits" }>["params"]["of"]> = {
  amount: "Beloppet har fler än 15 siffror före decimalerna",
  change: "Förändringen har fler än 6 siffror före decimalerna",
  digits: "Indextalen ger ett bråk med fler än 300 siffror",
};

/** Swedish texts for what an indexation lacks. */
export const indexationFailures: TextsOf<IndexationFailure> = {
  "indexation.no-such-year": ({ params: { first, through } }) =>
    `Det första beloppet avser ${first}. Inget belopp kan räknas fram för ${through}.`,
  "indexation.amount-negative": ({ params: { year } }) => `Beloppet för ${year} är under noll och räknas inte upp.`,
  "indexation.part-out-of-range": ({ params: { part } }) =>
    `Delen som räknas upp är ${percent(part)}. Den ska vara över 0 och högst 100 procent.`,
  "indexation.too-many-series": ({ params: { count, most } }) =>
    `Uppräkningen följer ${number(count)} index. Högst ${number(most)} kan vägas samman.`,
  "indexation.series-unknown": ({ params: { series } }) =>
    `${seriesOf(series)}: inga indextal med det namnet är givna. Ange dem.`,
  "indexation.series-ambiguous": ({ params: { series, count } }) =>
    `${seriesOf(series)}: ${countOf(count, "indexserie", "indexserier")} har det namnet. Ange en av dem.`,
  "indexation.weight-missing": ({ params: { series } }) =>
    `${seriesOf(series)}: ingen vikt över noll anges. Ange vikten.`,
  "indexation.weights-not-100": ({ params: { sum } }) =>
    `Indexens vikter är tillsammans ${changeOf(sum)}, inte 100 procent. Rätta vikterna.`,
  "indexation.rate-missing": () => "Uppräkningen är fast, men procenttalet anges inte. Ange det.",
  "indexation.month-not-stated": ({ params: { series, year } }) =>
    `${seriesOf(series)}: talen för ${year} är per månad eller kvartal, men vilken som gäller anges inte. Ange den.`,
  "indexation.month-and-quarter": ({ params: { series } }) =>
    `${seriesOf(series)}: både månad och kvartal anges. Ange bara det ena.`,
  "indexation.figure-missing": ({ params: { series, period, issue } }) =>
    `${seriesOf(series)}: talet för ${period} saknas${issue === undefined ? "" : ` i utgåvan från ${issue}`}.`,
  "indexation.figure-preliminary": ({ params: { series, period } }) =>
    `${seriesOf(series)}: talet för ${period} är bara preliminärt. Vänta på det slutliga eller välj att använda det.`,
  "indexation.preliminary-and-final": ({ params: { series, before, after } }) =>
    `${seriesOf(series)}: av talen för ${before} och ${after} är det ena preliminärt och det andra slutligt. ` +
    "De jämförs inte.",
  "indexation.issue-not-stated": ({ params: { series, period } }) =>
    `${seriesOf(series)}: utgåvorna har olika tal för ${period}, och vilken som gäller anges inte. Ange den.`,
  "indexation.figure-ambiguous": ({ params: { series, period } }) =>
    `${seriesOf(series)}: det finns flera olika tal för ${period}. Ange ett av dem.`,
  "indexation.figure-without-base": ({ params: { series, period } }) =>
    `${seriesOf(series)}: talet för ${period} har ingen bas. Ange den.`,
  "indexation.figure-out-of-range": ({ params: { series, period } }) =>
    `${seriesOf(series)}: talet för ${period} är för lågt. Ett indextal är över noll, en årlig förändring minst ` +
    `−100 procent.`,
  "indexation.base-not-stated": ({ params: { series, period } }) =>
    `${seriesOf(series)}: talen för ${period} har flera baser, och vilken som gäller anges inte. Ange den.`,
  "indexation.wrong-base": ({ params: { series, period, base } }) =>
    `${seriesOf(series)}: talet för ${period} har inte basen ${base}, och ingen länk till den anges.`,
  "indexation.link-missing": ({ params: { series, from, to } }) =>
    `${seriesOf(series)}: talen har baserna ${from} och ${to}. Ange faktorn mellan dem.`,
  "indexation.link-ambiguous": ({ params: { series, from, to } }) =>
    `${seriesOf(series)}: mellan baserna ${from} och ${to} anges flera olika faktorer. Ange en.`,
  "indexation.decision-missing": ({ params: { series, period } }) =>
    `${seriesOf(series)}: beslutet om talet för ${period} anges inte. Ange det som källa.`,
  "indexation.base-period-wrong": ({ params: { series, period, base } }) =>
    `${seriesOf(series)}: talet för ${period} kan inte räknas från basperioden ${base}. Rätta perioderna.`,
  "indexation.beyond-limits": ({ params: { year, of } }) => `${beyond[of]} (${year}). Kontrollera uppgifterna.`,
};
