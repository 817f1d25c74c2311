import type { Agreement } from "../../agreement/agreement.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { shiftBySpan } from "../../calendar/time-span.js";
import { answered, type Answered } from "../../explanation/answer.js";
import { basisOf } from "../../explanation/basis.js";
import { dutyDueDays } from "../../follow-up/duty-due-days.js";
import type { Duty } from "../../follow-up/duty.js";
import type { Id } from "../../notation/id.js";
import type { Report } from "../../report/report.js";
import { agreementAsOf } from "../amendments/agreement-as-of.js";
import type { FollowUpStandingAssumption, FollowUpStandingWorking, JudgedStep } from "./follow-up-standing-working.js";
import {
  type DatedFulfilment,
  type Fulfilment,
  type OccasionStanding,
  placeFulfilments,
  statusOfOccasion,
} from "./occasion-standing.js";
import { heldIn, isAboutAgreement, isKnownOn } from "../reports/reports-about.js";
import { endsUntil } from "../status/status-on.js";
import { termOfDuty, unlessNotice } from "./term-of-duties.js";

/** How it stands with one duty on a day (Swedish: läget för en uppföljningsskyldighet). */
export interface DutyStanding {
  readonly duty: Id;
  readonly kind: Duty["kind"];
  /** Every occasion whose time has begun, and the next; none where no time is stated or can be counted. */
  readonly occasions: readonly OccasionStanding[];
  /** What fulfils it and cannot be put on an occasion. */
  readonly unplaced: readonly Fulfilment[];
}

/** How it stands with what is due besides money (Swedish: läget för uppföljningen). */
export interface FollowUpStanding {
  readonly on: CalendarDate;
  readonly duties: readonly DutyStanding[];
}

/** The day asked for, and the reports there are (Swedish: fråga om uppföljningen). */
export interface FollowUpStandingOptions {
  readonly on: CalendarDate;
  /** Reports of other agreements, and those dated later than the day, do not count. */
  readonly reports: readonly Report[];
}

/**
 * What of the follow-up is done, due or late on a day (Swedish: läget för uppföljningen), duty by duty and occasion by
 * occasion: how many of at least how many, by which reports.
 *
 * A report counts for the duties that it names itself (`fulfils`); of a duty to meet, each of its meetings does. It
 * belongs to the occasion whose period its own period ends in; else its day decides, which is said. Undated reports
 * without a period belong to none: what they may be meant for cannot be judged. A report that names no duty is named
 * among the assumptions and counts for none. Whether what was done is enough is not looked at.
 *
 * @example
 * const duty = { id: "reports", kind: "activity-report", text: "…", atLeast: 2, per: { every: 1, unit: "year" } };
 * const term = { period: { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") } };
 * const agreement = { id: "iop", organisations: [], parties: [], term, duties: [duty] };
 * const standing = followUpStanding(agreement, { on: calendarDate("2020-02-01"), reports: [] }).value;
 * standing.duties[0].occasions.map(({ status }) => status); // ["late","due","upcoming"]
 */
export const followUpStanding = (
  agreement: Agreement,
  { on, reports }: FollowUpStandingOptions,
): Answered<FollowUpStanding, FollowUpStandingWorking> => {
  const { value: held } = agreementAsOf(agreement, { on });
  const known = reports.filter((report) => isAboutAgreement(report, agreement) && isKnownOn(report, on));
  const fulfilling = fulfilmentsOf(held, known, on);
  const end = endsUntil(agreement, on);
  const standings = (held.duties ?? []).map((duty) =>
    standingOfDuty(duty, { on, fulfilments: fulfilling.get(duty.id) ?? [], term: termOfDuty(duty, end.term, end) }),
  );
  return answered(
    { on, duties: standings.map(({ standing }) => standing) },
    standings.flatMap(({ steps }) => steps),
    [...standings.flatMap(({ assumptions }) => assumptions), ...openOfReports(held, known)],
  );
};

