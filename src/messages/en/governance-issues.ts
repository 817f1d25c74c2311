import type { GovernanceIssue } from "../governance-issue.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { ladderActions, matters } from "./governance-words.js";
import { listOf } from "./phrases.js";
import { words } from "./words.js";

type Missing = Extract<GovernanceIssue, { readonly code: "duty.not-complete" }>["params"]["missing"][number];

const missing: WordsFor<Missing> = { from: "who does it", to: "who gets it", time: "when" };

/** English texts for the issues of the standard rules on bodies, decisions, ladders and duties. */
export const governanceIssues: TextsOf<GovernanceIssue> = {
  "body.not-convened": ({ params: { body } }, nameOf) => `Who convenes ${nameOf(body)} is not stated. Agree on it.`,
  "body.reports-in-circle": ({ params: { body } }, nameOf) =>
    `Through other bodies or directly, ${nameOf(body)} reports to itself. Check who reports to whom.`,
  "body.party-not-represented": ({ params: { body, parties } }, nameOf) =>
    `In ${nameOf(body)} there is nobody from ${listOf(parties.map(nameOf))}. Check whether that is intended.`,
  "decision-rule.party-not-in-body": ({ params: { body, party } }, nameOf) =>
    `By a decision rule of ${nameOf(body)} it is ${nameOf(party)} that decides, which has no seat there. ` +
    "Check the rule and who sits in the body.",
  "decision-rule.covers-differently": ({ params: { body, matter } }, nameOf) =>
    `Two decision rules of ${nameOf(body)} decide the same matter, ${
      matter === "all-matters" ? "all matters" : matters[matter]
    }, in different ways. Keep the one that holds.`,
  "decision-rule.matter-not-covered": ({ params: { body, matter } }, nameOf) =>
    `By the agreement ${nameOf(body)} is to approve something (${matters[matter]}), but no decision rule says how. ` +
    "Agree on it.",
  "ladder.out-of-order": ({ params: { action, before } }) =>
    `In the ladder ${ladderActions[action]} comes after ${ladderActions[before]}. Check the order.`,
  "duty.not-complete": ({ params: { duty, kind, missing: lacking } }, nameOf) =>
    `Not stated is ${listOf(lacking.map((what) => missing[what]))}: ${words.dutyKinds[kind]}` +
    `${nameInBrackets(duty, nameOf)}. Agree on it.`,
  "duty.outside-term": ({ params: { duty, day, side, bound } }, nameOf) =>
    `The day ${day} for a follow-up${nameInBrackets(duty, nameOf)} lies ${
      side === "before" ? `before the first day of the term, ${bound}` : `after the last day of the term, ${bound}`
    }. Check the day.`,
  "duty.evaluated-too-late": ({ params: { duty, day, agreeBy } }, nameOf) =>
    `The evaluation${nameInBrackets(duty, nameOf)} is due on ${day}, but an extension must be agreed by ${agreeBy}. ` +
    "Check whether the parties need it before that.",
};
