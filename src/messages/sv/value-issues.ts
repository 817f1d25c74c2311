import type { OrganisationNumberFault } from "../../party/organisation-number.js";
import type { ValueIssue } from "../catalogue.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";

const organisationNumberFaults: WordsFor<OrganisationNumberFault> = {
  length: "Ett organisationsnummer har tio siffror, eller tolv om det börjar med 16. Rätta antalet.",
  digits: "Ett organisationsnummer har bara siffror och högst ett bindestreck, före de fyra sista. Rätta tecknen.",
  "third-digit": "Den tredje siffran i ett organisationsnummer är minst 2. Kontrollera numret.",
  "check-digit": "Organisationsnumrets kontrollsiffra stämmer inte med de andra siffrorna. Kontrollera numret.",
  "looks-personal":
    "Numret ser ut som ett personnummer eller samordningsnummer och tas inte emot, inte heller för enskild firma.",
};

/** Swedish texts for single values that could not be read. */
export const valueIssues: TextsOf<ValueIssue> = {
  "organisation.number": ({ params: { fault } }) => organisationNumberFaults[fault],
  "calendar-date.not-text": () => "En dag anges som text, skriven ÅÅÅÅ-MM-DD.",
  "calendar-date.wrong-form": () => "En dag skrivs ÅÅÅÅ-MM-DD, till exempel 2021-12-31.",
  "calendar-date.outside-range": () => "Dagens år ska vara 1900–2199.",
  "calendar-date.no-such-day": () => "Dagen finns inte i kalendern. Rätta månaden eller dagen.",
  "sek.wrong-form": () => "Ett belopp anges som ett tal, eller som text med siffror och decimalpunkt.",
  "sek.too-large": () => "Beloppet har fler än 15 siffror före decimalerna.",
  "sek.fraction-of-an-ore": () => "Beloppet har fler än två decimaler. Avrunda det till hela ören.",
  "percentage.wrong-form": () =>
    "Ett procenttal har högst 6 siffror före decimalpunkten och högst 10 efter den, till exempel 3.2.",
  "printed-sek.wrong-form": () => "Beloppet går inte att läsa. Skriv siffror och därefter en enhet, som 3 500 tkr.",
  "printed-sek.unit-missing": () => "Beloppet saknar enhet. Ange kr, tkr, mnkr eller mdkr.",
  "printed-sek.unit-unknown": () => "Beloppets enhet är inte känd. Ange kr, tkr, mnkr eller mdkr.",
  "printed-sek.separator-unclear": () =>
    "Punkten eller kommat i beloppet kan skilja av både tusental och decimaler. Skriv tusental med mellanslag.",
  "printed-sek.fraction-of-an-ore": () => "Beloppet har decimaler som är mindre än ett öre.",
  "printed-sek.too-large": () => "Beloppet har fler än 15 siffror före decimalerna, räknat i kronor.",
};