/** What fulfils each duty. */
const fulfilmentsOf = (
  { duties = [] }: Agreement,
  reports: readonly Report[],
  on: CalendarDate,
): ReadonlyMap<Id, readonly DatedFulfilment[]> => {
  const kinds = new Map(duties.map(({ id, kind }) => [id, kind]));
  const fulfilling = new Map<Id, DatedFulfilment[]>();
  for (const report of reports) {
    for (const duty of new Set(report.fulfils ?? [])) {
      const already = fulfilling.get(duty) ?? [];
      already.push(...(kinds.get(duty) === "meeting" ? heldIn(report, on) : [asFulfilment(report)]));
      fulfilling.set(duty, already);
    }
  }
  return fulfilling;
};

const asFulfilment = ({ id: report, day, period }: Report): DatedFulfilment => ({
  fulfilment: { report, ...(day !== undefined && { day }) },
  ...(period !== undefined && { period }),
});

interface OfDuty {
  readonly on: CalendarDate;
  readonly fulfilments: readonly DatedFulfilment[];
  readonly term: ReturnType<typeof termOfDuty>;
}

interface StandingWithWorking {
  readonly standing: DutyStanding;
  readonly steps: readonly FollowUpStandingWorking["step"][];
  readonly assumptions: readonly FollowUpStandingAssumption[];
}

/** How far beyond the day the next occasion is looked for. */
const AHEAD = { unit: "months", count: 120 } as const;

const basis = { kind: "interpretation" } as const;

const standingOfDuty = (duty: Duty, { on, fulfilments, term }: OfDuty): StandingWithWorking => {
  const { id, kind } = duty;
  const from = term.period.from !== undefined && term.period.from < on ? term.period.from : on;
  const through = shiftBySpan(on, AHEAD, "forward") ?? on;
  const plan = dutyDueDays(duty, { ...term, from: earliest(duty, from), through });
  const all = plan.ok ? plan.value : [];
  const { placed, unplaced, byDay } = placeFulfilments(all, fulfilments);
  const undated = unplaced.filter(({ day }) => day === undefined).length;
  const judged = all.map((occasion, index): OccasionStanding => {
    const by = placed[index] ?? [];
    return { ...occasion, by, status: statusOfOccasion(occasion, by, { on, undated }) };
  });
  const next = judged.findIndex(({ status, by }) => status === "upcoming" && by.length === 0);
  const occasions = judged.filter(({ status, by }, index) => status !== "upcoming" || by.length > 0 || index === next);
  const steps = occasions.map(({ status, by, ...occasion }): JudgedStep => {
    const inputs = { duty: id, kind, occasion, by, undated, on };
    return { code: "follow-up.occasion-judged", inputs, output: status, basis: basisOf(duty) };
  });
  const notPlanned: readonly FollowUpStandingAssumption[] = plan.ok
    ? []
    : [{ code: "follow-up.cannot-be-planned", params: { duty: id, kind, why: plan.failure.code }, basis }];
  return {
    standing: { duty: id, kind, occasions, unplaced },
    steps: [...plan.steps.filter(({ output }) => occasions.some(({ day }) => day === output)), ...steps],
    assumptions: [
      ...notPlanned,
      ...(plan.ok ? plan.assumptions : []),
      ...occasions.flatMap((occasion) => unlessNotice(occasion, term)),
      ...(undated === 0
        ? []
        : [{ code: "follow-up.undated-belongs-nowhere", params: { duty: id, count: undated }, basis } as const]),
      ...byDay.map(({ report }) => ({ code: "follow-up.placed-by-day", params: { duty: id, report }, basis }) as const),
    ],
  };
};

/** A duty's own day may lie before the term. */
const earliest = ({ due }: Duty, from: CalendarDate): CalendarDate => {
  const own = due?.kind === "day" ? due.day : due?.kind === "window" ? (due.period.from ?? due.period.through) : from;
  return own !== undefined && own < from ? own : from;
};

/** Reports that name no duty, or one that the agreement does not have. */
const openOfReports = (
  { duties = [] }: Agreement,
  reports: readonly Report[],
): readonly FollowUpStandingAssumption[] => {
  const ids = new Set(duties.map(({ id }) => id));
  return reports.flatMap(({ id: report, fulfils = [] }): readonly FollowUpStandingAssumption[] => {
    if (fulfils.length === 0) return [{ code: "follow-up.report-names-no-duty", params: { report }, basis }];
    return fulfils
      .filter((duty) => !ids.has(duty))
      .map((duty) => ({ code: "follow-up.duty-not-found", params: { report, duty }, basis }));
  });
};
