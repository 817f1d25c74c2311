import type { OutsideTerm } from "../../rules/grounds/outside-term.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { UndertakingIssue } from "../undertaking-issue.js";
import { words } from "./words.js";

const outside = ({ side, bound }: OutsideTerm): string =>
  side === "before"
    ? `börjar före överenskommelsens första dag ${bound}`
    : `fortsätter efter överenskommelsens sista dag ${bound}`;

const SIDES = { public: "den offentliga sidan", "civil-society": "civilsamhällets sida" } as const;

/** Swedish texts for the issues of the standard rules on work and promises. */
export const undertakingIssues: TextsOf<UndertakingIssue> = {
  "activity.outside-term": ({ params: { activity, ...bound } }, nameOf) =>
    `Insatsen${nameInBrackets(activity, nameOf)} ${outside(bound)}. Kontrollera om den omfattas.`,
  "activity.without-focus-area": ({ params: { activity } }, nameOf) =>
    `Åtgärden${nameInBrackets(activity, nameOf)} hör inte till något fokusområde. Ange vilket mål den ska bidra till.`,
  "commitment.one-side-only": ({ params: { side } }) =>
    `Alla åtaganden görs av ${SIDES[side]}. Kontrollera om den andra sidans åtaganden saknas.`,
  "commitment.carried-out-outside-party": ({ params: { organisation } }, nameOf) =>
    `Den som ska utföra åtagandet${nameInBrackets(organisation, nameOf)} hör inte till någon av de parter som gör ` +
    "det. Kontrollera vem som är bunden.",
  "duty.covers-outside-term": ({ params: { kind, ...bound } }) =>
    `Den tid som ska täckas (${words.dutyKinds[kind]}) ${outside(bound)}. Kontrollera vilken tid som avses.`,
};
