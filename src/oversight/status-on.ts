import type { Agreement } from "../agreement/agreement.js";
import type { Event } from "../agreement/event.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import { type Answer, answered } from "../explanation/answer.js";
import { ARITHMETIC, type Basis, basisOf } from "../explanation/basis.js";
import type { Id } from "../notation/id.js";
import type { AgreementStatus, DecisionStatus, PositionInTime, SignatureStatus } from "./agreement-status.js";
import { lastDayAfterEvents } from "./last-day-after-events.js";
import type { StatusStep, StatusWorking } from "./status-working.js";

/** The day asked for (Swedish: dag som läget gäller). */
export interface StatusOnOptions {
  readonly on: CalendarDate;
}

/**
 * How an agreement stands on a day (Swedish: status), derived from its term, its events and its decisions up to that
 * day.
 *
 * An event or decision without a day counts as having happened, which is said. What is not documented is a state of its
 * own; nothing is concluded from it, and no legal verdict is given.
 *
 * @example
 * const agreement = {
 *   organisations: [], parties: [{ id: "party" }], term: { period: { from: "2019-01-01", through: "2021-12-31" } },
 * };
 * statusOn(agreement, { on: calendarDate("2021-02-01") }).value.position; // "within"
 */
export const statusOn = (agreement: Agreement, { on }: StatusOnOptions): Answer<AgreementStatus, StatusWorking> => {
  const events = (agreement.events ?? []).filter(({ day }) => day === undefined || day <= on);
  const undated = events.filter(({ day }) => day === undefined);
  const moved = lastDayAfterEvents(agreement, events);
  const { from } = agreement.term.period;
  const { lastDay } = moved;
  const position = positionOf(agreement, on, lastDay);
  const decision = decisionStatus(agreement, events, on);
  const signatures = signatureStatus(agreement, events);
  const steps: readonly StatusStep[] = [
    ...moved.steps,
    {
      code: "status.position",
      inputs: { on, ...(from === undefined ? {} : { from }), ...(lastDay === undefined ? {} : { lastDay }) },
      output: position,
      basis: basisOf(agreement.term),
    },
    decision.step,
    signatures.step,
  ];
  const value = { on, position, decision: decision.status, signatures: signatures.status };
  return answered(lastDay === undefined ? value : { ...value, lastDay }, steps, [
    ...undated.map(({ kind }) => ({
      code: "status.event-without-day" as const,
      params: { event: kind },
      basis: { kind: "interpretation" } as const,
    })),
    ...moved.assumptions,
  ]);
};

const positionOf = (
  { term: { period } }: Agreement,
  on: CalendarDate,
  lastDay: CalendarDate | undefined,
): PositionInTime => {
  if (period.from !== undefined && on < period.from) return "before";
  if (lastDay !== undefined && on > lastDay) return "after";
  const known = (day: CalendarDate | undefined, side: "from" | "through") =>
    day !== undefined || period.missing?.[side]?.why === "open";
  return known(period.from, "from") && known(lastDay, "through") ? "within" : "unknown";
};

const decisionStatus = (
  { decisions = [] }: Agreement,
  events: readonly Event[],
  on: CalendarDate,
): { readonly status: DecisionStatus; readonly step: StatusStep } => {
  const approving = decisions.filter(({ points = [] }) => points.some(({ concerns }) => concerns === "approval"));
  const made = approving.filter(({ state, day }) => state === "made" && (day === undefined || day <= on));
  const reviewed = events.flatMap((event) =>
    "decision" in event && made.some(({ id }) => id === event.decision) ? [event.kind] : [],
  );
  const status = ((): DecisionStatus => {
    if (made.length === 0) return approving.length === 0 ? "not-documented" : "proposed";
    if (reviewed.includes("decision-set-aside")) return "set-aside";
    return reviewed.includes("decision-appealed") && !reviewed.includes("decision-final") ? "appealed" : "decided";
  })();
  const counted = (made.length === 0 ? approving : made).map(({ id }) => id);
  return {
    status,
    step: { code: "status.decision", inputs: { decisions: counted }, output: status, basis: basisFor(counted) },
  };
};

const basisFor = ([decision]: readonly Id[]): Basis =>
  decision === undefined ? ARITHMETIC : { kind: "decision", decision };

const signatureStatus = (
  { parties }: Agreement,
  events: readonly Event[],
): { readonly status: SignatureStatus; readonly step: StatusStep } => {
  const signatures = new Set(events.flatMap((event) => (event.kind === "signed" ? [event.party] : [])));
  const ids = parties.map(({ id }) => id);
  const signed = ids.filter((id) => signatures.has(id));
  const status = ((): SignatureStatus => {
    if (signed.length === 0) return "not-documented";
    return signed.length === ids.length ? "all-parties" : "some-parties";
  })();
  const step: StatusStep = {
    code: "status.signatures",
    inputs: { signed, parties: ids },
    output: status,
    basis: ARITHMETIC,
  };
  return { status, step };
};
