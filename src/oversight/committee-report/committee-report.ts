import type { Agreement } from "../../agreement/agreement.js";
import { type NameOf, namesIn } from "../../agreement/names-in.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import { shiftBySpan, type TimeSpan } from "../../calendar/time-span.js";
import type { Answer, Answered } from "../../explanation/answer.js";
import type { Observation } from "../../goals/observation.js";
import type { Id } from "../../notation/id.js";
import type { Party, Side } from "../../party/party.js";
import type { DevelopmentArea, Report } from "../../report/report.js";
import { agreementAsOf } from "../amendments/agreement-as-of.js";
import { commitmentBalance, type CommitmentBalance } from "../goals/commitment-balance.js";
import { commitmentEvidence, type CommitmentEvidence } from "../goals/commitment-evidence.js";
import { type DutyStanding, followUpStanding } from "../follow-up/follow-up-standing.js";
import type { FollowUpStandingWorking } from "../follow-up/follow-up-standing-working.js";
import { type AgreementProgress, goalProgress, type GoalProgressOptions } from "../goals/goal-progress.js";
import type { GoalProgressWorking } from "../goals/goal-progress-working.js";
import { type MeetingCalendar, meetingCalendar } from "../follow-up/meeting-calendar.js";
import type { MeetingWorking } from "../follow-up/meeting-working.js";
import { type OpenMatter, openMatters } from "../open-matters.js";
import type { PaymentsOfOptions } from "../money/payments-of.js";
import { type ReportedMoney, reportedMoney } from "./reported-money.js";
import { isAboutAgreement, isKnownOn } from "../reports/reports-about.js";
import { type RollUp, rollUp } from "../reports/roll-up.js";
import type { RollUpWorking } from "../reports/roll-up-working.js";
import { type AgreementStanding, standingOn, type StandingWorking } from "../status/standing-on.js";
import { endsUntil } from "../status/status-on.js";
import type { WatchDate } from "../watch/watch-date.js";
import { watchDates } from "../watch/watch-dates.js";
import type { WatchDatesOptions } from "../watch/watch-dates-options.js";
import type { WatchWorking } from "../watch/watch-working.js";
import { reportWithoutIdentityData, withoutIdentityData } from "./without-identity-data.js";

/** A party of the agreement on the day (Swedish: part). */
export interface ReportedParty {
  readonly party: Id;
  readonly side: Side;
  /** The committee or other organisation that it acts through. */
  readonly through?: Id;
}

/** A commitment in the agreement's words, and what shows how it went (Swedish: åtagande med underlag). */
export interface ReportedCommitment extends CommitmentEvidence {
  readonly text: string;
}

/** A duty in the agreement's words, and how it stands with it (Swedish: uppföljningsskyldighet med läge). */
export interface ReportedDuty extends DutyStanding {
  readonly text: string;
}

/** A development area that a report names (Swedish: utvecklingsområde). */
export interface ReportedArea extends Pick<DevelopmentArea, "text" | "standing" | "owner" | "by"> {
  readonly report: Id;
}

/** What a report has seen of something else than the agreement's indicators (Swedish: iakttagelse). */
export interface ReportedObservation
  extends Pick<Observation, "of" | "quantity" | "unit" | "per" | "breakdown" | "period"> {
  readonly report: Id;
  /** What it is of, as the report or the agreement calls it. */
  readonly about: string;
}

/** A report that was given, and whether it is counted (Swedish: rapport som underlag). */
export interface ReportTold {
  readonly report: Id;
  readonly title: string;
  readonly day?: CalendarDate;
  /** `later`: dated after the day; `of-another-agreement`: it names another one. */
  readonly use: "counted" | "later" | "of-another-agreement";
}

/**
 * How a partnership stands on a day, for the committee that answers for it (Swedish: lägesrapport till nämnden): plain
 * JSON. Each figure stands in the answer that gave it, with steps, assumptions or the reason why there is none.
 */
