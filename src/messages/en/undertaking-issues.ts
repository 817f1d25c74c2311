import type { OutsideTerm } from "../../rules/grounds/outside-term.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { UndertakingIssue } from "../undertaking-issue.js";
import { words } from "./words.js";

const outside = ({ side, bound }: OutsideTerm): string =>
  side === "before"
    ? `begins before the first day of the agreement, ${bound}`
    : `goes on after the last day of the agreement, ${bound}`;

const SIDES = { public: "the public side", "civil-society": "civil society's side" } as const;

/** English texts for the issues of the standard rules on work and promises. */
export const undertakingIssues: TextsOf<UndertakingIssue> = {
  "activity.outside-term": ({ params: { activity, ...bound } }, nameOf) =>
    `The activity${nameInBrackets(activity, nameOf)} ${outside(bound)}. Check whether the agreement covers it.`,
  "activity.without-focus-area": ({ params: { activity } }, nameOf) =>
    `The action${nameInBrackets(activity, nameOf)} belongs to no focus area. Give the goal that it serves.`,
  "commitment.one-side-only": ({ params: { side } }) =>
    `All commitments are made by ${SIDES[side]}. Check whether those of the other side are missing.`,
  "commitment.carried-out-outside-party": ({ params: { organisation } }, nameOf) =>
    `Who is to carry out the commitment${nameInBrackets(organisation, nameOf)} belongs to none of the parties that ` +
    "make it. Check who is bound.",
  "duty.covers-outside-term": ({ params: { kind, ...bound } }) =>
    `The time to be covered (${words.dutyKinds[kind]}) ${outside(bound)}. Check which time is meant.`,
};
