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

/** Swedish texts for the steps to an outcome in a body, and to the next step of a ladder. */
export const governanceSteps: TextsOf<GovernanceStep> = {
  "governance.rule-covers": ({ inputs: { body, matter }, output }, nameOf) =>
    `Beslutsregeln i ${nameOf(body)} omfattar frågan, ${matters[matter]}. Den avgörs genom ${procedures[output]}.`,
  "governance.positions-weighed": ({ inputs: { procedure, positions }, output }, nameOf) =>
    `Ställningstaganden: ${positions.map((each) => stands(each, nameOf)).join(", ")}. ` +
    `Avgörs genom ${procedures[procedure.kind]}. ${outcomes[output]}`,
  "governance.votes-counted": ({ inputs, output }) =>
    `Räknat på ${voteBases[inputs.in]}, ${countOf(inputs.whole, "röst", "röster")}: ${inputs.for} för och ` +
    `${inputs.against} emot. Det krävs mer än hälften. ${outcomes[output]}`,
  "ladder.next-step": ({ inputs: { taken }, output }) =>
    taken.length === 0
      ? `Trappans första steg är ${ladderActions[output]}.`
      : `Efter ${listOf(taken.map((action) => ladderActions[action]))} följer ${ladderActions[output]}.`,
};

/** Swedish texts for what outcomes and ladders take for granted. */
export const governanceAssumptions: TextsOf<GovernanceAssumption> = {
  "governance.binds-within-delegation": ({ params: { body } }, nameOf) =>
    `Utfallet i ${nameOf(body)} är inte ett beslut av en nämnd. Det binder kommunen bara så långt som de som ` +
    "företräder den där har fått rätt att besluta genom delegation.",
  "governance.named-matter-goes-first": ({ params: { body, matter } }, nameOf) =>
    `I ${nameOf(body)} går regeln som nämner frågan, ${matters[matter]}, före regeln för alla frågor.`,
  "governance.members-not-stated": ({ params: { body } }, nameOf) =>
    `Vilka parter som sitter i ${nameOf(body)} anges inte. Ställningstagandena räknas som de är angivna.`,
  "governance.one-vote-each": ({ params: { parties } }, nameOf) =>
    `Antalet röster anges inte för ${namesOf(parties, nameOf)}. En röst var är räknad.`,
  "governance.vote-base-changes-nothing": () =>
    "Av vilka röster majoriteten räknas anges inte. Utfallet blir detsamma hur den än räknas.",
  "governance.silence-changes-nothing": ({ params: { parties } }, nameOf) =>
    `Om den som avstår eller är frånvarande hindrar enighet anges inte (${namesOf(parties, nameOf)}). Här blir ` +
    "utfallet detsamma.",
  "governance.tie-rule-not-stated": () => "Rösterna är lika. Vad som gäller då anges inte.",
  "ladder.parties-judge-condition": () =>
    "Om tiden är inne för steget, och om dess villkor är uppfyllt, bedömer parterna själva, ytterst en domstol.",
  "ladder.condition-not-stated": () => "När steget får tas anges inte.",
  "ladder.by-whom-not-stated": () => "Vem som tar steget anges inte.",
  "ladder.steps-passed-over": ({ params: { actions } }) =>
    `Dessa steg kommer före i trappan, men är inte bland dem som är tagna: ` +
    `${listOf(actions.map((action) => ladderActions[action]))}.`,
};

type NoRule = Extract<GovernanceFailure, { readonly code: "governance.no-rule" }>["params"];

const noRule: WordsFor<NoRule["why"]> = {
  "no-rules": "Där finns ingen beslutsregel.",
  "not-covered": "Ingen beslutsregel omfattar den.",
  "not-stated": "Regeln anger inte hur.",
};

/** Swedish texts for why there is no outcome, or no further step. */
export const governanceFailures: TextsOf<GovernanceFailure> = {
  "governance.no-rule": ({ params: { body, matter, why } }, nameOf) =>
    `Hur ${nameOf(body)} avgör frågan, ${matters[matter]}, anges inte. ${noRule[why]}`,
  "governance.rules-differ": ({ params: { body, matter } }, nameOf) =>
    `Två regler i ${nameOf(body)} avgör frågan, ${matters[matter]}, på olika sätt.`,
  "governance.position-missing": ({ params: { parties } }, nameOf) =>
    `Ställningstagande saknas från ${namesOf(parties, nameOf)}.`,
  "governance.not-in-body": ({ params: { body, parties } }, nameOf) =>
    `Enligt överenskommelsen sitter ${namesOf(parties, nameOf)} inte i ${nameOf(body)}.`,
  "governance.silence-decides": ({ params: { parties } }, nameOf) =>
    `Om den som avstår eller är frånvarande hindrar enighet anges inte, och här avgör det utfallet ` +
    `(${namesOf(parties, nameOf)}).`,
  "governance.vote-base-decides": () => "Av vilka röster majoriteten räknas anges inte, och här avgör det utfallet.",
  "ladder.no-such-step": ({ params: { action } }) =>
    `Steget ${ladderActions[action]} finns inte i trappan efter de steg som står före det.`,
  "ladder.no-further-step": ({ params: { about } }) =>
    `Alla steg är tagna. Mer anges inte vid ${listOf(
      about.map((matter) => ladderMatters[matter]),
      "eller",
    )}.`,
};

/** What comes of a proposal in a body. */
export const bodyOutcome = (
  { body, matter, outcome, procedure, decidedBy }: BodyOutcome,
  nameOf: NameOf,
): readonly string[] => [
  outcomes[outcome],
  `I ${nameOf(body)} avgörs frågan, ${matters[matter]}, genom ${procedures[procedure]}.`,
  ...(decidedBy === undefined ? [] : [`Det är ${nameOf(decidedBy)} som har avgjort den.`]),
];

/** The next step of a ladder. */
export const ladderStep = ({ ladder, action, by }: NextLadderStep, nameOf: NameOf): string =>
  `Nästa steg${nameInBrackets(ladder, nameOf)} är ${ladderActions[action]}${
    by === undefined ? "" : `, genom ${nameOf(by)}`
  }.`;
