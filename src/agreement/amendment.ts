import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Budget } from "../budget/budget.js";
import type { Grant } from "../budget/grant/grant.js";
import type { Duty } from "../follow-up/duty.js";
import type { Goal } from "../goals/goal.js";
import type { Indicator } from "../goals/indicator.js";
import type { TargetGroup } from "../goals/target-group.js";
import type { Body } from "../governance/body.js";
import type { IndexationClause } from "../indexation/indexation-clause.js";
import type { Id } from "../notation/id.js";
import type { Party } from "../party/party.js";
import type { Source } from "../party/source.js";
import type { Term } from "../term/term.js";
import type { Activity } from "../undertakings/activity.js";
import type { Commitment } from "../undertakings/commitment.js";

/** The parts that an amendment may replace, each whole (Swedish: ändrade delar). */
export interface AmendedParts {
  readonly term?: Term;
  readonly parties?: readonly Party[];
  readonly targetGroups?: readonly TargetGroup[];
  readonly goals?: readonly Goal[];
  readonly indicators?: readonly Indicator[];
  readonly activities?: readonly Activity[];
  readonly commitments?: readonly Commitment[];
  readonly grants?: readonly Grant[];
  readonly indexation?: readonly IndexationClause[];
  readonly budgets?: readonly Budget[];
  readonly bodies?: readonly Body[];
  readonly duties?: readonly Duty[];
}

/** An agreed change or addition (Swedish: ändring, tillägg): new values of whole named parts. Not a patch language. */
export interface Amendment {
  readonly id: Id;
  /** First day on which it holds (included). */
  readonly inForceFrom: CalendarDate;
  /** Day on which the last party signed; absent: not documented, and then it has no effect. */
  readonly signed?: CalendarDate;
  readonly signedBy?: readonly Id[];
  readonly decision?: Id;
  /** Why, in your own words. */
  readonly rationale?: string;
  readonly parts: AmendedParts;
  readonly sources?: readonly Source[];
}
