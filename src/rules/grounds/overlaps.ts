import { type ClosedPeriod, hasBothDays, type Period } from "../../calendar/period.js";

/** Positions of two periods in a list, the later one beginning before the other has ended. */
interface Overlap {
  readonly position: number;
  readonly other: number;
}

/** The periods of a list that begin before an earlier one of them has ended; those without both days are left out. */
export const overlapsIn = (periods: readonly Period[]): readonly Overlap[] => {
  const placed = periods.flatMap((period, position) => (isRun(period) ? [{ period, position }] : []));
  placed.sort(
    (one, other) => Number(one.period.from > other.period.from) - Number(one.period.from < other.period.from),
  );
  const overlaps: Overlap[] = [];
  let latest = placed[0];
  for (const each of placed.slice(1)) {
    if (latest === undefined) break;
    if (each.period.from <= latest.period.through) overlaps.push({ position: each.position, other: latest.position });
    if (each.period.through > latest.period.through) latest = each;
  }
  return overlaps.sort((one, other) => one.position - other.position);
};

const isRun = (period: Period): period is ClosedPeriod => hasBothDays(period) && period.from <= period.through;
