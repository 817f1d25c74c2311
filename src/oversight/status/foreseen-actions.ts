import type { Agreement } from "../../agreement/agreement.js";
import { type Answer, answered } from "../../explanation/answer.js";
import { ARITHMETIC, type Basis, basisOf } from "../../explanation/basis.js";
import type { Step } from "../../explanation/working.js";
import { agreementAsOf } from "../amendments/agreement-as-of.js";
import { type Action, ACTIONS, ACTIONS_BY_STANDING, type Standing } from "./standing.js";
import { type AgreementStanding, standingOn, type StandingWorking } from "./standing-on.js";
import { eventsUntil, type StatusOnOptions } from "./status-on.js";

/**
 * Why an action is foreseen or not (Swedish: skäl).
 *
 * - `foreseen`: the standing allows it and the agreement has a clause for it, or needs none
 * - `not-in-this-standing`: it does not come into question as the agreement stands
 * - `no-clause`: no clause of the agreement gives it; the parties may still agree on it
 * - `used-up`: the parties have extended as often as the clause allows
 */
export type ForeseenReason = "foreseen" | "not-in-this-standing" | "no-clause" | "used-up";

/** An action, and whether the agreement foresees it (Swedish: förutsedd åtgärd). */
export interface ForeseenAction {
  readonly action: Action;
  readonly reason: ForeseenReason;
  /** The clause it rests on, where there is one. */
  readonly basis: Basis;
}

/** The step from a standing to an action (Swedish: steg till åtgärd). */
export type ActionStep = Step<
  "action.foreseen",
  { readonly standing: Standing; readonly action: Action },
  ForeseenReason
>;

/** Steps and assumptions of foreseen actions (Swedish: uträkning av åtgärder). */
export interface ActionWorking extends Omit<StandingWorking, "step"> {
  readonly step: StandingWorking["step"] | ActionStep;
}

/**
 * What the agreement foresees that its parties may do on a day (Swedish: förutsedda åtgärder), each action with the
 * reason.
 *
 * Follows {@link ACTIONS_BY_STANDING} and the clauses that the agreement has. That an action is foreseen does not say
 * that it would be right: "breach" and "without delay" are what a party declares.
 *
 * @example
 * const on = calendarDate("2022-01-01");
 * const term = { period: { from: calendarDate("2019-01-01"), through: calendarDate("2021-12-31") } };
 * const actions = foreseenActions({ organisations: [], parties: [{ id: "party" }], term }, { on }).value;
 * actions.filter(({ reason }) => reason === "foreseen").map(({ action }) => action); // ["close"]
 */
export const foreseenActions = (
  agreement: Agreement,
  { on }: StatusOnOptions,
): Answer<readonly ForeseenAction[], ActionWorking> => {
  const standing = standingOn(agreement, { on });
  if (!standing.ok) return standing;
  const { value: held } = agreementAsOf(agreement, { on });
  const actions = ACTIONS.map((action) => foreseen(held, standing.value, action));
  const steps = actions.map(
    ({ action, reason, basis }): ActionStep => ({
      code: "action.foreseen",
      inputs: { standing: standing.value.standing, action },
      output: reason,
      basis,
    }),
  );
  return answered(actions, [...standing.steps, ...steps], standing.assumptions);
};

const foreseen = (agreement: Agreement, standing: AgreementStanding, action: Action): ForeseenAction => {
  if (!ACTIONS_BY_STANDING[standing.standing].includes(action)) {
    return { action, reason: "not-in-this-standing", basis: ARITHMETIC };
  }
  return { action, ...clauseFor(agreement, standing, action) };
};

const clauseFor = (
  agreement: Agreement,
  standing: AgreementStanding,
  action: Action,
): Omit<ForeseenAction, "action"> => {
  const { term, ladders = [], sections = [] } = agreement;
  switch (action) {
    case "give-notice":
      return resting(term.notice?.find(({ effect }) => effect !== "prevents-extension") ?? term.notice?.[0]);
    case "withdraw-notice":
    case "close":
      return { reason: "foreseen", basis: ARITHMETIC };
    case "extend": {
      const clause = term.extension;
      if (clause === undefined || clause.kind === "none") return resting(undefined);
      const times = clause.kind === "option-without-terms" ? undefined : clause.times;
      const isUsedUp = times?.kind === "at-most" && extensionsUntil(agreement, standing) >= times.count;
      return isUsedUp ? { reason: "used-up", basis: basisOf(clause) } : resting(clause);
    }
    case "ask-for-renegotiation":
      return resting(term.renegotiation);
    case "terminate-for-breach":
      return resting(ladders.find(({ steps }) => steps.some((step) => step.action === "termination-for-breach")));
    case "amend":
    case "sign": {
      const topic = action === "amend" ? "amendments" : "signing";
      const section = sections.find((each) => each.topic === topic);
      return {
        reason: "foreseen",
        basis: section === undefined ? ARITHMETIC : { kind: "section", section: section.id },
      };
    }
  }
};

const extensionsUntil = (agreement: Agreement, { on }: AgreementStanding): number =>
  eventsUntil(agreement, on).filter(({ kind }) => kind === "extended").length;

const resting = (clause: Parameters<typeof basisOf>[0] | undefined): Omit<ForeseenAction, "action"> =>
  clause === undefined ? { reason: "no-clause", basis: ARITHMETIC } : { reason: "foreseen", basis: basisOf(clause) };
