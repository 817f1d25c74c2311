import type { Event } from "../../agreement/event.js";
import type { ActionStep, ForeseenAction, ForeseenReason } from "../../oversight/status/foreseen-actions.js";
import type { AgreementStanding, StandingStep } from "../../oversight/status/standing-on.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { status } from "./answers.js";
import { words } from "./words.js";

const because = (settledBy: Event["kind"]): string => `That follows from an event (${words.events[settledBy]}).`;

const reasons: WordsFor<ForeseenReason> = {
  foreseen: "comes into question.",
  "not-in-this-standing": "does not come into question as the agreement stands.",
  "no-clause": "no clause of the agreement gives the possibility. The parties may still agree.",
  "used-up": "the parties have extended as often as the clause allows.",
};

const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** Whether the agreement foresees an action, and why. */
export const foreseenAction = ({ action, reason }: Pick<ForeseenAction, "action" | "reason">): string =>
  `${sentence(words.actions[action])}: ${reasons[reason]}`;

/** English texts for the steps of standings and actions. */
export const standingSteps: TextsOf<StandingStep | ActionStep> = {
  "standing.follows": ({ inputs: { settledBy }, output }) =>
    `Standing: ${words.standings[output]}.${settledBy === undefined ? "" : ` ${because(settledBy)}`}`,
  "action.foreseen": ({ inputs: { action }, output }) => foreseenAction({ action, reason: output }),
};

/** How an agreement stands on a day, in one word, with the facts behind it. */
export const standing = (value: AgreementStanding): readonly string[] => [
  `Standing on ${value.on}: ${words.standings[value.standing]}.`,
  ...(value.settledBy === undefined ? [] : [because(value.settledBy)]),
  ...status(value),
];
