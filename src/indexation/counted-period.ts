import { type Found, found, lacking, type NamedSeries } from "./published-figure.js";

/** The period whose figure counts for a year: `"2018"`, `"2018-10"`, `"2018-Q3"`. */
export const periodFor = (
  { reference: { series, month, quarter, lag = 0 }, byPeriod }: NamedSeries,
  year: number,
): Found<string> => {
  const period = String(year - lag);
  if (month !== undefined && quarter !== undefined) {
    return lacking({ code: "indexation.month-and-quarter", params: { series } });
  }
  if (month !== undefined) return found(`${period}-${String(month).padStart(2, "0")}`);
  if (quarter !== undefined) return found(`${period}-Q${String(quarter)}`);
  const isOnlyByParts = !byPeriod.has(period) && [...byPeriod.keys()].some((each) => each.startsWith(`${period}-`));
  return isOnlyByParts
    ? lacking({ code: "indexation.month-not-stated", params: { series, year: year - lag } })
    : found(period);
};
