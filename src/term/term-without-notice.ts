import type { CalendarDate } from "../calendar/calendar-date.js";
import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { basisOf } from "../explanation/basis.js";
import { automaticExtension } from "./automatic-extension.js";
import { firstExtension } from "./first-extension.js";
import type { Term } from "./term.js";
import { assumptionsOfAutomatic, assumptionsOfTerm } from "./term-assumptions.js";
import { lastDayMissing } from "./term-failures.js";
import type { TermStep, TermWorking } from "./term-working.js";

/**
 * When a term ends if nobody gives notice (Swedish: när avtalstiden löper ut): on its last day, or, where a clause
 * extends it automatically, on the last day of the first extension. That it may then be extended again is said among
 * the assumptions.
 *
 * Fails by name where the term has no last day (`term.last-day-missing`), where an extension has no length
 * (`term.extension-of-no-length`) and where it ends too late to count (`term.beyond-2199`).
 *
 * @example
 * const period = { from: calendarDate("2024-01-01"), through: calendarDate("2024-12-31") };
 * const extension = { kind: "automatic", length: { unit: "months", count: 6 } };
 * termWithoutNotice({ period, extension }).value; // "2025-06-30"
 */
export const termWithoutNotice = (term: Term): Answer<CalendarDate, TermWorking> => {
  const { from, through } = term.period;
  if (through === undefined) return unanswered(lastDayMissing(term));
  const clause = automaticExtension(term);
  if (clause === undefined) {
    const inputs = from === undefined ? {} : { from };
    const ends: TermStep = { code: "term.ends-without-notice", inputs, output: through, basis: basisOf(term) };
    return answered(through, [ends], assumptionsOfTerm(term));
  }
  const extended = firstExtension(through, clause);
  if ("code" in extended) return unanswered(extended);
  const { extension, step } = extended;
  const assumptions = [...assumptionsOfTerm(term), ...assumptionsOfAutomatic(clause, extension.through)];
  return answered(extension.through, [step], assumptions);
};
