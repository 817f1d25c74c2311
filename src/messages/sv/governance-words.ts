import type { DecisionProcedure, Matter, VoteBase } from "../../governance/decision-rule.js";
import type { Ladder, LadderStep } from "../../governance/ladder.js";
import type { Outcome } from "../../governance/outcome.js";
import type { PartyPosition } from "../../governance/party-position.js";
import type { WordsFor } from "../words.js";

/** As in "frågan gäller …". */
export const matters: WordsFor<Matter> = {
  "changes-of-activities": "ändringar av insatser",
  "significant-deviations": "betydande avvikelser",
  budget: "budget",
  renegotiation: "omförhandling",
  other: "annat än det som reglerna nämner",
};

/** As in "avgörs genom …". */
export const procedures: WordsFor<DecisionProcedure["kind"]> = {
  consensus: "enighet",
  "consensus-then-party": "enighet, annars av den part som regeln nämner",
  majority: "majoritet",
  "each-party-veto": "att ingen part är emot",
  "not-stated": "något som inte anges",
};

export const positions: WordsFor<PartyPosition["position"]> = {
  for: "för",
  against: "emot",
  abstains: "avstår",
  absent: "frånvarande",
};

/** A sentence each. */
export const outcomes: WordsFor<Outcome> = {
  adopted: "Förslaget antas.",
  rejected: "Förslaget avslås.",
  "not-decided": "Förslaget varken antas eller avslås.",
};

export const voteBases: WordsFor<VoteBase> = {
  "votes-cast": "avgivna röster",
  "those-present": "de närvarandes röster",
  all: "samtliga röster",
};

export const ladderActions: WordsFor<LadderStep["action"]> = {
  dialogue: "dialog",
  approval: "godkännande",
  rectification: "rättelse",
  renegotiation: "omförhandling",
  "termination-for-breach": "hävning",
  mediation: "medling",
  court: "domstol",
};

/** As in "vid …". */
export const ladderMatters: WordsFor<Ladder["about"][number]> = {
  breach: "avtalsbrott",
  dispute: "oenighet",
  "significant-deviation": "betydande avvikelse",
  "changed-circumstances": "ändrade förhållanden",
};
