import type { Event } from "../../agreement/event.js";
import type { ActionStep, ForeseenAction, ForeseenReason } from "../../oversight/status/foreseen-actions.js";
import type { AgreementStanding, StandingStep } from "../../oversight/status/standing-on.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { status } from "./answers.js";
import { words } from "./words.js";

const because = (settledBy: Event["kind"]): string => `Det följer av en händelse (${words.events[settledBy]}).`;

const reasons: WordsFor<ForeseenReason> = {
  foreseen: "kommer i fråga.",
  "not-in-this-standing": "kommer inte i fråga som överenskommelsen nu står.",
  "no-clause": "överenskommelsen har inget villkor som ger den möjligheten. Parterna kan ändå komma överens.",
  "used-up": "parterna har redan förlängt så många gånger som villkoret tillåter.",
};

const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** Whether the agreement foresees an action, and why. */
export const foreseenAction = ({ action, reason }: Pick<ForeseenAction, "action" | "reason">): string =>
  `${sentence(words.actions[action])}: ${reasons[reason]}`;

/** Swedish texts for the steps of standings and actions. */
export const standingSteps: TextsOf<StandingStep | ActionStep> = {
  "standing.follows": ({ inputs: { settledBy }, output }) =>
    `Ställning: ${words.standings[output]}.${settledBy === undefined ? "" : ` ${because(settledBy)}`}`,
  "action.foreseen": ({ inputs: { action }, output }) => foreseenAction({ action, reason: output }),
};

/** How an agreement stands on a day, in one word, with the facts behind it. */
export const standing = (value: AgreementStanding): readonly string[] => [
  `Ställning ${value.on}: ${words.standings[value.standing]}.`,
  ...(value.settledBy === undefined ? [] : [because(value.settledBy)]),
  ...status(value),
];
