import { sv as library } from "../messages/sv/index.js";
import type { CommandTexts } from "./command-texts.js";

const count = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;

/** What the command says in Swedish. */
export const sv: CommandTexts = {
  language: "sv",
  library,
  issues: {
    issues: {
      ...library.issues,
      "input.not-found": () => "Filen eller mappen finns inte. Kontrollera namnet.",
      "input.unreadable": () => "Filen eller mappen går inte att läsa. Kontrollera behörigheten.",
      "input.empty-folder": () => "Mappen har ingen fil som slutar på .json.",
      "input.too-large": () => "Dokumentet är större än 64 MB och läses inte.",
      "input.not-utf-8": () => "Texten är inte UTF-8. Spara om den som UTF-8.",
      "input.unknown-kind": () =>
        "Dokumentet säger inte vad det är. Ange kind: iop eller cooperation (överenskommelse), report (uppföljning) " +
        "eller index-series (indexserie).",
    },
  },
  help: {
    about: "iop: granska och räkna på överenskommelser om idéburet offentligt partnerskap.",
    headings: {
      usage: "Så här",
      command: "kommando",
      commands: "Kommandon",
      options: "Flaggor",
      example: "Exempel",
      "exit-codes": "Slutkoder",
      inputs: "Underlag",
    },
    inputs: [
      "Filer, mappar (alla *.json i dem, i namnordning) och - för standard in.",
      "En fil som heter .ndjson eller .jsonl har ett dokument på varje rad. Standard in läses så när någon av de två " +
        "första raderna är ett helt dokument; --input bestämmer det annars.",
      "Ett dokument eller en rad som inte går att läsa är en anmärkning; resten läses ändå. Högst 64 MB per dokument.",
    ],
    exitCodes: [
      "0  inget att anmärka",
      "1  anmärkningar av vald allvarlighetsgrad, eller en fråga utan svar",
      "2  kommandot användes fel",
    ],
    more: "Mer om ett kommando: iop validate --help. På engelska: --lang en. Utan färg: NO_COLOR=1.",
    commands: {
      validate: {
        summary: "Granska dokument: form och regler, allt på en gång.",
        takes: "FIL… [flaggor]",
        example: "iop validate avtal/ --severity warning",
        notes: [
          "ndjson ger en rad per dokument, i ordning, utan rad och kolumn för det som reglerna finner. github ger " +
            "anmärkningar som GitHub Actions visar vid raden.",
        ],
      },
      explain: {
        summary: "Förklara en anmärkningskod.",
        takes: "KOD",
        example: "iop explain term.ends-before-start",
      },
      dates: {
        summary: "Dagar att bevaka: uppsägning, förlängning, uppföljning, utbetalning.",
        takes: "FIL… [flaggor]",
        example: "iop dates avtal/ --from 2026-01-01 --through 2026-12-31 --remind 2m --format ics > dagar.ics",
        notes: ["ndjson ger en rad per överenskommelse; annars samlas alla dagar i dagordning."],
      },
      payments: {
        summary: "Utbetalningar: när, hur mycket, till vem och för vilken tid.",
        takes: "FIL… [flaggor]",
        example: "iop payments avtal.json --year 2026 --format csv > utbetalningar.csv",
        notes: ["csv gäller en överenskommelse i taget och öppnas i svenskt Excel."],
      },
      index: {
        summary: "Uppräknade belopp: bidrag enligt sin indexklausul och publicerade indextal.",
        takes: "FIL… --with SERIE [flaggor]",
        example: "iop index avtal.json --with kpi.json --until 2027 --working",
      },
      goals: {
        summary: "Måluppfyllelse en viss dag.",
        takes: "FIL… [--with UPPFÖLJNING] [flaggor]",
        example: "iop goals avtal.json --with uppfoljning.json --on 2026-02-01",
      },
      report: {
        summary: "Lägesrapport till nämnden, som Markdown.",
        takes: "FIL… [--with UPPFÖLJNING] [flaggor]",
        example: "iop report avtal.json --with uppfoljningar/ --on 2026-02-01 > lagesrapport.md",
      },
      schema: {
        summary: "Skriv ut JSON Schema för ett slag av dokument.",
        takes: "agreement|report|index-series",
        example: "iop schema agreement > agreement.schema.json",
      },
      redact: {
        summary: "Maska en överenskommelse eller uppföljning inför publicering.",
        takes: "FIL… [flaggor]",
        example: "iop redact avtal.json --leave-out /decisions > publiceras.json",
        notes: [
          "Det som togs bort och var det stod skrivs på standard error. Maskningen är ingen sekretessprövning och " +
            "letar inte efter namn: någon måste läsa dokumentet innan det publiceras.",
        ],
      },
    },
    options: {
      format: "hur svaret skrivs; det första gäller om inget anges",
      lang: "svenska eller engelska; svenska om inget anges",
      help: "visa den här hjälpen",
      input: "om underlaget är ett dokument eller ett per rad; annars syns det på namnet eller de första raderna",
      with:
        "vad dokumenten läses ihop med: uppföljningar, indexserier, uppföljningens överenskommelse; fil eller mapp, " +
        "får upprepas",
      severity: "lägsta allvarlighetsgrad som ger slutkod 1; error om inget anges",
      workers: "granska i så många trådar; ordningen behålls",
      on: "dagen som frågan gäller; i dag i Sverige om inget anges",
      from: "första dagen (medräknad); --on om inget anges",
      through: "sista dagen (medräknad); ett år senare om inget anges",
      remind: "påminn så långt före: 14d är dagar, 2m månader; får upprepas",
      domain: "egen domän, som gör posterna i kalendern unika",
      year: "bara utbetalningar som hör till året",
      grant: "bara bidraget med denna beteckning; får upprepas",
      amount: "belopp som överenskommelsen inte anger, per bidrag och år; får upprepas",
      due: "förfallodag där ingen är angiven: månad och dag i utbetalningsperioden",
      "bank-days": "vad som händer med en förfallodag som inte är bankdag, där det inte är angivet",
      first: "utgångsår och belopp; annars överenskommelsens belopp för året före det första uppräknade",
      until: "sista året (medräknat); i år om inget anges",
      preliminary: "räkna även med preliminära indextal",
      "leave-out": "fält som utelämnas helt, som JSON Pointer; * är alla platser; får upprepas",
      blank: "texter som ersätts med […], som JSON Pointer; får upprepas",
      "keep-extensions": "behåll egna uppgifter (x-…), som annars utelämnas",
      working: "visa varje räknesteg och vad det bygger på",
    },
  },
  misuse: {
    "no-such-command": (name) => `Det finns inget kommando ${name}.`,
    "unknown-option": (option) => `Flaggan ${option} finns inte här.`,
    "no-value": (option) => `Flaggan ${option} tar inget värde.`,
    "value-missing": (option, value) => `Flaggan ${option} behöver ett värde: ${value}.`,
    "wrong-value": (option, value) => `Flaggan ${option} har ett värde som inte går att använda. Ange ${value}.`,
    twice: (option) => `Flaggan ${option} får anges en gång.`,
    "no-input": "Ange minst en fil eller mapp, eller - för standard in.",
    "no-code": "Ange en kod, till exempel term.ends-before-start.",
    "no-such-code": (code) => `Det finns ingen anmärkning med koden ${code}.`,
    "no-such-kind": (kinds) => `Ange ett slag av dokument: ${kinds}.`,
    "cannot-read": (source) => `${source} går inte att läsa, och svaren kan bero på den.`,
    "one-agreement": (option) => `${option} gäller en överenskommelse i taget.`,
    "one-document": (option) => `${option} gäller ett dokument i taget. Ange --format ndjson för flera.`,
    "period-backward": "Den första dagen är efter den sista.",
    "no-such-grant": "Överenskommelsen har inget bidrag med den beteckningen.",
    see: (command) => `Se ${command} --help.`,
  },
  headings: {
    day: "Dag",
    what: "Vad",
    who: "Parter",
    agreement: "Överenskommelse",
    due: "Förfaller",
    period: "Ändamål",
    amount: "Belopp",
    payee: "Mottagare",
    year: "År",
    change: "Ändring",
    sum: "Summa",
  },
  counted: ({ documents, error, warning, note }) =>
    `${count(documents, "dokument granskat", "dokument granskade")}: ${count(error, "fel", "fel")}, ` +
    `${count(warning, "varning", "varningar")}, ${count(note, "upplysning", "upplysningar")}.`,
  progress: (documents) => count(documents, "dokument", "dokument"),
  passedOver: (place) => `${place} används inte här. Ange den med --with om den hör till.`,
  daysBetween: (from, through) => `Att bevaka ${from} – ${through}`,
  noDays: "Inga dagar att bevaka.",
  noPayments: "Inga utbetalningar.",
  noGoals: "Överenskommelsen har inga mål.",
  noIndexation: "Inget bidrag följer en indexklausul.",
  noFirstAmount: "Det framgår inte vilket år uppräkningen utgår från. Ange det med --first.",
  asOf: (day) => `läget ${day}`,
  unexpected: (code) => `Kommandot kunde inte slutföras (${code}).`,
};
