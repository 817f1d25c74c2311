import { en as library } from "../messages/en/index.js";
import type { CommandTexts } from "./command-texts.js";

const count = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;

/** What the command says in English. */
export const en: CommandTexts = {
  language: "en",
  library,
  issues: {
    issues: {
      ...library.issues,
      "input.not-found": () => "The file or folder does not exist. Check its name.",
      "input.unreadable": () => "The file or folder cannot be read. Check the permissions.",
      "input.empty-folder": () => "The folder has no file whose name ends in .json.",
      "input.too-large": () => "The document is larger than 64 MB and is not read.",
      "input.not-utf-8": () => "The text is not UTF-8. Save it as UTF-8.",
      "input.unknown-kind": () =>
        "The document does not say what it is. Give kind: iop or cooperation (agreement), report or index-series.",
    },
  },
  help: {
    about: "iop: check and calculate Swedish partnership agreements (idéburet offentligt partnerskap).",
    headings: {
      usage: "Usage",
      command: "command",
      commands: "Commands",
      options: "Options",
      example: "Example",
      "exit-codes": "Exit codes",
      inputs: "Input",
    },
    inputs: [
      "Files, folders (every *.json in them, by name) and - for standard input.",
      "A file called .ndjson or .jsonl has one document a line. So has standard input when one of its first two " +
        "lines is a whole document; --input decides otherwise.",
      "A document or a line that cannot be read is an issue; the rest goes on. At most 64 MB a document.",
    ],
    exitCodes: [
      "0  nothing to remark on",
      "1  issues of the chosen severity, or a question without an answer",
      "2  the command was misused",
    ],
    more: "More on a command: iop validate --help --lang en. Without colour: NO_COLOR=1.",
    commands: {
      validate: {
        summary: "Check documents: shape and rules, everything at once.",
        takes: "FILE… [options]",
        example: "iop validate agreements/ --severity warning",
        notes: [
          "ndjson gives a line for each document, in order, without line and column of what the rules find. github " +
            "gives issues that GitHub Actions shows beside the line.",
        ],
      },
      explain: {
        summary: "Explain the code of an issue.",
        takes: "CODE",
        example: "iop explain term.ends-before-start",
      },
      dates: {
        summary: "Days to watch: notice, extension, follow-up, payment.",
        takes: "FILE… [options]",
        example: "iop dates agreements/ --from 2026-01-01 --through 2026-12-31 --remind 2m --format ics > days.ics",
        notes: ["ndjson gives a line for each agreement; otherwise all days are collected in their order."],
      },
      payments: {
        summary: "Payments: when, how much, to whom and for what time.",
        takes: "FILE… [options]",
        example: "iop payments agreement.json --year 2026 --format csv > payments.csv",
        notes: ["csv takes one agreement at a time and opens in Swedish Excel."],
      },
      index: {
        summary: "Indexed amounts: grants by their indexation clause and published figures.",
        takes: "FILE… --with SERIES [options]",
        example: "iop index agreement.json --with cpi.json --until 2027 --working",
      },
      goals: {
        summary: "How far goals are reached on a day.",
        takes: "FILE… [--with REPORT] [options]",
        example: "iop goals agreement.json --with report.json --on 2026-02-01",
      },
      report: {
        summary: "Report to the committee on how a partnership stands, as Markdown.",
        takes: "FILE… [--with REPORT] [options]",
        example: "iop report agreement.json --with reports/ --on 2026-02-01 > report.md",
      },
      schema: {
        summary: "Print the JSON Schema of a kind of document.",
        takes: "agreement|report|index-series",
        example: "iop schema agreement > agreement.schema.json",
      },
      redact: {
        summary: "Redact an agreement or a report for publication.",
        takes: "FILE… [options]",
        example: "iop redact agreement.json --leave-out /decisions > public.json",
        notes: [
          "What was taken away, and where it stood, is written to standard error. The redaction is no secrecy review " +
            "and looks for no names: somebody must read the document before it is published.",
        ],
      },
    },
    options: {
      format: "how the answer is written; the first unless told",
      lang: "Swedish or English; Swedish unless told",
      help: "show this help",
      input: "whether the input is one document or one a line; else the name or the first lines tell",
      with:
        "what the documents are read with: reports, index series, the agreement of a report; file or folder, may be " +
        "repeated",
      severity: "the least severity that makes the exit code 1; error unless told",
      workers: "check in so many threads; the order is kept",
      on: "the day asked about; today in Sweden unless told",
      from: "first day (included); --on unless told",
      through: "last day (included); a year later unless told",
      remind: "remind so long before: 14d is days, 2m months; may be repeated",
      domain: "your domain, which makes the entries of the calendar unique",
      year: "only payments that belong to the year",
      grant: "only the grant with this id; may be repeated",
      amount: "an amount that the agreement does not give, for a grant and year; may be repeated",
      due: "due day where none is stated: month and day within the payment period",
      "bank-days": "what happens to a due day that is not a bank day, where it is not stated",
      first: "year and amount to start from; else what the agreement has for the year before the first indexed",
      until: "last year (included); this year unless told",
      preliminary: "use preliminary figures too",
      "leave-out": "fields to leave out whole, as a JSON Pointer; * is every place; may be repeated",
      blank: "texts to replace by […], as a JSON Pointer; may be repeated",
      "keep-extensions": "keep data of your own (x-…), which is left out otherwise",
      working: "show every step and what it rests on",
    },
  },
  misuse: {
    "no-such-command": (name) => `There is no command ${name}.`,
    "unknown-option": (option) => `There is no option ${option} here.`,
    "no-value": (option) => `The option ${option} takes no value.`,
    "value-missing": (option, value) => `The option ${option} needs a value: ${value}.`,
    "wrong-value": (option, value) => `The value of ${option} cannot be used. Give ${value}.`,
    twice: (option) => `The option ${option} may be given once.`,
    "no-input": "Give at least one file or folder, or - for standard input.",
    "no-code": "Give a code, for example term.ends-before-start.",
    "no-such-code": (code) => `There is no issue with the code ${code}.`,
    "no-such-kind": (kinds) => `Give a kind of document: ${kinds}.`,
    "cannot-read": (source) => `${source} cannot be read, and answers may depend on it.`,
    "one-agreement": (option) => `${option} takes one agreement at a time.`,
    "one-document": (option) => `${option} takes one document at a time. Give --format ndjson for several.`,
    "period-backward": "The first day is after the last.",
    "no-such-grant": "The agreement has no grant with this id.",
    see: (command) => `See ${command} --help --lang en.`,
  },
  headings: {
    day: "Day",
    what: "What",
    who: "Parties",
    agreement: "Agreement",
    due: "Due",
    period: "Purpose",
    amount: "Amount",
    payee: "Payee",
    year: "Year",
    change: "Change",
    sum: "Sum",
  },
  counted: ({ documents, error, warning, note }) =>
    `${count(documents, "document", "documents")} checked: ${count(error, "error", "errors")}, ` +
    `${count(warning, "warning", "warnings")}, ${count(note, "note", "notes")}.`,
  progress: (documents) => count(documents, "document", "documents"),
  passedOver: (place) => `${place} is not used here. Give it by --with if it belongs here.`,
  daysBetween: (from, through) => `To watch ${from} – ${through}`,
  noDays: "No days to watch.",
  noPayments: "No payments.",
  noGoals: "The agreement has no goals.",
  noIndexation: "No grant follows an indexation clause.",
  noFirstAmount: "It is not stated which year the indexation starts from. Give it by --first.",
  asOf: (day) => `as of ${day}`,
  unexpected: (code) => `The command could not be completed (${code}).`,
};
