import type { ReleaseDemand, ReleaseRecord } from "../../oversight/money/release-sheet.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { words } from "./words.js";

const ofDuty: WordsFor<ReleaseRecord> = {
  yes: "Det är gjort.",
  no: "Att det är gjort är inte dokumenterat.",
  "not-known": "Om det är gjort går inte att säga.",
};

/** Swedish texts for what is to be there before a payment. */
export const releaseDemands: TextsOf<ReleaseDemand> = {
  "release.decision": ({ params: { status } }) => `Beslut före betalningen: ${lowered(words.decisions[status])}`,
  "release.signatures": ({ params: { status } }) => `Underskrifter: ${lowered(words.signatures[status])}`,
  "release.duty": ({ params: { duty, kind = "other" }, recorded }, nameOf) =>
    `Före betalningen ska följande vara gjort: ${words.dutyKinds[kind]}${nameInBrackets(duty, nameOf)}. ${
      ofDuty[recorded]
    }`,
  "release.condition": ({ params: { condition, met } }) =>
    met === undefined
      ? `Villkor ${String(condition)} för betalningen: om det är uppfyllt är inte dokumenterat.`
      : `Villkor ${String(condition)} för betalningen är uppfyllt ${met}, enligt den som har frågat.`,
};

const lowered = (sentence: string): string => `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
