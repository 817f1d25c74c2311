import type { Agreement } from "../../agreement/agreement.js";
import type { ClosedPeriod } from "../../calendar/period.js";
import { ARITHMETIC, type Basis } from "../../explanation/basis.js";
import type { Id } from "../../notation/id.js";
import type { MovedLastDay } from "../status/last-day-after-events.js";
import type { WatchCode, Watched } from "./watch-date.js";
import type { WatchDatesOptions } from "./watch-dates-options.js";
import type { WatchAssumption, WatchStep, WhyNotDated } from "./watch-working.js";

/** What every source looks at: the question, and the last day as the events leave it. */
export interface WatchSubject extends WatchDatesOptions {
  readonly agreement: Agreement;
  readonly end: MovedLastDay;
}

/** A date without what depends on the question. */
type BareDate = {
  readonly [Code in WatchCode]: Pick<Watched<Code>, "code" | "day" | "params" | "basis">;
}[WatchCode];

/** A date that a source found, whether or not it lies in the period asked for. */
export interface FoundDate {
  readonly date: BareDate;
  /** What tells it from others of its code in the agreement: part, and period where it comes again. */
  readonly of: readonly string[];
  /** Parties, or bodies and organisations that act for one; absent or empty: every party. */
  readonly concerns?: readonly Id[];
  readonly steps?: readonly WatchStep[];
  /** What was taken for granted of this date alone. */
  readonly assumptions?: readonly WatchAssumption[];
}

/** Something that has no day, or holds for all dates. */
export interface Remark {
  readonly remark: WatchAssumption;
}

/** One reason for dates: a pure function, listed in `watch-dates.ts`. */
export type WatchSource = (subject: WatchSubject) => readonly (FoundDate | Remark)[];

/** Says that something the agreement speaks of has no day. */
export const notDated = (of: WatchCode, why: WhyNotDated, part?: Id, basis: Basis = ARITHMETIC): Remark => ({
  remark: { code: "watch.not-dated", params: { of, why, ...(part === undefined ? {} : { part }) }, basis },
});

/** A period as a part of a key. */
export const periodKey = ({ from, through }: ClosedPeriod): string => `${from}--${through}`;
