import type { ChecklistCatalogue } from "../checklist-catalogue.js";

const ORDINARY_FUNDING = "It is not ordinary funding of an association.";
const DETAIL = "The municipality does not regulate the work in detail.";

/** What the checklists and their items ask, in English. */
export const checklists: ChecklistCatalogue["checklists"] = {
  "skr-2017": {
    name: "Criteria of SKR for an idea-based public partnership, 2017.",
    items: {
      1: ORDINARY_FUNDING,
      2: "It is not the purchase of a service: both sides finance it, and it is meant to last.",
      3: "The parties see a joint need.",
      4: "It is preferably part of a political programme that names civil society as a partner.",
      5: DETAIL,
      6: "The parties commit themselves, own and steer together.",
      7: "Where there is a market: writing and practice show that the financing is joint and mutual.",
      8: "It is long-term, with joint follow-up, evaluation and decisions.",
    },
  },
  forum: {
    name: "Older criteria of Forum for an idea-based public partnership; the year is not known.",
    items: {
      1: "The initiative is that of the idea-based organisation.",
      2: "It carries out a political programme or a plan.",
      3: ORDINARY_FUNDING,
      4: "There is no market or competition to protect.",
      5: "Both sides finance it, in money or otherwise.",
      6: DETAIL,
      7: "It is meant for a longer time.",
    },
  },
  "uddevalla-2020": {
    name: "Contents of every IOP by the process description of Uddevalla municipality, 2020-08-25.",
    items: {
      background: "Background.",
      values: "Values.",
      "parties-and-organisation": "Parties and organisation: steering, groups and responsibilities.",
      goals: "Goals.",
      "activities-and-commitments": "Activities and commitments.",
      "follow-up": "Follow-up.",
      economy: "Economy.",
      "social-benefit": "An estimate of social benefit and cost-effectiveness.",
      "term-and-notice": "Term and notice.",
      "changes-and-additions": "Changes and additions.",
      "renegotiation-termination-dispute": "Renegotiation, termination and disputes.",
    },
  },
  "procurement-and-state-aid": {
    name: "What to look at for procurement and state aid, iop-sdk, 2026-11-22.",
    items: {
      market: "Market: whether others do or want to do the same.",
      "words-for-payment": "What the payment is called: grant, remuneration or something else.",
      "co-financing": "Joint financing: what both sides bring in.",
      "degree-of-detail": "Who decides on the contents.",
      "procurement-threshold": "The value and the threshold for social services, without VAT.",
      "direct-award": "The value and the limit for direct awards, without VAT.",
      "idea-based-organisation": "Idea-based organisation: a legal person with an exclusively public-benefit purpose.",
      "public-interest-and-territory":
        "Public interest and the area of the municipality (Local Government Act, chapter 2 section 1).",
      "equal-treatment":
        "Equal treatment and support to single businesses (Local Government Act, chapter 2 sections 3 and 8).",
      "de-minimis": "Aid of minor importance: per undertaking over three years; other aid is not seen here.",
      "de-minimis-general-interest":
        "Aid of minor importance to services of general economic interest: over three years; other aid is not seen " +
        "here.",
      vat: "VAT: whether the task is specified, controlled and competes is for the tax authority.",
    },
  },
  "access-and-data-protection": {
    name: "What to look at for public access, secrecy and data protection, iop-sdk, 2026-11-22.",
    items: {
      "matter-handed-over":
        "Control and public access when a matter is handed over (Local Government Act, chapter 10 sections 7–9).",
      "public-access": "Public access.",
      secrecy: "Secrecy and confidentiality.",
      controller: "Personal data: who answers for what.",
      "persons-in-texts": "Personal data in the texts of the agreement itself.",
      delegation:
        "Power to decide: a joint body does not decide for the committee (Local Government Act, chapters 6 and 7).",
    },
  },
  silences: {
    name: "What an agreement may be silent on, iop-sdk, 2026-11-22.",
    items: {
      vat: "VAT: whether it is within the amounts.",
      repayment: "Repayment: what happens to money that is not used.",
      audit: "A right to audit accounts and work.",
      "public-access": "Public access.",
      secrecy: "Secrecy and confidentiality.",
      "personal-data": "The processing of personal data.",
      insurance: "Insurance.",
      "democracy-conditions": "Democracy conditions.",
    },
  },
};
