import type { NameOf } from "../../agreement/names-in.js";
import { type Coded, type TextsOf, textOf } from "../texts.js";

/**
 * What an issue says to people (Swedish: anmärkning i text): what is wrong and what to do.
 *
 * Where it is, {@link placeOf} tells. For rules of one's own the catalogue's `issues` need their texts too, or it does
 * not compile: `describeIssue(issue, { issues: { ...sv.issues, ...ours } })`.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * const period = { from: calendarDate("2026-02-01"), through: calendarDate("2026-01-01") };
 * const issue = { code: "term.ends-before-start", severity: "error", path: "/term/period/through", params: period };
 * describeIssue(issue, en); // "The term ends on 2026-01-01, before its first day 2026-02-01. Correct the days."
 */
export const describeIssue = <Kind extends Coded>(
  issue: Kind,
  catalogue: { readonly issues: TextsOf<Kind> },
  nameOf?: NameOf,
): string => textOf(issue, catalogue.issues, nameOf);
