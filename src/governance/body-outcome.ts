import { type Answer, answered, unanswered } from "../explanation/answer.js";
import { type Basis, basisOf } from "../explanation/basis.js";
import { IopError } from "../issues/iop-error.js";
import type { Id } from "../notation/id.js";
import { sameJson } from "../notation/same-json.js";
import type { Body } from "./body.js";
import type { DecisionProcedure, DecisionRule, Matter } from "./decision-rule.js";
import type {
  GovernanceAssumption,
  GovernanceFailure,
  GovernanceStep,
  GovernanceWorking,
} from "./governance-working.js";
import type { Outcome } from "./outcome.js";
import type { PartyPosition } from "./party-position.js";
import { outcomeOf } from "./weighed-positions.js";

/** What comes of a proposal in a body, and by what procedure (Swedish: utfall i ett samverkansorgan). */
export interface BodyOutcome {
  readonly body: Id;
  readonly matter: Matter;
  readonly outcome: Outcome;
  readonly procedure: DecisionProcedure["kind"];
  /** The party that decided alone, where one did. */
  readonly decidedBy?: Id;
}

/** The matter, and how every party in the body stands (Swedish: fråga och ställningstaganden). */
export interface BodyOutcomeOptions {
  readonly matter: Matter;
  /** One for each party. */
  readonly positions: readonly PartyPosition[];
}

/**
 * A body that the parties set up is none of those to whom a committee may delegate as such: what it reaches binds a
 * municipality only as far as those who sit there may decide for it.
 */
const DELEGATION: Basis = { kind: "statute", sfs: "2017:725", paragraph: "6 kap. 37–38 §§ och 7 kap. 5 §" };

/**
 * What a body's decision rule makes of a proposal (Swedish: utfall enligt beslutsordningen), by the rule that covers
 * the matter; a rule that names the matter goes before one for all matters.
 *
 * It is no decision of a committee: that it binds a municipality only within delegation (kommunallagen 6 kap.
 * 37–38 §§, 7 kap. 5 §) stands among the assumptions. Where the agreement does not say whether silence hinders
 * consensus, or of which votes a majority is counted, every reading is tried; they must agree.
 *
 * Fails by name: `governance.no-rule` (no rule covers the matter, or how it is decided is not stated),
 * `governance.rules-differ`, `governance.position-missing`, `governance.not-in-body`, `governance.silence-decides`,
 * `governance.vote-base-decides`.
 *
 * @throws {@link IopError} `usage.position` when a party has two positions, or votes that are no whole number from 0 to
 * 1 000 000.
 *
 * @example
 * const procedure = { kind: "consensus-then-party", party: "association" };
 * const decisionRules = [{ covers: ["changes-of-activities"], procedure, section: "section-steering" }];
 * const body = { id: "steering", kind: "steering-group", name: "Styrgruppen", decisionRules };
 * const positions = [
 *   { party: "municipality", position: "against" },
 *   { party: "association", position: "for" },
 * ];
 * bodyOutcome(body, { matter: "changes-of-activities", positions }).value.outcome; // "adopted"
 * bodyOutcome(body, { matter: "budget", positions }).failure.code; // "governance.no-rule"
 */
export const bodyOutcome = (body: Body, options: BodyOutcomeOptions): Answer<BodyOutcome, GovernanceWorking> => {
  const { matter, positions } = options;
  checkPositions(positions);
  const found = ruleFor(body, matter);
  if ("code" in found) return unanswered(found);
  const { rule, procedure, assumptions } = found;
  const basis = basisOf(rule.section === undefined ? body : rule);
  const { id, members = [] } = body;
  const covers: GovernanceStep = {
    code: "governance.rule-covers",
    inputs: { body: id, matter },
    output: procedure.kind,
    basis,
  };
  const missing = notMatching(body, positions);
  if (missing !== undefined) return unanswered(missing, [covers]);
  const weighed = outcomeOf(procedure, positions);
  if ("code" in weighed) return unanswered(weighed, [covers]);
  const { outcome, decidedBy, steps = [] } = weighed;
  const step: GovernanceStep = {
    code: "governance.positions-weighed",
    inputs: { procedure, positions },
    output: outcome,
    basis,
  };
  const value = { body: id, matter, outcome, procedure: procedure.kind, ...(decidedBy !== undefined && { decidedBy }) };
  const unstated: GovernanceAssumption = {
    code: "governance.members-not-stated",
    params: { body: id },
    basis: { kind: "interpretation" },
  };
  const isStated = members.some(({ party }) => party !== undefined);
  return answered(
    value,
    [covers, ...steps, step],
    [
      ...assumptions,
      ...(isStated ? [] : [unstated]),
      ...weighed.assumptions,
      { code: "governance.binds-within-delegation", params: { body: id }, basis: DELEGATION },
    ],
  );
};

const checkPositions = (positions: readonly PartyPosition[]): void => {
  const isOnce = new Set(positions.map(({ party }) => party)).size === positions.length;
  const isCounted = positions.every(({ votes = 1 }) => Number.isInteger(votes) && votes >= 0 && votes <= 1_000_000);
  if (isOnce && isCounted) return;
  throw new IopError(
    "usage.position",
    "Each party has one position, with a whole number of votes from 0 to 1 000 000.",
  );
};

interface RuleFound {
  readonly rule: DecisionRule;
  readonly procedure: Exclude<DecisionProcedure, { readonly kind: "not-stated" }>;
  readonly assumptions: readonly GovernanceAssumption[];
}

/** The rule that covers a matter: one that names it, else one for all matters. */
const ruleFor = ({ id: body, decisionRules = [] }: Body, matter: Matter): RuleFound | GovernanceFailure => {
  const naming = decisionRules.filter(({ covers }) => matter !== "other" && covers.includes(matter));
  const forAll = decisionRules.filter(({ covers }) => covers.includes("all-matters"));
  const covering = naming.length > 0 ? naming : forAll;
  const [rule] = covering;
  if (rule === undefined) {
    const why = decisionRules.length === 0 ? "no-rules" : "not-covered";
    return { code: "governance.no-rule", params: { body, matter, why } };
  }
  const { procedure } = rule;
  if (covering.some((other) => !sameJson(other.procedure, procedure))) {
    return { code: "governance.rules-differ", params: { body, matter } };
  }
  if (procedure.kind === "not-stated") {
    return { code: "governance.no-rule", params: { body, matter, why: "not-stated" } };
  }
  const goesFirst = naming.length > 0 && forAll.some((other) => !sameJson(other.procedure, procedure));
  return {
    rule,
    procedure,
    assumptions: goesFirst
      ? [
          {
            code: "governance.named-matter-goes-first",
            params: { body, matter },
            basis: { kind: "interpretation" },
          },
        ]
      : [],
  };
};

/** Positions that are missing, or are of a party that does not sit in the body. */
const notMatching = (
  { id: body, members = [] }: Body,
  positions: readonly PartyPosition[],
): GovernanceFailure | undefined => {
  const seated = new Set(members.flatMap(({ party }) => party ?? []));
  const positioned = new Set(positions.map(({ party }) => party));
  const missing = [...seated].filter((party) => !positioned.has(party));
  if (missing.length > 0) return { code: "governance.position-missing", params: { parties: missing } };
  const outside = seated.size === 0 ? [] : [...positioned].filter((party) => !seated.has(party));
  return outside.length === 0 ? undefined : { code: "governance.not-in-body", params: { body, parties: outside } };
};
