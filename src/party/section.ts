import type { Id } from "../notation/id.js";

/** What a section of an agreement is about (Swedish: ämnen); lets a checklist see what the agreement is silent on. */
export const SECTION_TOPICS = [
  "background",
  "need",
  "purpose",
  "values",
  "target-groups",
  "parties",
  "relationship",
  "foundations",
  "goals",
  "activities",
  "commitments",
  "added-value",
  "development-area",
  "organisation",
  "governance",
  "communication",
  "follow-up",
  "financing",
  "payment",
  "indexation",
  "vat",
  "repayment",
  "audit",
  "public-access",
  "secrecy",
  "personal-data",
  "insurance",
  "democracy-conditions",
  "term",
  "notice",
  "extension",
  "renegotiation",
  "deviation",
  "breach",
  "dispute",
  "amendments",
  "signing",
  "decision",
  "legal-scope",
  "annex",
  "other",
] as const;

/** What a section is about (Swedish: ämne). */
export type SectionTopic = (typeof SECTION_TOPICS)[number];

/**
 * A part of the source document, retold (Swedish: avsnitt); what a basis points to. A clause that calculates is its own
 * part.
 */
export interface Section {
  readonly id: Id;
  /** The document it stands in: `"överenskommelsen"`, `"tjänsteutlåtandet"`, `"bilaga 1"`. */
  readonly document: string;
  readonly topic: SectionTopic;
  readonly number?: string;
  readonly heading?: string;
  readonly page?: string;
  /** The party whose view it is, where it is one party's. */
  readonly party?: Id;
  /** What it says, in your own words. */
  readonly summary?: string;
  /** What it lists, in your own words. */
  readonly points?: readonly string[];
  readonly parent?: Id;
}
