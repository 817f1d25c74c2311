import type { NameOf } from "../../agreement/names-in.js";
import type { BodyOutcome } from "../../governance/body-outcome.js";
import type { GovernanceAssumption, GovernanceFailure, GovernanceStep } from "../../governance/governance-working.js";
import type { PartyPosition } from "../../governance/party-position.js";
import type { NextLadderStep } from "../../governance/next-ladder-step.js";
import type { Id } from "../../notation/id.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import {
  ladderActions,
  ladderMatters,
  matters,
  outcomes,
  positions as positionWords,
  procedures,
  voteBases,
} from "./governance-words.js";
import { countOf, listOf } from "./phrases.js";

const namesOf = (ids: readonly Id[], nameOf: NameOf): string => listOf(ids.map(nameOf));

const stands = ({ party, position }: PartyPosition, nameOf: NameOf): string =>
  `${nameOf(party)}: ${positionWords[position]}`;

/** English texts for the steps to an outcome in a body, and to the next step of a ladder. */
export const governanceSteps: TextsOf<GovernanceStep> = {
  "governance.rule-covers": ({ inputs: { body, matter }, output }, nameOf) =>
    `The decision rule of ${nameOf(body)} covers the matter, ${matters[matter]}. It is decided by ` +
    `${procedures[output]}.`,
  "governance.positions-weighed": ({ inputs: { procedure, positions }, output }, nameOf) =>
    `Positions: ${positions.map((each) => stands(each, nameOf)).join(", ")}. ` +
    `Decided by ${procedures[procedure.kind]}. ${outcomes[output]}`,
  "governance.votes-counted": ({ inputs, output }) =>
    `Counted by ${voteBases[inputs.in]}, ${countOf(inputs.whole, "vote")}: ${inputs.for} in favour and ` +
    `${inputs.against} against. More than half is needed. ${outcomes[output]}`,
  "ladder.next-step": ({ inputs: { taken }, output }) =>
    taken.length === 0
      ? `The first step of the ladder is ${ladderActions[output]}.`
      : `After ${listOf(taken.map((action) => ladderActions[action]))} comes ${ladderActions[output]}.`,
};

/** English texts for what outcomes and ladders take for granted. */
export const governanceAssumptions: TextsOf<GovernanceAssumption> = {
  "governance.binds-within-delegation": ({ params: { body } }, nameOf) =>
    `The outcome in ${nameOf(body)} is no decision of a committee. It binds the municipality only as far as those ` +
    "who represent it there have been given the right to decide by delegation.",
  "governance.named-matter-goes-first": ({ params: { body, matter } }, nameOf) =>
    `In ${nameOf(body)} the rule that names the matter, ${matters[matter]}, goes before the rule for all matters.`,
  "governance.members-not-stated": ({ params: { body } }, nameOf) =>
    `Which parties sit in ${nameOf(body)} is not stated. The positions are counted as they are given.`,
  "governance.one-vote-each": ({ params: { parties } }, nameOf) =>
    `The number of votes is not stated for ${namesOf(parties, nameOf)}. One vote each is counted.`,
  "governance.vote-base-changes-nothing": () =>
    "Of which votes the majority is counted is not stated. The outcome is the same in every way.",
  "governance.silence-changes-nothing": ({ params: { parties } }, nameOf) =>
    `Whether who abstains or is absent hinders consensus is not stated (${namesOf(parties, nameOf)}). Here the ` +
    "outcome is the same.",
  "governance.tie-rule-not-stated": () => "The votes are equal. What holds then is not stated.",
  "ladder.parties-judge-condition": () =>
    "Whether the time for the step has come and its condition is met is for the parties to judge, in the end a court.",
  "ladder.condition-not-stated": () => "When the step may be taken is not stated.",
  "ladder.by-whom-not-stated": () => "Who takes the step is not stated.",
  "ladder.steps-passed-over": ({ params: { actions } }) =>
    `These steps come before in the ladder, but are not among those taken: ` +
    `${listOf(actions.map((action) => ladderActions[action]))}.`,
};

type NoRule = Extract<GovernanceFailure, { readonly code: "governance.no-rule" }>["params"];

const noRule: WordsFor<NoRule["why"]> = {
  "no-rules": "It has no decision rule.",
  "not-covered": "No decision rule covers it.",
  "not-stated": "The rule does not say how.",
};

/** English texts for why there is no outcome, or no further step. */
export const governanceFailures: TextsOf<GovernanceFailure> = {
  "governance.no-rule": ({ params: { body, matter, why } }, nameOf) =>
    `How ${nameOf(body)} decides the matter, ${matters[matter]}, is not stated. ${noRule[why]}`,
  "governance.rules-differ": ({ params: { body, matter } }, nameOf) =>
    `Two rules of ${nameOf(body)} decide the matter, ${matters[matter]}, in different ways.`,
  "governance.position-missing": ({ params: { parties } }, nameOf) =>
    `The position of ${namesOf(parties, nameOf)} is missing.`,
  "governance.not-in-body": ({ params: { body, parties } }, nameOf) =>
    `By the agreement ${namesOf(parties, nameOf)} has no seat in ${nameOf(body)}.`,
  "governance.silence-decides": ({ params: { parties } }, nameOf) =>
    `Whether who abstains or is absent hinders consensus is not stated, and here it decides the outcome ` +
    `(${namesOf(parties, nameOf)}).`,
  "governance.vote-base-decides": () =>
    "Of which votes the majority is counted is not stated, and here it decides the outcome.",
  "ladder.no-such-step": ({ params: { action } }) =>
    `The step ${ladderActions[action]} does not stand in the ladder after the steps before it.`,
  "ladder.no-further-step": ({ params: { about } }) =>
    `All steps are taken. Nothing more is stated in case of ${listOf(
      about.map((matter) => ladderMatters[matter]),
      "or",
    )}.`,
};

/** What comes of a proposal in a body. */
export const bodyOutcome = (
  { body, matter, outcome, procedure, decidedBy }: BodyOutcome,
  nameOf: NameOf,
): readonly string[] => [
  outcomes[outcome],
  `In ${nameOf(body)} the matter, ${matters[matter]}, is decided by ${procedures[procedure]}.`,
  ...(decidedBy === undefined ? [] : [`The party that decided is ${nameOf(decidedBy)}.`]),
];

/** The next step of a ladder. */
export const ladderStep = ({ ladder, action, by }: NextLadderStep, nameOf: NameOf): string =>
  `The next step${nameInBrackets(ladder, nameOf)} is ${ladderActions[action]}${
    by === undefined ? "" : `, by ${nameOf(by)}`
  }.`;
