import { type ClosedPeriod, hasBothDays, type Period } from "../../calendar/period.js";

/** The days of a period that ends before it begins; nothing of any other. */
export const endsTooEarly = (period: Period): readonly Pick<ClosedPeriod, "from" | "through">[] =>
  hasBothDays(period) && period.through < period.from ? [{ from: period.from, through: period.through }] : [];
