import type { OrganisationNumberFault } from "../../party/organisation-number.js";
import type { ValueIssue } from "../catalogue.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";

const organisationNumberFaults: WordsFor<OrganisationNumberFault> = {
  length: "A corporate identity number has ten digits, or twelve if it begins with 16. Correct their number.",
  digits:
    "A corporate identity number has only digits and at most one hyphen, before the last four. Correct the characters.",
  "third-digit": "The third digit of a corporate identity number is at least 2. Check the number.",
  "check-digit": "The check digit of the corporate identity number does not follow from the others. Check the number.",
  "looks-personal":
    "The number looks like a personal identity or coordination number and is refused, also for a sole trader.",
};

/** English texts for single values that could not be read. */
export const valueIssues: TextsOf<ValueIssue> = {
  "organisation.number": ({ params: { fault } }) => organisationNumberFaults[fault],
  "calendar-date.not-text": () => "A day is given as text, written YYYY-MM-DD.",
  "calendar-date.wrong-form": () => "A day is written YYYY-MM-DD, for instance 2021-12-31.",
  "calendar-date.outside-range": () => "The year of the day should be 1900–2199.",
  "calendar-date.no-such-day": () => "There is no such day in the calendar. Correct the month or the day.",
  "sek.wrong-form": () => "An amount is given as a number, or as text with digits and a decimal point.",
  "sek.too-large": () => "The amount has more than 15 digits before the decimals.",
  "sek.fraction-of-an-ore": () => "The amount has more than two decimals. Round it to whole öre.",
  "percentage.wrong-form": () =>
    "A percentage has at most 6 digits before the decimal point and at most 10 after it, for instance 3.2.",
  "printed-sek.wrong-form": () => "The amount cannot be read. Write figures and then a unit, such as 3 500 tkr.",
  "printed-sek.unit-missing": () => "The amount has no unit. Give kr, tkr, mnkr or mdkr.",
  "printed-sek.unit-unknown": () => "The unit of the amount is not known. Give kr, tkr, mnkr or mdkr.",
  "printed-sek.separator-unclear": () =>
    "The point or comma in the amount may part thousands as well as decimals. Part thousands by spaces.",
  "printed-sek.fraction-of-an-ore": () => "The amount has decimals that are less than an öre.",
  "printed-sek.too-large": () => "The amount has more than 15 digits before the decimals, counted in kronor.",
};