export interface CommitteeReport {
  readonly on: CalendarDate;
  readonly agreement: Id;
  readonly title: string;
  readonly registerNumber?: string;
  readonly parties: readonly ReportedParty[];
  /** The period as amendments and events up to the day leave it. */
  readonly period: Period;
  readonly standing: Answer<AgreementStanding, StandingWorking>;
  readonly money: ReportedMoney;
  readonly goals: Answered<AgreementProgress, GoalProgressWorking>;
  /** What indicators count, where they say it. */
  readonly units: readonly { readonly indicator: Id; readonly unit: string }[];
  readonly commitments: readonly ReportedCommitment[];
  readonly balance: CommitmentBalance;
  /** Activities that reports assess, counted; one for each such report. */
  readonly assessed: readonly { readonly report: Id; readonly counts: Answer<RollUp, RollUpWorking> }[];
  readonly followUp: Answered<readonly ReportedDuty[], FollowUpStandingWorking>;
  readonly meetings: Answered<MeetingCalendar, MeetingWorking>;
  readonly developmentAreas: readonly ReportedArea[];
  /** What reports tell of activities, groups, goals and organisations; nothing of it is judged. */
  readonly observed: readonly ReportedObservation[];
  /** Days to watch from the day itself through `watchedThrough`, both included. */
  readonly watch: Answered<readonly WatchDate[], WatchWorking>;
  readonly watchedThrough: CalendarDate;
  /** What the agreement leaves open or is silent on. */
  readonly open: readonly OpenMatter[];
  /** Every report that was given. */
  readonly reports: readonly ReportTold[];
}

/** What is asked of {@link committeeReport}, and what the caller knows besides (Swedish: fråga om lägesrapport). */
export interface CommitteeReportOptions
  extends GoalProgressOptions,
    Pick<PaymentsOfOptions, "amounts" | "assume" | "series" | "preliminary">,
    Pick<WatchDatesOptions, "committeeMeetings"> {
  /** How far ahead to watch; 18 months unless told. */
  readonly ahead?: TimeSpan;
}

const EIGHTEEN_MONTHS: TimeSpan = { unit: "months", count: 18 };

/**
 * How a partnership stands on a day, for the committee that answers for it (Swedish: lägesrapport till nämnden): term
 * and status, money, goals, commitments, follow-up, meetings, days to watch and what the agreement leaves open. It says
 * what is known and gives no verdict; `committeeReportMarkdown` writes it for people.
 *
 * The agreement is read as its signed amendments have it on the day: give it as first signed. Reports dated later, or
 * of another agreement, are listed and not counted. Data of persons stay outside: signatories, comments on observations
 * and extensions are left out before anything is worked out.
 *
 * @throws {@link IopError} `usage.no-such-grant` when an amount is given for a grant that the agreement has not; and as
 * `watchDates` does.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") };
 * const parties = [{ id: "municipality", side: "public" }, { id: "association", side: "civil-society" }];
 * const agreement = { id: "iop", title: "IOP", organisations: [], parties, term: { period } };
 * const report = committeeReport(agreement, { on: calendarDate("2020-09-01"), reports: [] });
 * report.standing.value.standing; // "in-force-by-term"
 * report.watch.value.map(({ code, day }) => [code, day]); // [["watch.term-ends","2021-12-31"]]
 * report.watchedThrough; // "2022-03-01"
 */
