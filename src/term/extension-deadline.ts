import type { CalendarDate } from "../calendar/calendar-date.js";
import type { ClosedPeriod } from "../calendar/period.js";
import { type Answer, answered, unanswered } from "../explanation/answer.js";
import type { ExtensionByAgreement, ExtensionClause } from "./extension-clause.js";
import { extensionPeriod } from "./extension-period.js";
import { firstExtension } from "./first-extension.js";
import type { Term } from "./term.js";
import { assumptionsOfExtension, assumptionsOfTerm } from "./term-assumptions.js";
import { BEYOND_2199, lastDayMissing } from "./term-failures.js";
import type { TermAssumption, TermFailure, TermWorking } from "./term-working.js";

/** Until when the parties may agree to extend, and what they would get (Swedish: sista dag för förlängning). */
export interface ExtensionDeadline {
  /** Last day on which it can still be agreed (included): the last day of the term. */
  readonly agreeBy: CalendarDate;
  readonly form: "in-writing" | "any" | "not-stated";
  /** The first extension, first and last day included. */
  readonly extension: ClosedPeriod;
  /** Last day after as many extensions as the clause allows; absent where it does not say how many, or any number. */
  readonly latestPossibleEnd?: CalendarDate;
}

/** Why the parties have nothing to agree on. */
const failureOf = (clause: Exclude<ExtensionClause, ExtensionByAgreement> | undefined): TermFailure => {
  switch (clause?.kind) {
    case undefined:
      return { code: "term.no-extension-clause", params: {} };
    case "none":
      return { code: "term.extension-excluded", params: {} };
    case "option-without-terms":
      return { code: "term.option-without-terms", params: {} };
    case "automatic":
      return { code: "term.extended-unless-notice", params: {} };
  }
};

/**
 * Last day to agree on an extension (Swedish: sista dag för förlängning), where the agreement leaves it to the parties.
 *
 * "Before it ends" is read as: at the latest on the last day of the term; that is said among the assumptions.
 *
 * Fails by name where there is nothing to agree on: `term.no-extension-clause`, `term.extension-excluded` (also: at
 * most no times), `term.option-without-terms`, `term.extended-unless-notice` (automatic),
 * `term.extension-of-no-length`, `term.last-day-missing`; and where the last of the extensions ends too late to count,
 * `term.beyond-2199`.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") };
 * const term = { period, extension: { kind: "by-agreement", length: { unit: "months", count: 36 } } };
 * extensionDeadline(term).value.extension.through; // "2024-12-31"
 */
export const extensionDeadline = (term: Term): Answer<ExtensionDeadline, TermWorking> => {
  const { extension: clause, period } = term;
  const { through } = period;
  if (clause?.kind !== "by-agreement") return unanswered(failureOf(clause));
  const count = clause.times?.kind === "at-most" ? clause.times.count : undefined;
  if (count === 0) return unanswered({ code: "term.extension-excluded", params: {} });
  if (through === undefined) return unanswered(lastDayMissing(term));
  const first = firstExtension(through, clause);
  if ("code" in first) return unanswered(first);
  const { extension, step } = first;
  const last = count === undefined ? undefined : extensionPeriod(through, clause.length, count);
  if (count !== undefined && last === undefined) return unanswered(BEYOND_2199, [step]);
  const value: ExtensionDeadline = {
    agreeBy: through,
    form: clause.form ?? "not-stated",
    extension,
    ...(last === undefined ? {} : { latestPossibleEnd: last.through }),
  };
  const expiry: TermAssumption = {
    code: "term.expires-when-last-day-ends",
    params: { through },
    basis: { kind: "interpretation" },
  };
  return answered(value, [step], [...assumptionsOfTerm(term), expiry, ...assumptionsOfExtension(clause)]);
};
