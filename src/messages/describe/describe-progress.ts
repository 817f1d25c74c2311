import type { NameOf } from "../../agreement/names-in.js";
import type { IndicatorProgress } from "../../goals/progress/indicator-progress.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * How far an indicator's targets are reached (Swedish: måluppfyllelse i text), sentence by sentence: the judgement with
 * its colour as a word, why, what was wanted and what was measured. Units stand in the names of indicators.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * const on = calendarDate("2020-02-01");
 * const value = { indicator: "Guests", on, measure: "count", targets: [], measured: [], judgement: "no-data" };
 * describeProgress(value, en); // ["Guests 2020-02-01: nothing measured (grey)."]
 */
export const describeProgress = (
  progress: IndicatorProgress,
  catalogue: Pick<MessageCatalogue, "progress">,
  nameOf: NameOf = (id) => id,
): readonly string[] => catalogue.progress(progress, nameOf).map(withoutIdentityNumbers);
