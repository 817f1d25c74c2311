import type { Agreement } from "../../agreement/agreement.js";
import type { Event } from "../../agreement/event.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { type Answer, answered } from "../../explanation/answer.js";
import { ARITHMETIC, basisOf } from "../../explanation/basis.js";
import type { Step } from "../../explanation/working.js";
import type { AgreementStatus } from "./agreement-status.js";
import type { AgreedEnds } from "./agreed-ends.js";
import type { Standing } from "./standing.js";
import { endsUntil, eventsUntil, statusOn, type StatusOnOptions } from "./status-on.js";
import type { StatusWorking } from "./status-working.js";

/** How an agreement stands on a day, in one word, with the facts behind it (Swedish: ställning den dagen). */
export interface AgreementStanding extends AgreementStatus {
  readonly standing: Standing;
  /** The event that settled it, where one did. */
  readonly settledBy?: Event["kind"];
}

/** The step from the facts to the word (Swedish: steg till ställning). */
export type StandingStep = Step<
  "standing.follows",
  Pick<AgreementStanding, "position" | "decision" | "signatures" | "settledBy">,
  Standing
>;

/** Steps and assumptions of a standing (Swedish: uträkning av ställning). */
export interface StandingWorking extends Omit<StatusWorking, "step"> {
  readonly step: StatusWorking["step"] | StandingStep;
}

type Settled = readonly [Standing, Event["kind"]?];

/**
 * How an agreement stands on a day (Swedish: ställning), in one word, with the reason.
 *
 * What a party has declared is told as declared. {@link statusOn} gives the same facts without the word.
 *
 * @example
 * const on = calendarDate("2022-01-01");
 * const term = { period: { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") } };
 * standingOn({ organisations: [], parties: [{ id: "party" }], term }, { on }).value.standing; // "ended"
 */
export const standingOn = (
  agreement: Agreement,
  { on }: StatusOnOptions,
): Answer<AgreementStanding, StandingWorking> => {
  const status = statusOn(agreement, { on });
  if (!status.ok) return status;
  const [standing, settledBy] = standingOf(agreement, eventsUntil(agreement, on), status.value);
  const { position, decision, signatures } = status.value;
  const settled = settledBy === undefined ? {} : { settledBy };
  const step: StandingStep = {
    code: "standing.follows",
    inputs: { position, decision, signatures, ...settled },
    output: standing,
    basis: settledBy === undefined ? basisOf(agreement.term) : ARITHMETIC,
  };
  return answered({ ...status.value, standing, ...settled }, [...status.steps, step], status.assumptions);
};

const standingOf = (agreement: Agreement, events: readonly Event[], status: AgreementStatus): Settled => {
  const happened = (kind: Event["kind"]) => events.some((event) => event.kind === kind);
  if (status.decision === "set-aside") return ["decision-set-aside", "decision-set-aside"];
  if (happened("replaced")) return ["replaced", "replaced"];
  if (happened("termination-for-breach-declared")) return ["termination-declared", "termination-for-breach-declared"];
  switch (status.position) {
    case "unknown":
      return ["not-known"];
    case "after":
      return goesOn(events, status.lastDay) ? ["going-on-without-agreement", "work-continued"] : ["ended"];
    case "before":
      return beforeStart(status);
    case "within":
      return whileItRuns(endsUntil(agreement, status.on), status);
  }
};

const goesOn = (events: readonly Event[], lastDay: CalendarDate | undefined): boolean =>
  events.some(
    ({ kind, day }) => kind === "work-continued" && (day === undefined || lastDay === undefined || day > lastDay),
  );

const beforeStart = ({ decision, signatures }: AgreementStatus): Settled => {
  if (decision === "appealed") return ["decision-appealed", "decision-appealed"];
  if (signatures === "all-parties") return ["signed-upcoming", "signed"];
  if (decision === "decided") return ["decided"];
  return [decision === "proposed" ? "proposed" : "draft"];
};

const whileItRuns = ({ ends, term }: AgreedEnds, { on, decision, signatures }: AgreementStatus): Settled => {
  if (decision === "appealed") return ["decision-appealed", "decision-appealed"];
  // Termination and replacement are settled by now: of the events that make it end only a notice is left.
  if (ends) return ["notice-given", "notice-given"];
  const { through } = term.period;
  if (through !== undefined && on > through) return ["extended", "extended"];
  return [decision === "decided" && signatures === "all-parties" ? "active" : "in-force-by-term"];
};
