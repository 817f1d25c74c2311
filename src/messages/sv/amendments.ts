import type { AmendablePart, RenegotiationNeed } from "../../oversight/amendments/amendable-part.js";
import type { AmendmentAssumption, AmendmentStep } from "../../oversight/amendments/amendment-working.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { listOf } from "./phrases.js";

const parts: WordsFor<AmendablePart> = {
  term: "Perioden och dess villkor",
  parties: "Parterna",
  targetGroups: "Målgrupperna",
  goals: "Målen",
  indicators: "Indikatorerna",
  activities: "Insatserna",
  commitments: "Åtagandena",
  grants: "Bidragen",
  indexation: "Uppräkningsvillkoren",
  budgets: "Budgetarna",
  bodies: "Samverkansorganen",
  duties: "Uppföljningsskyldigheterna",
};

const needs: WordsFor<RenegotiationNeed> = {
  needed: " En sådan ändring kräver vanligen omförhandling.",
  "not-needed": " En sådan ändring kräver vanligen ingen omförhandling.",
  "not-stated": "",
};

/** Swedish texts for the steps to the agreement as it stood on a day. */
export const amendmentSteps: TextsOf<AmendmentStep> = {
  "amendment.part-replaced": ({ inputs: { inForceFrom, signed, part, renegotiation, before } }) =>
    `${parts[part]} är ${before === undefined ? "tillagda" : "ersatta"} genom en ändring som gäller från ` +
    `${inForceFrom} och undertecknades ${signed}.${needs[renegotiation]}`,
  "amendment.not-yet-in-effect": ({ inputs: { inForceFrom, signed, on }, output }) =>
    `En ändring från ${inForceFrom}, undertecknad ${signed}, räknas från ${output} och gäller inte ${on}.`,
};

/** Swedish texts for what amendments took for granted. */
export const amendmentAssumptions: TextsOf<AmendmentAssumption> = {
  "amendment.not-signed": ({ params: { inForceFrom } }) =>
    `Att en ändring från ${inForceFrom} är undertecknad är inte dokumenterat. Den räknas inte med.`,
  "amendment.renegotiation-read-from-part": ({ params: { sections } }, nameOf) =>
    `Om en ändring kräver omförhandling är bara läst av vilken del den gäller. ${
      sections.length === 0
        ? "Kontrollera vad överenskommelsen säger om det."
        : `Läs vad överenskommelsen säger: ${listOf(sections.map(nameOf))}.`
    }`,
};
