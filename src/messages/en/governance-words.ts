import type { DecisionProcedure, Matter, VoteBase } from "../../governance/decision-rule.js";
import type { Ladder, LadderStep } from "../../governance/ladder.js";
import type { Outcome } from "../../governance/outcome.js";
import type { PartyPosition } from "../../governance/party-position.js";
import type { WordsFor } from "../words.js";

/** As in "the matter is …". */
export const matters: WordsFor<Matter> = {
  "changes-of-activities": "changes of activities",
  "significant-deviations": "significant deviations",
  budget: "the budget",
  renegotiation: "renegotiation",
  other: "other than what the rules name",
};

/** As in "is decided by …". */
export const procedures: WordsFor<DecisionProcedure["kind"]> = {
  consensus: "consensus",
  "consensus-then-party": "consensus, or else by the party that the rule names",
  majority: "a majority",
  "each-party-veto": "no party being against",
  "not-stated": "something not stated",
};

export const positions: WordsFor<PartyPosition["position"]> = {
  for: "in favour",
  against: "against",
  abstains: "abstains",
  absent: "absent",
};

/** A sentence each. */
export const outcomes: WordsFor<Outcome> = {
  adopted: "The proposal is adopted.",
  rejected: "The proposal is rejected.",
  "not-decided": "The proposal is neither adopted nor rejected.",
};

export const voteBases: WordsFor<VoteBase> = {
  "votes-cast": "the votes cast",
  "those-present": "the votes of those present",
  all: "all votes",
};

export const ladderActions: WordsFor<LadderStep["action"]> = {
  dialogue: "dialogue",
  approval: "approval",
  rectification: "rectification",
  renegotiation: "renegotiation",
  "termination-for-breach": "termination for breach",
  mediation: "mediation",
  court: "court",
};

/** As in "in case of …". */
export const ladderMatters: WordsFor<Ladder["about"][number]> = {
  breach: "breach",
  dispute: "dispute",
  "significant-deviation": "significant deviation",
  "changed-circumstances": "changed circumstances",
};
