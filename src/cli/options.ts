/** What an option is followed by; absent for a switch. `many`: it may be given several times. */
interface Option {
  readonly value?: string;
  readonly many?: true;
}

/** Every option of every command. Each command names those that it takes. */
const OPTIONS = {
  format: { value: "FORMAT" },
  lang: { value: "sv|en" },
  help: {},
  input: { value: "json|ndjson" },
  with: { value: "FILE", many: true },
  severity: { value: "error|warning|note" },
  workers: { value: "N" },
  on: { value: "YYYY-MM-DD" },
  from: { value: "YYYY-MM-DD" },
  through: { value: "YYYY-MM-DD" },
  remind: { value: "14d|2m", many: true },
  domain: { value: "DOMAIN" },
  year: { value: "YYYY" },
  grant: { value: "ID", many: true },
  amount: { value: "ID:YYYY:SEK", many: true },
  due: { value: "MM-DD" },
  "bank-days": { value: "following|preceding|unadjusted" },
  first: { value: "YYYY:SEK" },
  until: { value: "YYYY" },
  preliminary: {},
  working: {},
  "leave-out": { value: "POINTER", many: true },
  blank: { value: "POINTER", many: true },
  "keep-extensions": {},
} as const satisfies Readonly<Record<string, Option>>;

/** The name of an option, without its two hyphens. */
export type OptionName = keyof typeof OPTIONS;

/** The options that every command takes. */
export const COMMON_OPTIONS = ["lang", "help"] as const satisfies readonly OptionName[];

/** Whether a text names an option. */
export const isOptionName = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/** An option as the table has it, each field of it perhaps absent. */
export const optionOf = (name: OptionName): Option => OPTIONS[name];
