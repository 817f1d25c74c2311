import type { CsvIssue } from "../../issues/csv-issue.js";
import type { FiguresIssue } from "../../issues/figures-issue.js";
import type { TextsOf } from "../texts.js";
import { countOf, listOf, number } from "./phrases.js";
import { words } from "./words.js";

const marks = { ",": "decimalkomma", ".": "decimalpunkt" } as const;

/** Swedish texts for issues of CSV texts. */
export const csvIssues: TextsOf<CsvIssue> = {
  "csv.quote-not-closed": () => "Cellen börjar med ett citattecken som aldrig stängs. Lägg till det som saknas.",
  "csv.quote-misplaced": () =>
    "Ett citattecken står mitt i cellen. Skriv cellen inom citattecken och dubblera dem som ingår i texten.",
  "csv.cell-count": ({ params: { expected, received } }) =>
    `Raden har ${countOf(received, "cell", "celler")} men rubrikraden ${number(expected)}. Kontrollera skiljetecknen.`,
  "csv.too-many-rows": ({ params: { max } }) => `Tabellen får ha högst ${countOf(max, "rad", "rader")}. Dela upp den.`,
  "csv.column-missing": ({ params: { heading } }) =>
    `Ingen kolumn har rubriken ”${heading}”. Kontrollera rubrikerna och skiljetecknet.`,
  "csv.column-twice": ({ params: { heading } }) =>
    `Flera kolumner har rubriken ”${heading}”. Ta bort eller döp om den ena.`,
  "csv.cell-empty": () => "Cellen är tom men måste ha ett innehåll.",
  "csv.cell-not-empty": () => "Cellen ska vara tom, av det som står i radens andra celler att döma.",
  "csv.not-allowed": ({ params: { allowed } }) => `Här får bara stå ${listOf(allowed, "eller")}.`,
  "csv.not-an-id": () => `Här ska stå ${words.textFormats.id}.`,
  "csv.not-a-day": () => `Här ska stå ${words.textFormats.date}.`,
  "csv.not-a-number": ({ params: { decimalMark } }) => `Här ska stå ett tal med ${marks[decimalMark]}.`,
  "csv.not-an-amount": ({ params: { decimalMark } }) =>
    `Här ska stå ett belopp i kronor med ${marks[decimalMark]} och högst två decimaler.`,
  "csv.not-years": () => "Här ska stå ett år, eller flera år med var sitt belopp, som 2018 100.00 + 2019 200.00.",
  "csv.more-issues": ({ params: { count } }) => `Ytterligare ${countOf(count, "fel", "fel")} finns men visas inte.`,
};

/** Swedish texts for issues of published figures. */
export const figuresIssues: TextsOf<FiguresIssue> = {
  "figures.time-not-named": () => "Det framgår inte vilken dimension som är tid. Ange den med time.",
  "figures.category-not-chosen": ({ params: { count } }) =>
    `Dimensionen har ${countOf(count, "kategori", "kategorier")}. Ange med select vilken som gäller.`,
  "figures.no-such-dimension": () =>
    "Tabellen har ingen dimension med det namn som angavs. Kontrollera select och time.",
  "figures.no-such-category": () => "Dimensionen har ingen kategori med den kod som angavs. Kontrollera select.",
  "figures.positions-unclear": () => "Kategoriernas ordning framgår inte: var och en ska ha sin egen plats, från 0.",
  "figures.sizes-differ": ({ params: { expected, received } }) =>
    `Här ska stå ${number(expected)} enligt tabellens mått, men här står ${number(received)}. Hämta tabellen på nytt.`,
  "figures.no-such-cell": () => "Uppgiften gäller en cell som inte finns enligt tabellens mått.",
  "figures.period-unclear": () => "Tidskoden går inte att läsa. Den skrivs 2025, 2025K3 eller 2025M10.",
  "figures.period-twice": () => "Perioden finns redan tidigare i tabellen. Behåll en av dem.",
  "figures.not-a-figure": () =>
    "Här ska stå ett tal med högst 9 siffror före decimaltecknet och 6 efter, eller ett tecken för att tal saknas.",
  "figures.status-not-explained": () =>
    "Talet är märkt med en status. Ange med statuses om den betyder preliminärt eller fastställt.",
};
