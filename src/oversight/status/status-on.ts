import type { Agreement } from "../../agreement/agreement.js";
import type { Event } from "../../agreement/event.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { type Answer, answered } from "../../explanation/answer.js";
import { ARITHMETIC, type Basis, basisOf } from "../../explanation/basis.js";
import type { Id } from "../../notation/id.js";
import { automaticExtension } from "../../term/automatic-extension.js";
import { assumptionsOfTerm } from "../../term/term-assumptions.js";
import type { Term } from "../../term/term.js";
import type { AgreementStatus, DecisionStatus, PositionInTime, SignatureStatus } from "./agreement-status.js";
import { agreedEnds, type AgreedEnds } from "./agreed-ends.js";
import { agreementAsOf } from "../amendments/agreement-as-of.js";
import type { AmendmentStep } from "../amendments/amendment-working.js";
import { inEffectFrom } from "../amendments/amendments-in-order.js";
import type { MovedLastDay } from "./last-day-after-events.js";
import type { StatusAssumption, StatusStep, StatusWorking } from "./status-working.js";

/** The day asked for (Swedish: dag som läget gäller). */
export interface StatusOnOptions {
  readonly on: CalendarDate;
}

/**
 * How an agreement stands on a day (Swedish: status), derived from its term, its amendments, its events and its
 * decisions up to that day.
 *
 * An event or decision without a day counts as having happened, which is said; but a notice without one moves no day.
 * Where a clause extends the agreement unless notice is given, its position after its last day is `unknown` until an
 * event tells. What is not documented is a state of its own; nothing is concluded from it, and no legal verdict is
 * given.
 *
 * @example
 * const agreement = {
 *   organisations: [], parties: [{ id: "party" }], term: { period: { from: "2019-01-01", through: "2021-12-31" } },
 * };
 * statusOn(agreement, { on: calendarDate("2021-02-01") }).value.position; // "within"
 */
export const statusOn = (agreement: Agreement, { on }: StatusOnOptions): Answer<AgreementStatus, StatusWorking> => {
  const { value: held, steps: amendments } = agreementAsOf(agreement, { on });
  const events = eventsUntil(agreement, on);
  const moved = endsUntil(agreement, on);
  const { term } = moved;
  const { from } = term.period;
  const { lastDay } = moved;
  const position = positionOf(term, on, moved);
  const decision = decisionStatus(agreement, events, on);
  const signatures = signatureStatus(held, events, on);
  const steps: readonly StatusStep[] = [
    ...amendments.filter(bearsOnStatus),
    ...moved.steps,
    {
      code: "status.position",
      inputs: { on, ...(from === undefined ? {} : { from }), ...(lastDay === undefined ? {} : { lastDay }) },
      output: position,
      basis: basisOf(term),
    },
    decision.step,
    signatures.step,
  ];
  const value = { on, position, decision: decision.status, signatures: signatures.status };
  return answered(lastDay === undefined ? value : { ...value, lastDay }, steps, [
    ...withoutDay(events),
    ...decision.assumptions,
    ...moved.assumptions,
    ...openInTerm(term, on, moved),
  ]);
};

/** The events up to a day; one without a day counts as having happened. */
export const eventsUntil = ({ events = [] }: Agreement, on: CalendarDate): readonly Event[] =>
  events.filter(({ day }) => day === undefined || day <= on);

/** The last day as the amendments and events up to a day leave it, and the term that holds. */
export const endsUntil = (agreement: Agreement, on: CalendarDate): AgreedEnds => {
  const amendments = (agreement.amendments ?? []).filter((amendment) => {
    const effective = inEffectFrom(amendment);
    return effective !== undefined && effective <= on;
  });
  return agreedEnds({ ...agreement, amendments, events: eventsUntil(agreement, on) });
};

const bearsOnStatus = (step: AmendmentStep): boolean =>
  step.code === "amendment.part-replaced" && (step.inputs.part === "term" || step.inputs.part === "parties");

const basis = { kind: "interpretation" } as const;

const withoutDay = (events: readonly Event[]): readonly StatusAssumption[] => {
  const kinds = new Set(events.flatMap(({ kind, day }) => (day === undefined ? [kind] : [])));
  return [...kinds].map((event) => ({ code: "status.event-without-day", params: { event }, basis }));
};

/** Whether a clause may have extended the agreement past its last day, of which no event tells. */
const mayHaveBeenExtended = (term: Term, on: CalendarDate, { lastDay, ends }: MovedLastDay): boolean =>
  lastDay !== undefined && on > lastDay && !ends && automaticExtension(term) !== undefined;

const openInTerm = (term: Term, on: CalendarDate, moved: MovedLastDay): readonly StatusAssumption[] => {
  const said = new Set(moved.assumptions.map(({ code }) => code));
  const { lastDay: through } = moved;
  return [
    ...assumptionsOfTerm(term).filter(({ code }) => !said.has(code)),
    ...(through !== undefined && mayHaveBeenExtended(term, on, moved)
      ? [{ code: "status.may-have-been-extended", params: { through }, basis } as const]
      : []),
  ];
};

const positionOf = (term: Term, on: CalendarDate, moved: MovedLastDay): PositionInTime => {
  const { period } = term;
  if (period.from !== undefined && on < period.from) return "before";
  if (mayHaveBeenExtended(term, on, moved)) return "unknown";
  const { lastDay, ends } = moved;
  if (lastDay !== undefined && on > lastDay) return "after";
  const begun = period.from !== undefined || period.missing?.from?.why === "open";
  const notEnded = lastDay !== undefined || (period.missing?.through?.why === "open" && !ends);
  return begun && notEnded ? "within" : "unknown";
};

interface DecisionAnswer {
  readonly status: DecisionStatus;
  readonly step: StatusStep;
  readonly assumptions: readonly StatusAssumption[];
}

const decisionStatus = ({ decisions = [] }: Agreement, events: readonly Event[], on: CalendarDate): DecisionAnswer => {
  const approving = decisions.filter(({ points = [] }) => points.some(({ concerns }) => concerns === "approval"));
  const made = approving.filter(({ state, day }) => state === "made" && (day === undefined || day <= on));
  const proposed = approving.filter(({ state }) => state === "proposed");
  const reviewed = events.flatMap((event) =>
    "decision" in event && made.some(({ id }) => id === event.decision) ? [event.kind] : [],
  );
  const status = ((): DecisionStatus => {
    if (made.length === 0) return proposed.length === 0 ? "not-documented" : "proposed";
    if (reviewed.includes("decision-set-aside")) return "set-aside";
    return reviewed.includes("decision-appealed") && !reviewed.includes("decision-final") ? "appealed" : "decided";
  })();
  const counted = (made.length === 0 ? proposed : made).map(({ id }) => id);
  return {
    status,
    step: { code: "status.decision", inputs: { decisions: counted }, output: status, basis: basisFor(counted) },
    assumptions: made.flatMap(({ id, day }) =>
      day === undefined ? [{ code: "status.decision-without-day", params: { decision: id }, basis }] : [],
    ),
  };
};

const basisFor = ([decision]: readonly Id[]): Basis =>
  decision === undefined ? ARITHMETIC : { kind: "decision", decision };

const signatureStatus = (
  { parties }: Agreement,
  events: readonly Event[],
  on: CalendarDate,
): { readonly status: SignatureStatus; readonly step: StatusStep } => {
  const signatures = new Set(events.flatMap((event) => (event.kind === "signed" ? [event.party] : [])));
  const ids = parties.flatMap(({ id, joined }) => (joined === undefined || joined <= on ? [id] : []));
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