export const committeeReport = (given: Agreement, options: CommitteeReportOptions): CommitteeReport => {
  const { on, ahead = EIGHTEEN_MONTHS, committeeMeetings } = options;
  const agreement = withoutIdentityData(given);
  const reports = options.reports.map(reportWithoutIdentityData);
  const { value: held } = agreementAsOf(agreement, { on });
  const { term, lastDay } = endsUntil(agreement, on);
  const period = { ...term.period, ...(lastDay !== undefined && { through: lastDay }) };
  const told = reports.map((report) => toldOf(report, agreement, on));
  const counted = reports.filter((_, index) => told[index]?.use === "counted");
  const watchedThrough = shiftBySpan(on, ahead, "forward") ?? on;
  const meetings = committeeMeetings && { committeeMeetings };
  const asked = { on, reports: counted };
  const nameInAgreement = namesIn(held);
  return {
    on,
    agreement: held.id,
    title: held.title,
    ...(held.registerNumber !== undefined && { registerNumber: held.registerNumber }),
    parties: held.parties.filter(takesPart(on)).map(asReported),
    period,
    standing: standingOn(agreement, { on }),
    money: reportedMoney(held, { ...options, ...asked, period }),
    goals: goalProgress(agreement, { ...options, reports }),
    units: (held.indicators ?? []).flatMap(({ id, unit }) => (unit === undefined ? [] : [{ indicator: id, unit }])),
    commitments: commitmentsIn(held, counted),
    balance: commitmentBalance(held),
    assessed: counted.flatMap((report) =>
      (report.assessments ?? []).some(({ of }) => of.kind === "activity")
        ? [{ report: report.id, counts: rollUp(report) }]
        : [],
    ),
    followUp: dutiesIn(agreement, held, asked),
    meetings: meetingCalendar(agreement, asked),
    developmentAreas: counted.flatMap(({ id, developmentAreas = [] }) =>
      developmentAreas.map((area) => ({ report: id, ...area })),
    ),
    observed: counted.flatMap((report) => observedIn(report, nameInAgreement)),
    watch: watchDates(agreement, { from: on, through: watchedThrough, reports: counted, ...meetings }),
    watchedThrough,
    open: openMatters(held),
    reports: told,
  };
};

const toldOf = (report: Report, agreement: Agreement, on: CalendarDate): ReportTold => {
  const { id, title, day } = report;
  const own = isAboutAgreement(report, agreement);
  const use = own ? (isKnownOn(report, on) ? "counted" : "later") : "of-another-agreement";
  return { report: id, title, ...(day !== undefined && { day }), use };
};

const observedIn = (report: Report, nameInAgreement: NameOf): readonly ReportedObservation[] => {
  const nameOf = namesIn(report);
  const ofReport = report.period ?? (report.day && { from: report.day, through: report.day });
  return (report.observations ?? []).flatMap(({ of, quantity, unit, per, breakdown, state, period = ofReport }) => {
    if (of.kind === "indicator" || state === "expected" || quantity.kind === "unknown") return [];
    const own = nameOf(of.id);
    const facts = {
      ...(unit !== undefined && { unit }),
      ...(per && { per }),
      ...(breakdown && { breakdown }),
      ...(period && { period }),
    };
    return [{ report: report.id, about: own === of.id ? nameInAgreement(of.id) : own, of, quantity, ...facts }];
  });
};

const takesPart =
  (on: CalendarDate) =>
  ({ joined, left }: Party): boolean =>
    (joined === undefined || joined <= on) && (left === undefined || left >= on);

const asReported = ({ id, side, through }: Party): ReportedParty => ({
  party: id,
  side,
  ...(through !== undefined && { through }),
});

const commitmentsIn = (held: Agreement, reports: readonly Report[]): readonly ReportedCommitment[] => {
  const texts = new Map((held.commitments ?? []).map(({ id, text }) => [id, text]));
  return commitmentEvidence(held, reports).map((evidence) => ({
    ...evidence,
    text: texts.get(evidence.commitment) ?? evidence.commitment,
  }));
};

const dutiesIn = (
  agreement: Agreement,
  { duties = [] }: Agreement,
  asked: { readonly on: CalendarDate; readonly reports: readonly Report[] },
): CommitteeReport["followUp"] => {
  const texts = new Map(duties.map(({ id, text }) => [id, text]));
  const { value, ...working } = followUpStanding(agreement, asked);
  return { ...working, value: value.duties.map((each) => ({ ...each, text: texts.get(each.duty) ?? each.duty })) };
};
