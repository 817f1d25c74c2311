import type { RedactionLimit, RemovedKind } from "../../json/redaction.js";
import type { PersonalDataKind } from "../../party/personal-data.js";
import type { MessageCatalogue } from "../catalogue.js";
import type { PersonalDataIssue } from "../personal-data-issue.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, listOf } from "./phrases.js";

/** One, and several. */
const things: Readonly<Record<RemovedKind, readonly [string, string]>> = {
  "personal-identity-number": ["personal identity number", "personal identity numbers"],
  "coordination-number": ["coordination number", "coordination numbers"],
  "e-mail-address": ["e-mail address", "e-mail addresses"],
  "phone-number": ["phone number", "phone numbers"],
  part: ["whole part", "whole parts"],
  text: ["text", "texts"],
  extensions: ["set of own data (x-)", "sets of own data (x-)"],
};

const likeOne: WordsFor<PersonalDataKind> = {
  "personal-identity-number": "a personal identity number",
  "coordination-number": "a coordination number",
  "e-mail-address": "the e-mail address of a person",
  "phone-number": "a phone number",
};

const inText = ({ params: { kind, count } }: PersonalDataIssue): string => {
  const found =
    count === 1
      ? `The text holds something that looks like ${likeOne[kind]}.`
      : `The text holds ${countOf(count, "thing", "things")} that look like ${things[kind][1]}.`;
  return `${found} Remove it if it is not needed.`;
};

/** English texts for what looks like personal data in the texts of a document. */
export const personalDataIssues: TextsOf<PersonalDataIssue> = {
  "personal-data.in-text": inText,
  "report.personal-data-in-text": inText,
};

const limitTexts: WordsFor<RedactionLimit> = {
  "no-secrecy-review": "The redaction is no secrecy review.",
  "names-not-looked-for": "Names of persons have not been looked for; read the document before it is published.",
};

/** English text for what was taken away before publication. */
export const redaction: MessageCatalogue["redaction"] = (removed, limits) => {
  const kinds = [...new Set(removed.map(({ kind }) => kind))];
  const listed = kinds.map((kind) => countOf(removed.filter((each) => each.kind === kind).length, ...things[kind]));
  return [
    listed.length === 0 ? "Nothing has been removed." : `Removed: ${listOf(listed)}.`,
    ...limits.map((limit) => limitTexts[limit]),
  ];
};
