import type { ReleaseDemand, ReleaseRecord } from "../../oversight/money/release-sheet.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { words } from "./words.js";

const ofDuty: WordsFor<ReleaseRecord> = {
  yes: "It is done.",
  no: "That it is done is not documented.",
  "not-known": "Whether it is done cannot be said.",
};

/** English texts for what is to be there before a payment. */
export const releaseDemands: TextsOf<ReleaseDemand> = {
  "release.decision": ({ params: { status } }) => `Decision before the payment: ${lowered(words.decisions[status])}`,
  "release.signatures": ({ params: { status } }) => `Signatures: ${lowered(words.signatures[status])}`,
  "release.duty": ({ params: { duty, kind = "other" }, recorded }, nameOf) =>
    `Before the payment this is to be done: ${words.dutyKinds[kind]}${nameInBrackets(duty, nameOf)}. ${
      ofDuty[recorded]
    }`,
  "release.condition": ({ params: { condition, met } }) =>
    met === undefined
      ? `Condition ${String(condition)} for the payment: whether it is met is not documented.`
      : `Condition ${String(condition)} for the payment was met on ${met}, says whoever asks.`,
};

const lowered = (sentence: string): string => `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
