import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Interpretation } from "../explanation/interpretation.js";
import { mayExtendAfter } from "./automatic-extension.js";
import type { AutomaticExtension, ExtensionByAgreement } from "./extension-clause.js";
import { WEEKEND_STATUTE } from "./moved-last-day.js";
import type { NoticeClause } from "./notice-clause.js";
import type { Term } from "./term.js";
import type { TermAssumption } from "./term-working.js";

const basis = { kind: "interpretation" } as const;

/** What a term itself leaves open: days that are known only roughly. */
export const assumptionsOfTerm = ({ period: { precision } }: Term): readonly TermAssumption[] =>
  precision === undefined || precision === "day"
    ? []
    : [{ code: "term.not-known-to-the-day", params: { precision }, basis }];

/** The fields of a clause that the document itself reads into the source. */
export const interpretationsOf = (clause: {
  readonly interpretations?: readonly Interpretation[];
}): readonly TermAssumption[] =>
  (clause.interpretations ?? []).map(({ field, note }) => ({
    code: "term.interpreted",
    params: { field, note },
    basis: { kind: "interpretation", note },
  }));

/** What an extension clause leaves open, whether the parties agree on the extension or it comes by itself. */
export const assumptionsOfExtension = (
  clause: AutomaticExtension | ExtensionByAgreement,
): readonly TermAssumption[] => [
  ...(clause.times === undefined
    ? [{ code: "term.number-of-extensions-not-stated", params: {}, basis } satisfies TermAssumption]
    : []),
  ...interpretationsOf(clause),
];

/** What is taken for granted of an automatic extension: that only the first is counted, though more may follow. */
export const assumptionsOfAutomatic = (
  clause: AutomaticExtension,
  through: CalendarDate,
): readonly TermAssumption[] => [
  ...(mayExtendAfter(clause, 1)
    ? [{ code: "term.extended-again-unless-notice", params: { through }, basis } satisfies TermAssumption]
    : []),
  ...assumptionsOfExtension(clause),
];

/** What a notice clause leaves open of the last day for a notice: among it whether that day moves on a weekend. */
export const assumptionsOfNotice = (clause: NoticeClause): readonly TermAssumption[] => [
  ...interpretationsOf(clause),
  ...(clause.lastDay === undefined
    ? [{ code: "term.weekend-rule-not-stated", params: {}, basis: WEEKEND_STATUTE } satisfies TermAssumption]
    : []),
];
