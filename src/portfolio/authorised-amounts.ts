import type { Agreement } from "../agreement/agreement.js";
import type { Period } from "../calendar/period.js";
import type { Amount } from "../money/amount.js";
import type { Id } from "../notation/id.js";
import type { Decision } from "../party/decision.js";
import type { PublicBodies, PublicBody } from "./public-body.js";

/** What a decision point finances (Swedish: beslutad finansiering). */
export interface AuthorisedAmount {
  readonly agreement: Id;
  readonly decision: Id;
  /** Who decides; absent: not stated. */
  readonly body?: PublicBody;
  /** Whether the decision is known as made, or only as a proposal. */
  readonly state: Decision["state"];
  readonly amount: Amount;
  /** What time it is for; absent: the point names none. */
  readonly period?: Period;
}

/** What the decisions of an agreement finance, point by point; those of civil society are none of it. */
export const authorisedAmounts = (
  { id: agreement, decisions = [] }: Agreement,
  bodies: PublicBodies,
): readonly AuthorisedAmount[] =>
  decisions.flatMap(({ id: decision, state, by, points = [] }) => {
    const body = by === undefined ? undefined : bodies.ofOrganisation(by);
    if (by !== undefined && body === undefined) return [];
    return points.flatMap(({ amount, period }) =>
      amount === undefined
        ? []
        : [{ agreement, decision, ...(body && { body }), state, amount, ...(period && { period }) }],
    );
  });
