import type { RedactionLimit, RemovedKind } from "../../json/redaction.js";
import type { PersonalDataKind } from "../../party/personal-data.js";
import type { MessageCatalogue } from "../catalogue.js";
import type { PersonalDataIssue } from "../personal-data-issue.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, listOf } from "./phrases.js";

/** One, and several. */
const things: Readonly<Record<RemovedKind, readonly [string, string]>> = {
  "personal-identity-number": ["personnummer", "personnummer"],
  "coordination-number": ["samordningsnummer", "samordningsnummer"],
  "e-mail-address": ["e-postadress", "e-postadresser"],
  "phone-number": ["telefonnummer", "telefonnummer"],
  part: ["uppgift som helhet", "uppgifter som helhet"],
  text: ["text", "texter"],
  extensions: ["uppsättning egna uppgifter (x-)", "uppsättningar egna uppgifter (x-)"],
};

const likeOne: WordsFor<PersonalDataKind> = {
  "personal-identity-number": "ett personnummer",
  "coordination-number": "ett samordningsnummer",
  "e-mail-address": "en e-postadress till en person",
  "phone-number": "ett telefonnummer",
};

const inText = ({ params: { kind, count } }: PersonalDataIssue): string => {
  const found =
    count === 1
      ? `Texten innehåller något som ser ut som ${likeOne[kind]}.`
      : `Texten innehåller ${countOf(count, "sak", "saker")} som ser ut som ${things[kind][1]}.`;
  return `${found} Ta bort uppgiften om den inte behövs.`;
};

/** Swedish texts for what looks like personal data in the texts of a document. */
export const personalDataIssues: TextsOf<PersonalDataIssue> = {
  "personal-data.in-text": inText,
  "report.personal-data-in-text": inText,
};

const limitTexts: WordsFor<RedactionLimit> = {
  "no-secrecy-review": "Maskningen är ingen sekretessprövning.",
  "names-not-looked-for": "Namn på personer har inte eftersökts; läs igenom dokumentet innan det publiceras.",
};

/** Swedish text for what was taken away before publication. */
export const redaction: MessageCatalogue["redaction"] = (removed, limits) => {
  const kinds = [...new Set(removed.map(({ kind }) => kind))];
  const listed = kinds.map((kind) => countOf(removed.filter((each) => each.kind === kind).length, ...things[kind]));
  return [
    listed.length === 0 ? "Inget har tagits bort." : `Borttaget: ${listOf(listed)}.`,
    ...limits.map((limit) => limitTexts[limit]),
  ];
};
