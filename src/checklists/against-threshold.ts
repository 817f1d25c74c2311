import type { CalendarDate } from "../calendar/calendar-date.js";
import { oreOf, sekWithin } from "../money/ore.js";
import type { Sek } from "../money/sek.js";
import type { CheckReason } from "./check-reason.js";
import { foreseenValue } from "./foreseen-value.js";
import type { ReviewSubject } from "./review-subject.js";
import { look, type Sighting } from "./sighting.js";
import type { ExchangeRate, Threshold, ThresholdKind } from "./threshold.js";

const MILLION = 1_000_000;

/** The threshold in kronor, rounded down to the öre. */
const inSek = ({ amount }: Threshold, rate: ExchangeRate | undefined): Sek | undefined => {
  if ("sek" in amount) return amount.sek;
  if (rate === undefined || !Number.isFinite(rate.sekPerEuro) || rate.sekPerEuro <= 0) return undefined;
  const millionths = BigInt(Math.round(rate.sekPerEuro * MILLION));
  return sekWithin((BigInt(Math.round(amount.euros * 100)) * millionths) / BigInt(MILLION));
};

/** The threshold in force on a day, the one that came last where there are several; or why there is none. */
const inForce = (
  thresholds: readonly Threshold[],
  threshold: ThresholdKind,
  on: CalendarDate,
): Threshold | CheckReason => {
  const begun = thresholds
    .filter(({ kind, from }) => kind === threshold && from <= on)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const latest = begun.filter(({ through }) => through === undefined || through >= on).at(-1);
  if (latest !== undefined) return latest;
  const ends = begun.flatMap(({ through }) => through ?? []).sort();
  const through = ends.at(-1);
  return through === undefined
    ? { code: "look.threshold-missing", params: { threshold, on } }
    : { code: "look.threshold-outdated", params: { threshold, on, through } };
};

/** The value over the whole time, with extensions, beside the threshold in force on the day of the decision. */
export const againstThreshold =
  (threshold: ThresholdKind) =>
  ({ agreement, thresholds, decidedOn: on, exchangeRate }: ReviewSubject): Sighting<CheckReason> => {
    const places = (agreement.grants ?? []).length === 0 ? [] : ["/grants"];
    if (on === undefined) return look({ code: "look.decision-day-not-stated", params: { threshold } }, places);
    const found = inForce(thresholds, threshold, on);
    if ("code" in found) return look(found, places);
    const limit = inSek(found, exchangeRate);
    if (limit === undefined) return look({ code: "look.exchange-rate-missing", params: { threshold } }, places);
    const known = foreseenValue(agreement);
    if (known === undefined) return look({ code: "look.value-not-known", params: { threshold } }, places);
    const code = oreOf(known.value) < oreOf(limit) ? "look.below-threshold" : "look.reaches-threshold";
    return look({ code, params: { threshold, limit, on, ...known } }, places);
  };
