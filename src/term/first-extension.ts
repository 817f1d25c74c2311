import type { CalendarDate } from "../calendar/calendar-date.js";
import type { ClosedPeriod } from "../calendar/period.js";
import { basisOf } from "../explanation/basis.js";
import type { AutomaticExtension, ExtensionByAgreement } from "./extension-clause.js";
import { extensionPeriod } from "./extension-period.js";
import { BEYOND_2199, EXTENSION_OF_NO_LENGTH } from "./term-failures.js";
import type { TermFailure, TermStep } from "./term-working.js";

/** The first extension that a clause gives a term, and the step that says so; or why there is none. */
export const firstExtension = (
  lastDay: CalendarDate,
  clause: AutomaticExtension | ExtensionByAgreement,
): { readonly extension: ClosedPeriod; readonly step: TermStep } | TermFailure => {
  const { length } = clause;
  if (length.count === 0) return EXTENSION_OF_NO_LENGTH;
  const extension = extensionPeriod(lastDay, length, 1);
  if (extension === undefined) return BEYOND_2199;
  const inputs = { lastDay, length, count: 1 };
  return { extension, step: { code: "term.extension", inputs, output: extension, basis: basisOf(clause) } };
};
