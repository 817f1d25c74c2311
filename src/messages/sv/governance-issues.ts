import type { GovernanceIssue } from "../governance-issue.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { ladderActions, matters } from "./governance-words.js";
import { listOf } from "./phrases.js";
import { words } from "./words.js";

type Missing = Extract<GovernanceIssue, { readonly code: "duty.not-complete" }>["params"]["missing"][number];

const missing: WordsFor<Missing> = { from: "vem som ska göra det", to: "vem som ska ha det", time: "när" };

/** Swedish texts for the issues of the standard rules on bodies, decisions, ladders and duties. */
export const governanceIssues: TextsOf<GovernanceIssue> = {
  "body.not-convened": ({ params: { body } }, nameOf) =>
    `Vem som kallar till möte i ${nameOf(body)} anges inte. Kom överens om det.`,
  "body.reports-in-circle": ({ params: { body } }, nameOf) =>
    `Genom andra organ eller direkt återkopplar ${nameOf(body)} till sig självt. Kontrollera vem som återkopplar ` +
    "till vem.",
  "body.party-not-represented": ({ params: { body, parties } }, nameOf) =>
    `I ${nameOf(body)} finns ingen från ${listOf(parties.map(nameOf))}. Kontrollera om det är avsikten.`,
  "decision-rule.party-not-in-body": ({ params: { body, party } }, nameOf) =>
    `Enligt en beslutsregel i ${nameOf(body)} avgör ${nameOf(party)}, som inte sitter där. ` +
    "Kontrollera regeln och vilka som sitter i organet.",
  "decision-rule.covers-differently": ({ params: { body, matter } }, nameOf) =>
    `Två beslutsregler i ${nameOf(body)} avgör samma fråga, ${
      matter === "all-matters" ? "alla frågor" : matters[matter]
    }, på olika sätt. Behåll den som gäller.`,
  "decision-rule.matter-not-covered": ({ params: { body, matter } }, nameOf) =>
    `Enligt överenskommelsen ska ${nameOf(body)} godkänna något (${matters[matter]}), men ingen beslutsregel säger ` +
    "hur. Kom överens om det.",
  "ladder.out-of-order": ({ params: { action, before } }) =>
    `I trappan kommer ${ladderActions[action]} efter ${ladderActions[before]}. Kontrollera ordningen.`,
  "duty.not-complete": ({ params: { duty, kind, missing: lacking } }, nameOf) =>
    `Om följande anges inte ${listOf(lacking.map((what) => missing[what]))}: ${words.dutyKinds[kind]}` +
    `${nameInBrackets(duty, nameOf)}. Kom överens om det.`,
  "duty.outside-term": ({ params: { duty, day, side, bound } }, nameOf) =>
    `Dagen ${day} för en uppföljning${nameInBrackets(duty, nameOf)} ligger ${
      side === "before" ? `före periodens första dag ${bound}` : `efter periodens sista dag ${bound}`
    }. Kontrollera dagen.`,
  "duty.evaluated-too-late": ({ params: { duty, day, agreeBy } }, nameOf) =>
    `Utvärderingen${nameInBrackets(duty, nameOf)} ska finnas ${day}, men en förlängning ska vara överenskommen ` +
    `senast ${agreeBy}. Kontrollera om parterna behöver den före det.`,
};
