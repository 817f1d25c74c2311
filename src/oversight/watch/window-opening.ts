import type { Period } from "../../calendar/period.js";
import type { Basis } from "../../explanation/basis.js";
import type { Id } from "../../notation/id.js";
import type { WatchParams } from "./watch-date.js";
import type { WatchAssumption } from "./watch-working.js";
import type { FoundDate } from "./watch-source.js";

type Window = WatchParams["watch.window-opens"] &
  Pick<FoundDate, "concerns"> & { readonly period: Period; readonly basis: Basis };

/** The first day of a window, where it is another than its last. */
export const windowOpening = ({ part, of, period, basis, concerns = [] }: Window): readonly FoundDate[] => {
  const { from, through } = period;
  if (from === undefined || from === through) return [];
  const params = { part, of, ...(through === undefined ? {} : { through }) };
  const assumptions = notToTheDay(part, period);
  const date = { code: "watch.window-opens", day: from, params, basis } as const;
  return [{ date, of: [of, part], concerns, assumptions }];
};

/** Says of a window how roughly its days are known. */
export const notToTheDay = (part: Id, { precision = "day" }: Period): readonly WatchAssumption[] =>
  precision === "day"
    ? []
    : [{ code: "watch.not-known-to-the-day", params: { part, precision }, basis: { kind: "interpretation" } }];
