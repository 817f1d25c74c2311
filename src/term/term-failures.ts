import type { Term } from "./term.js";
import type { TermFailure } from "./term-working.js";

/** Names why a term has no last day to count from. */
export const lastDayMissing = ({ period }: Term): TermFailure => ({
  code: "term.last-day-missing",
  params: { why: period.missing?.through?.why ?? "not-given" },
});

/** Why a notice that ends an open term has nothing to end; undefined where the term is open. */
export const failureOfOpenTerm = (term: Term): TermFailure | undefined => {
  const { through, missing } = term.period;
  if (through !== undefined) return { code: "term.not-open", params: { through } };
  return missing?.through?.why === "open" ? undefined : lastDayMissing(term);
};

/** The failure of a calculation that would reach past the last year this library counts in. */
export const BEYOND_2199: TermFailure = { code: "term.beyond-2199", params: {} };

/** The failure of an extension that would repeat for ever without moving the last day. */
export const EXTENSION_OF_NO_LENGTH: TermFailure = { code: "term.extension-of-no-length", params: {} };

/** The failure of a clause that names an effect and says that its time ends nothing. */
export const BEFORE_EXPIRY_ENDS_NOTHING: TermFailure = { code: "term.before-expiry-ends-nothing", params: {} };
