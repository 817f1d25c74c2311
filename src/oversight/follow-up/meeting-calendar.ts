import type { Agreement } from "../../agreement/agreement.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { answered, type Answered } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import type { DutyOccasion } from "../../follow-up/duty-occasion.js";
import type { Body } from "../../governance/body.js";
import type { Id } from "../../notation/id.js";
import { periodsPer } from "../../quantity/periods-per.js";
import type { Report } from "../../report/report.js";
import { agreementAsOf } from "../amendments/agreement-as-of.js";
import type { FollowUpStandingOptions } from "./follow-up-standing.js";
import type { MeetingAssumption, MeetingStep, MeetingWorking } from "./meeting-working.js";
import {
  type DatedFulfilment,
  type Fulfilment,
  type OccasionStanding,
  placeFulfilments,
  statusOfOccasion,
} from "./occasion-standing.js";
import { heldIn, isAboutAgreement, isKnownOn } from "../reports/reports-about.js";
import { endsUntil } from "../status/status-on.js";

/** The meetings of one body (Swedish: möten i ett samverkansorgan). */
export interface BodyMeetings {
  readonly body: Id;
  /** "At a suitable interval" and the like; from which no number follows. */
  readonly asWritten?: string;
  /** Every period for which a number is stated, from the first through the one of the day. */
  readonly periods: readonly OccasionStanding[];
  /** Meetings that belong to none of these. */
  readonly unplaced: readonly Fulfilment[];
}

/** Which meetings the agreement asks for, and which are known to be held (Swedish: mötesöversikt). */
export interface MeetingCalendar {
  readonly on: CalendarDate;
  readonly bodies: readonly BodyMeetings[];
  /** Meetings of which no report says what body met. */
  readonly ofNoBody: readonly Fulfilment[];
}

/**
 * How many meetings of each body the agreement asks for, and how many reports tell of (Swedish: mötesöversikt), period
 * by period through the one of the day.
 *
 * A meeting counts for the body that its report names. No day is invented: "at a suitable interval" stays words, and
 * undated meetings belong to no period. Bodies of which nothing is said about meetings, and no meeting is known, are
 * left out.
 *
 * @example
 * const meetings = { atLeast: 4, per: { every: 1, unit: "year" } };
 * const bodies = [{ id: "steering", kind: "steering-group", name: "Styrgruppen", meetings }];
 * const term = { period: { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") } };
 * const agreement = { id: "iop", organisations: [], parties: [], term, bodies };
 * const { bodies: [steering] } = meetingCalendar(agreement, { on: calendarDate("2020-02-01"), reports: [] }).value;
 * steering.periods.map(({ atLeast, status }) => [atLeast, status]); // [[4,"late"],[4,"due"]]
 */
export const meetingCalendar = (
  agreement: Agreement,
  { on, reports }: FollowUpStandingOptions,
): Answered<MeetingCalendar, MeetingWorking> => {
  const { value: held } = agreementAsOf(agreement, { on });
  const { term, lastDay } = endsUntil(agreement, on);
  const days = { from: term.period.from, through: lastDay !== undefined && lastDay < on ? lastDay : on };
  const known = reports.filter((report) => isAboutAgreement(report, agreement) && isKnownOn(report, on));
  const { ofBody, ofNoBody } = meetingsByBody(held, known, on);
  const bodies = (held.bodies ?? []).flatMap((body) => {
    const meetings = ofBody.get(body.id) ?? [];
    return body.meetings === undefined && meetings.length === 0 ? [] : [meetingsOf(body, { on, days, meetings })];
  });
  return answered(
    { on, bodies: bodies.map(({ value }) => value), ofNoBody },
    bodies.flatMap(({ steps }) => steps),
    [
      ...bodies.flatMap(({ assumptions }) => assumptions),
      ...(ofNoBody.length === 0
        ? []
        : [{ code: "meetings.of-no-body", params: { count: ofNoBody.length }, basis } as const]),
    ],
  );
};

const basis = { kind: "interpretation" } as const;

const meetingsByBody = ({ bodies = [] }: Agreement, reports: readonly Report[], on: CalendarDate) => {
  const ofBody = new Map<Id, DatedFulfilment[]>(bodies.map(({ id }) => [id, []]));
  const ofNoBody: Fulfilment[] = [];
  for (const report of reports) {
    for (const held of heldIn(report, on)) {
      const { meeting = 0 } = held.fulfilment;
      const body = report.meetings?.[meeting]?.body;
      const list = body === undefined ? undefined : ofBody.get(body);
      if (list === undefined) ofNoBody.push(held.fulfilment);
      else list.push(held);
    }
  }
  return { ofBody, ofNoBody };
};

interface OfBody {
  readonly on: CalendarDate;
  readonly days: { readonly from: CalendarDate | undefined; readonly through: CalendarDate };
  readonly meetings: readonly DatedFulfilment[];
}

interface WithWorking {
  readonly value: BodyMeetings;
  readonly steps: readonly MeetingStep[];
  readonly assumptions: readonly MeetingAssumption[];
}

const meetingsOf = (body: Body, { on, days, meetings }: OfBody): WithWorking => {
  const { id, meetings: { asWritten } = {} } = body;
  const { periods: demanded, assumptions } = periodsOf(body, days);
  const { placed, unplaced } = placeFulfilments(demanded, meetings);
  const undated = unplaced.filter(({ day }) => day === undefined).length;
  const periods = demanded.map((occasion, index): OccasionStanding => {
    const by = placed[index] ?? [];
    return { ...occasion, by, status: statusOfOccasion(occasion, by, { on, undated }) };
  });
  return {
    value: { body: id, ...(asWritten !== undefined && { asWritten }), periods, unplaced },
    steps: periods.map(({ period, atLeast, by, status }) => ({
      code: "meetings.counted",
      inputs: { body: id, period, atLeast, held: by.length, undated, on },
      output: status,
      basis: basisOf(body),
    })),
    assumptions: [
      ...assumptions,
      ...(undated === 0
        ? []
        : [{ code: "meetings.undated-belong-nowhere", params: { body: id, count: undated }, basis } as const]),
    ],
  };
};

interface Demanded {
  readonly periods: readonly DutyOccasion[];
  readonly assumptions: readonly MeetingAssumption[];
}

const none = (assumption: MeetingAssumption): Demanded => ({ periods: [], assumptions: [assumption] });

/** The periods through the day, with the number of meetings stated. */
const periodsOf = ({ id: body, meetings = {} }: Body, { from, through }: OfBody["days"]): Demanded => {
  const { atLeast, per, asWritten } = meetings;
  if (per === undefined) {
    return none(
      atLeast === undefined
        ? { code: "meetings.no-number-stated", params: { body, inWords: asWritten !== undefined }, basis }
        : { code: "meetings.period-not-stated", params: { body, atLeast }, basis },
    );
  }
  if (from === undefined) return none({ code: "meetings.first-day-missing", params: { body }, basis });
  const periods = periodsPer(per, { from, through });
  if (periods === undefined) return none({ code: "meetings.not-of-the-year", params: { body, unit: per.unit }, basis });
  return {
    periods: periods.map((period) => ({ period, atLeast: atLeast ?? 1 })),
    assumptions: atLeast === undefined ? [{ code: "meetings.once-per-period", params: { body, per }, basis }] : [],
  };
};
