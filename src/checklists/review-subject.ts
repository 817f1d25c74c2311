import type { Agreement } from "../agreement/agreement.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Id } from "../notation/id.js";
import { type OpenMatter, openMatters } from "../oversight/open-matters.js";
import type { Side } from "../party/party.js";
import { type ExchangeRate, standardThresholds, type Threshold } from "./threshold.js";

/** What a review is told besides the agreement (Swedish: underlag för genomgång). */
export interface ReviewOptions {
  /**
   * Day of the decision or of signing, whose thresholds apply; absent: the latest day on which a decision of the
   * agreement approved it.
   */
  readonly decidedOn?: CalendarDate;
  /** Instead of the thresholds known here; add to them by `[...standardThresholds, ours]`. */
  readonly thresholds?: readonly Threshold[];
  /** For thresholds in euros; absent: they are not compared. */
  readonly exchangeRate?: ExchangeRate;
}

/** What items look at (Swedish: genomgångens underlag): an agreement, and what several items need, worked out once. */
export interface ReviewSubject {
  readonly agreement: Agreement;
  readonly openMatters: readonly OpenMatter[];
  /** The side of every party, by its id. */
  readonly sides: ReadonlyMap<Id, Side>;
  readonly decidedOn?: CalendarDate;
  readonly thresholds: readonly Threshold[];
  readonly exchangeRate?: ExchangeRate;
}

/** Prepares an agreement for its checklists. */
export const reviewSubject = (agreement: Agreement, options: ReviewOptions = {}): ReviewSubject => {
  const { thresholds = standardThresholds, exchangeRate, decidedOn = dayOfApproval(agreement) } = options;
  return {
    agreement,
    openMatters: openMatters(agreement),
    sides: new Map(agreement.parties.map(({ id, side }) => [id, side])),
    thresholds,
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(exchangeRate === undefined ? {} : { exchangeRate }),
  };
};

const dayOfApproval = ({ decisions = [] }: Agreement): CalendarDate | undefined =>
  decisions
    .flatMap(({ state, day, points = [] }) =>
      state === "made" && day !== undefined && points.some(({ concerns }) => concerns === "approval") ? [day] : [],
    )
    .sort()
    .at(-1);
