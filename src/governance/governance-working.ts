import type { Assumption, Failure, Step } from "../explanation/working.js";
import type { Id } from "../notation/id.js";
import type { DecisionProcedure, Matter, VoteBase } from "./decision-rule.js";
import type { Ladder, LadderStep } from "./ladder.js";
import type { Outcome } from "./outcome.js";
import type { PartyPosition } from "./party-position.js";

interface OfMatter {
  readonly body: Id;
  readonly matter: Matter;
}

/** The steps to the outcome in a body, and to the next step of a ladder (Swedish: räknesteg för beslut och trappor). */
export type GovernanceStep =
  | Step<"governance.rule-covers", OfMatter, DecisionProcedure["kind"]>
  | Step<
      "governance.positions-weighed",
      { readonly procedure: DecisionProcedure; readonly positions: readonly PartyPosition[] },
      Outcome
    >
  | Step<
      "governance.votes-counted",
      { readonly in: VoteBase; readonly for: number; readonly against: number; readonly whole: number },
      Outcome
    >
  | Step<
      "ladder.next-step",
      { readonly ladder: Id; readonly taken: readonly LadderStep["action"][] },
      LadderStep["action"]
    >;

/** What agreement and caller leave open of decisions and ladders (Swedish: antaganden om beslut och trappor). */
export type GovernanceAssumption =
  | Assumption<"governance.binds-within-delegation", { readonly body: Id }>
  | Assumption<"governance.named-matter-goes-first", OfMatter>
  | Assumption<"governance.members-not-stated", { readonly body: Id }>
  | Assumption<"governance.one-vote-each", { readonly parties: readonly Id[] }>
  | Assumption<"governance.vote-base-changes-nothing">
  | Assumption<"governance.silence-changes-nothing", { readonly parties: readonly Id[] }>
  | Assumption<"governance.tie-rule-not-stated">
  | Assumption<"ladder.parties-judge-condition", { readonly ladder: Id }>
  | Assumption<"ladder.condition-not-stated", { readonly ladder: Id }>
  | Assumption<"ladder.by-whom-not-stated", { readonly ladder: Id }>
  | Assumption<"ladder.steps-passed-over", { readonly ladder: Id; readonly actions: readonly LadderStep["action"][] }>;

/** Why there is no outcome, or no further step (Swedish: varför utfall eller nästa steg saknas). */
export type GovernanceFailure =
  | Failure<"governance.no-rule", OfMatter & { readonly why: "no-rules" | "not-covered" | "not-stated" }>
  | Failure<"governance.rules-differ", OfMatter>
  | Failure<"governance.position-missing", { readonly parties: readonly Id[] }>
  | Failure<"governance.not-in-body", { readonly body: Id; readonly parties: readonly Id[] }>
  | Failure<"governance.silence-decides", { readonly parties: readonly Id[] }>
  | Failure<"governance.vote-base-decides">
  | Failure<"ladder.no-such-step", { readonly ladder: Id; readonly action: LadderStep["action"] }>
  | Failure<"ladder.no-further-step", { readonly ladder: Id; readonly about: Ladder["about"] }>;

/** Steps, assumptions and failures of decisions and ladders (Swedish: uträkning av beslut och trappor). */
export interface GovernanceWorking {
  readonly step: GovernanceStep;
  readonly assumption: GovernanceAssumption;
  readonly failure: GovernanceFailure;
}
