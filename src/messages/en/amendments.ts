import type { AmendablePart, RenegotiationNeed } from "../../oversight/amendments/amendable-part.js";
import type { AmendmentAssumption, AmendmentStep } from "../../oversight/amendments/amendment-working.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { listOf } from "./phrases.js";

const parts: WordsFor<AmendablePart> = {
  term: "term and its clauses",
  parties: "parties",
  targetGroups: "target groups",
  goals: "goals",
  indicators: "indicators",
  activities: "activities",
  commitments: "commitments",
  grants: "grants",
  indexation: "indexation clauses",
  budgets: "budgets",
  bodies: "bodies",
  duties: "follow-up duties",
};

const needs: WordsFor<RenegotiationNeed> = {
  needed: " Such a change commonly calls for renegotiation.",
  "not-needed": " Such a change commonly calls for no renegotiation.",
  "not-stated": "",
};

/** English texts for the steps to the agreement as it stood on a day. */
export const amendmentSteps: TextsOf<AmendmentStep> = {
  "amendment.part-replaced": ({ inputs: { inForceFrom, signed, part, renegotiation, before } }) =>
    `An amendment in force from ${inForceFrom}, signed on ${signed}, ` +
    `${before === undefined ? "added" : "replaced"} the ${parts[part]}.${needs[renegotiation]}`,
  "amendment.not-yet-in-effect": ({ inputs: { inForceFrom, signed, on }, output }) =>
    `An amendment from ${inForceFrom}, signed on ${signed}, counts from ${output} and does not hold on ${on}.`,
};

/** English texts for what amendments took for granted. */
export const amendmentAssumptions: TextsOf<AmendmentAssumption> = {
  "amendment.not-signed": ({ params: { inForceFrom } }) =>
    `That an amendment from ${inForceFrom} is signed is not documented. It is not counted.`,
  "amendment.renegotiation-read-from-part": ({ params: { sections } }, nameOf) =>
    `Whether a change calls for renegotiation is read only from the part that it concerns. ${
      sections.length === 0
        ? "Check what the agreement says of it."
        : `Read what the agreement says: ${listOf(sections.map(nameOf))}.`
    }`,
};
