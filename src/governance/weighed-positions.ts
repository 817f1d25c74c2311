import type { Id } from "../notation/id.js";
import { type DecisionProcedure, type VoteBase, VOTES_COUNTED } from "./decision-rule.js";
import type { GovernanceAssumption, GovernanceFailure, GovernanceStep } from "./governance-working.js";
import type { Outcome } from "./outcome.js";
import type { PartyPosition } from "./party-position.js";

/** An outcome with its working, or what keeps it open. */
export type Weighed =
  | {
      readonly outcome: Outcome;
      /** The party that decided alone, where one did. */
      readonly decidedBy?: Id;
      readonly steps?: readonly GovernanceStep[];
      readonly assumptions: readonly GovernanceAssumption[];
    }
  | GovernanceFailure;

type Stated = Exclude<DecisionProcedure, { readonly kind: "not-stated" }>;

const basis = { kind: "interpretation" } as const;

/** What a procedure makes of the positions. */
export const outcomeOf = (procedure: Stated, positions: readonly PartyPosition[]): Weighed => {
  switch (procedure.kind) {
    case "consensus":
      return byReadings(positions, (silent) => ({ outcome: agreed(positions, silent) ? "adopted" : "not-decided" }));
    case "consensus-then-party": {
      const named = positions.find(({ party }) => party === procedure.party);
      if (named === undefined) return { code: "governance.position-missing", params: { parties: [procedure.party] } };
      return byReadings(positions, (silent) =>
        agreed(positions, silent) ? { outcome: "adopted" } : { outcome: decisionOf(named), decidedBy: named.party },
      );
    }
    case "each-party-veto":
      return byVeto(positions);
    case "majority":
      return byMajority(procedure, positions);
  }
};

/** Whether those who say nothing count as agreeing, which the agreement does not state. */
type Silent = "agree" | "do-not-agree";

const isSilent = ({ position }: PartyPosition): boolean => position === "abstains" || position === "absent";

const agreed = (positions: readonly PartyPosition[], silent: Silent): boolean =>
  positions.some(({ position }) => position === "for") &&
  positions.every((each) => each.position === "for" || (silent === "agree" && isSilent(each)));

const decisionOf = ({ position }: PartyPosition): Outcome => {
  if (position === "for") return "adopted";
  return position === "against" ? "rejected" : "not-decided";
};

/** The outcome under both readings of silence; they must not differ. */
const byReadings = (
  positions: readonly PartyPosition[],
  read: (silent: Silent) => { readonly outcome: Outcome; readonly decidedBy?: Id },
): Weighed => {
  const parties = positions.filter(isSilent).map(({ party }) => party);
  const [strict, mild] = [read("do-not-agree"), read("agree")];
  if (strict.outcome !== mild.outcome) return { code: "governance.silence-decides", params: { parties } };
  return {
    ...strict,
    assumptions:
      parties.length === 0 ? [] : [{ code: "governance.silence-changes-nothing", params: { parties }, basis }],
  };
};

const byVeto = (positions: readonly PartyPosition[]): Weighed => {
  if (positions.some(({ position }) => position === "against")) return { outcome: "rejected", assumptions: [] };
  const isAdopted = positions.some(({ position }) => position === "for");
  return { outcome: isAdopted ? "adopted" : "not-decided", assumptions: [] };
};

const byMajority = (
  { of, castingVote }: Extract<DecisionProcedure, { readonly kind: "majority" }>,
  positions: readonly PartyPosition[],
): Weighed => {
  const counted = (of === undefined ? VOTES_COUNTED : [of]).map((base) => countVotes(base, positions));
  const outcomes = new Set(counted.map(({ output }) => output));
  const [outcome = "not-decided"] = outcomes;
  if (outcomes.size > 1) return { code: "governance.vote-base-decides", params: {} };
  const oneEach = positions.filter(({ votes }) => votes === undefined).map(({ party }) => party);
  const assumptions: readonly GovernanceAssumption[] = [
    ...(oneEach.length === 0
      ? []
      : [{ code: "governance.one-vote-each", params: { parties: oneEach }, basis } as const]),
    ...(of === undefined ? [{ code: "governance.vote-base-changes-nothing", params: {}, basis } as const] : []),
  ];
  const isTie = counted.some(({ inputs }) => inputs.for === inputs.against);
  if (!isTie) return { outcome, steps: counted, assumptions };
  if (castingVote === undefined) {
    const noRule = { code: "governance.tie-rule-not-stated", params: {}, basis } as const;
    return { outcome, steps: counted, assumptions: [...assumptions, noRule] };
  }
  const deciding = positions.find(({ party }) => party === castingVote);
  return deciding === undefined
    ? { code: "governance.position-missing", params: { parties: [castingVote] } }
    : { outcome: decisionOf(deciding), decidedBy: castingVote, steps: counted, assumptions };
};

type Counted = Extract<GovernanceStep, { readonly code: "governance.votes-counted" }>;

/** More than half of the votes of a base, for or against. */
const countVotes = (base: VoteBase, positions: readonly PartyPosition[]): Counted => {
  const votesOf = (...which: readonly PartyPosition["position"][]) =>
    positions.reduce((sum, { position, votes = 1 }) => (which.includes(position) ? sum + votes : sum), 0);
  const [votesFor, against] = [votesOf("for"), votesOf("against")];
  const whole = {
    "votes-cast": votesFor + against,
    "those-present": votesOf("for", "against", "abstains"),
    all: votesOf("for", "against", "abstains", "absent"),
  }[base];
  const lost = 2 * against > whole ? "rejected" : "not-decided";
  return {
    code: "governance.votes-counted",
    inputs: { in: base, for: votesFor, against, whole },
    output: 2 * votesFor > whole ? "adopted" : lost,
    basis: { kind: "arithmetic" },
  };
};
