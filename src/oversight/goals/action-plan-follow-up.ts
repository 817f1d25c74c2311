import { yearOf } from "../../calendar/calendar-date.js";
import { type ClosedPeriod, hasBothDays, overlapOf, type Period } from "../../calendar/period.js";
import { partsOfYear, type YearPart } from "../../calendar/year-part.js";
import type { PartEvidence } from "./part-evidence.js";

/**
 * Whether something was followed up in a part of the year (Swedish: uppföljd).
 *
 * - `followed-up`: an observation or an assessment is of a time within it
 * - `cannot-be-said`: one is of a longer or an unknown time that may reach into it
 * - `nothing-found`: neither
 */
export interface FollowedUp {
  readonly period: ClosedPeriod;
  readonly state: "followed-up" | "cannot-be-said" | "nothing-found";
}

const mayReachInto = ({ from, through }: Period, part: ClosedPeriod): boolean =>
  (from === undefined || from <= part.through) && (through === undefined || through >= part.from);

const liesWithin = (period: Period, part: ClosedPeriod): boolean =>
  hasBothDays(period) && period.from >= part.from && period.through <= part.through;

/** The parts of some time, and whether they were followed up. */
export const followUpIn = (
  evidence: readonly PartEvidence[],
  { per, during }: { readonly per: YearPart; readonly during: ClosedPeriod },
): readonly FollowedUp[] => {
  const periods = evidence.flatMap((part) => part.evidence.map(({ period }) => period ?? {}));
  const years = Array.from(
    { length: Math.max(0, yearOf(during.through) - yearOf(during.from) + 1) },
    (_, index) => yearOf(during.from) + index,
  );
  return years
    .flatMap((year) => partsOfYear(year, per))
    .filter((part) => overlapOf(part, during) !== undefined)
    .map((part) => ({
      period: part,
      state: periods.some((period) => liesWithin(period, part))
        ? "followed-up"
        : periods.some((period) => mayReachInto(period, part))
          ? "cannot-be-said"
          : "nothing-found",
    }));
};
