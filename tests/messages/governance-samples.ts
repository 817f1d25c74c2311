import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import type { BodyOutcome } from "../../src/governance/body-outcome.js";
import { VOTES_COUNTED } from "../../src/governance/decision-rule.js";
import type { GovernanceWorking } from "../../src/governance/governance-working.js";
import { POSITIONS } from "../../src/governance/party-position.js";
import { LADDER_ACTIONS, LADDER_MATTERS } from "../../src/governance/ladder.js";
import type { NextLadderStep } from "../../src/governance/next-ladder-step.js";
import { OUTCOMES } from "../../src/governance/outcome.js";
import type { GovernanceIssue } from "../../src/messages/governance-issue.js";
import { id, nothing, type Samples, several } from "./sample.js";

const [start, end] = [day("2019-01-01"), day("2021-12-31")];
const [body, party, ladder, duty] = [id("steering-group"), id("association"), id("ladder"), id("duty")];
const parties = [party];
const ofMatter = { body, matter: "changes-of-activities" } as const;
const allMatters = ["changes-of-activities", "significant-deviations", "budget", "renegotiation", "other"] as const;
const KINDS = ["consensus", "consensus-then-party", "majority", "each-party-veto", "not-stated"] as const;
const consensus = { kind: "consensus" } as const;

/** What steps to an outcome or along a ladder may hold. */
export const governanceStepSamples: Samples<GovernanceWorking["step"], "inputs" | "output"> = {
  "governance.rule-covers": several(KINDS, (output) => ({ inputs: ofMatter, output })),
  "governance.positions-weighed": [
    ...several(OUTCOMES, (output) => ({
      inputs: { procedure: consensus, positions: [{ party, position: "for" } as const] },
      output,
    })),
    {
      inputs: { procedure: consensus, positions: POSITIONS.map((position) => ({ party: id(position), position })) },
      output: "not-decided",
    },
  ],
  "governance.votes-counted": several(VOTES_COUNTED, (base) => ({
    inputs: { in: base, for: 3, against: 2, whole: 5 },
    output: "adopted",
  })),
  "ladder.next-step": [
    { inputs: { ladder, taken: [] }, output: "dialogue" },
    ...LADDER_ACTIONS.map((output) => ({ inputs: { ladder, taken: ["dialogue", "approval"] as const }, output })),
  ],
};

/** What outcomes and ladders take for granted. */
export const governanceAssumptionSamples: Samples<GovernanceWorking["assumption"], "params"> = {
  "governance.binds-within-delegation": [{ params: { body } }],
  "governance.named-matter-goes-first": [{ params: ofMatter }],
  "governance.members-not-stated": [{ params: { body } }],
  "governance.one-vote-each": [{ params: { parties } }],
  "governance.vote-base-changes-nothing": nothing,
  "governance.silence-changes-nothing": [{ params: { parties } }],
  "governance.tie-rule-not-stated": nothing,
  "ladder.parties-judge-condition": [{ params: { ladder } }],
  "ladder.condition-not-stated": [{ params: { ladder } }],
  "ladder.by-whom-not-stated": [{ params: { ladder } }],
  "ladder.steps-passed-over": [{ params: { ladder, actions: ["dialogue", "rectification"] } }],
};

/** Why there is no outcome, or no further step. */
export const governanceFailureSamples: Samples<GovernanceWorking["failure"], "params"> = {
  "governance.no-rule": [
    ...several(["no-rules", "not-covered", "not-stated"], (why) => ({ params: { ...ofMatter, why } })),
    ...allMatters.slice(1).map((matter) => ({ params: { body, matter, why: "not-covered" } as const })),
  ],
  "governance.rules-differ": [{ params: ofMatter }],
  "governance.position-missing": [{ params: { parties } }],
  "governance.not-in-body": [{ params: { body, parties } }],
  "governance.silence-decides": [{ params: { parties } }],
  "governance.vote-base-decides": nothing,
  "ladder.no-such-step": [{ params: { ladder, action: "court" } }],
  "ladder.no-further-step": [
    ...several(LADDER_MATTERS, (about) => ({ params: { ladder, about: [about] } })),
    { params: { ladder, about: LADDER_MATTERS } },
  ],
};

/** What issues on bodies, decisions, ladders and duties may hold. */
export const governanceIssueSamples: Samples<GovernanceIssue, "params"> = {
  "body.not-convened": [{ params: { body } }],
  "body.reports-in-circle": [{ params: { body } }],
  "body.party-not-represented": [{ params: { body, parties } }],
  "decision-rule.party-not-in-body": [{ params: { body, party } }],
  "decision-rule.covers-differently": several(["budget", "all-matters"], (matter) => ({ params: { body, matter } })),
  "decision-rule.matter-not-covered": several(["significant-deviations", "other"], (matter) => ({
    params: { body, matter },
  })),
  "ladder.out-of-order": [{ params: { action: "dialogue", before: "termination-for-breach" } }],
  "duty.not-complete": [
    ...several(["from", "to", "time"], (missing) => ({
      params: { duty, kind: "compilation", missing: [missing] } as const,
    })),
    { params: { duty, kind: "compilation", missing: ["from", "to", "time"] } },
  ],
  "duty.outside-term": [
    { params: { duty, day: day("2018-12-31"), side: "before", bound: start } },
    { params: { duty, day: day("2022-01-01"), side: "after", bound: end } },
  ],
  "duty.evaluated-too-late": [{ params: { duty, day: day("2022-03-31"), agreeBy: end } }],
};

/** Outcomes by consensus, and by one party. */
export const bodyOutcomes: readonly BodyOutcome[] = [
  { ...ofMatter, outcome: "not-decided", procedure: "consensus" },
  { ...ofMatter, outcome: "adopted", procedure: "consensus-then-party", decidedBy: party },
];

/** A step with and without somebody who takes it. */
export const nextSteps: readonly NextLadderStep[] = [
  { ladder, position: 0, action: "dialogue", by: body },
  { ladder, position: 1, action: "rectification", condition: "utan dröjsmål" },
];
