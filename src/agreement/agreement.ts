import type { Budget } from "../budget/budget.js";
import type { Grant } from "../budget/grant/grant.js";
import type { Duty } from "../follow-up/duty.js";
import type { Goal } from "../goals/goal.js";
import type { Indicator } from "../goals/indicator.js";
import type { Observation } from "../goals/observation.js";
import type { Scale } from "../goals/scale.js";
import type { TargetGroup } from "../goals/target-group.js";
import type { Body } from "../governance/body.js";
import type { Ladder } from "../governance/ladder.js";
import type { IndexationClause } from "../indexation/indexation-clause.js";
import type { AsWritten } from "../notation/as-written.js";
import type { Extensions } from "../notation/extensions.js";
import type { Id } from "../notation/id.js";
import type { Decision } from "../party/decision.js";
import type { Organisation } from "../party/organisation.js";
import type { Contributor, Party } from "../party/party.js";
import type { Section } from "../party/section.js";
import type { Source } from "../party/source.js";
import type { Term } from "../term/term.js";
import type { Activity } from "../undertakings/activity.js";
import type { Commitment } from "../undertakings/commitment.js";
import type { Amendment } from "./amendment.js";
import type { Event } from "./event.js";
import type { PrintedFigure } from "./printed-figure.js";

/**
 * Kind of agreement (Swedish: IOP, samverkansavtal).
 *
 * - `iop`: idea-based public partnership, with at least one party on each side
 * - `cooperation`: cooperation agreement, perhaps between public parties alone
 */
export const AGREEMENT_KINDS = ["iop", "cooperation"] as const;

/**
 * A partnership agreement (Swedish: överenskommelse om idéburet offentligt partnerskap, IOP): plain JSON, nothing
 * computed.
 *
 * Lists are flat; parts name each other by id, which is unique within the agreement. What the source does not state is
 * absent.
 */
export interface Agreement {
  readonly schemaVersion: "1.0";
  readonly kind: (typeof AGREEMENT_KINDS)[number];
  readonly id: Id;
  /** The partnership that lives through several agreements. */
  readonly partnership?: Id;
  /** As printed. */
  readonly title: string;
  /** Other names the sources use for the same agreement. */
  readonly otherNames?: readonly string[];
  /** Number in the public register (Swedish: diarienummer). */
  readonly registerNumber?: string;
  readonly organisations: readonly Organisation[];
  readonly parties: readonly Party[];
  readonly contributors?: readonly Contributor[];
  /** The organisations that proposed the partnership (Swedish: initiativtagare). */
  readonly initiators?: readonly Id[];
  readonly term: Term;
  readonly decisions?: readonly Decision[];
  readonly events?: readonly Event[];
  readonly amendments?: readonly Amendment[];
  readonly targetGroups?: readonly TargetGroup[];
  readonly goals?: readonly Goal[];
  readonly indicators?: readonly Indicator[];
  readonly activities?: readonly Activity[];
  readonly commitments?: readonly Commitment[];
  readonly grants?: readonly Grant[];
  readonly indexation?: readonly IndexationClause[];
  readonly budgets?: readonly Budget[];
  readonly bodies?: readonly Body[];
  readonly ladders?: readonly Ladder[];
  readonly duties?: readonly Duty[];
  /** Facts that the agreement itself states. */
  readonly observations?: readonly Observation[];
  readonly scales?: readonly Scale[];
  readonly sections?: readonly Section[];
  readonly printedFigures?: readonly PrintedFigure[];
  readonly sources?: readonly Source[];
  readonly extensions?: Extensions;
}

/** An agreement as one writes it: branded texts as plain text (Swedish: som man skriver den). */
export type AgreementInput = AsWritten<Agreement>;
