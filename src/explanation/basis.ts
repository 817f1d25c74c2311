import type { Id } from "../notation/id.js";

/**
 * What a step, a rule or a choice rests on (Swedish: grund).
 *
 * - `section`: a section of the document, by its id
 * - `statute`: a Swedish statute by its number (SFS), `"1930:173"`, and paragraph, `"1 §"`
 * - `decision`: a decision recorded in the document, by its id
 * - `publication`: published figures or guidance, with publisher
 * - `checklist`: an item of a named checklist
 * - `interpretation`: nobody says; how it was read is in the text, why perhaps in a note
 * - `arithmetic`: nothing but counting
 */
export type Basis =
  | { readonly kind: "section"; readonly section: Id }
  | { readonly kind: "statute"; readonly sfs: string; readonly paragraph: string; readonly byAnalogy?: true }
  | { readonly kind: "decision"; readonly decision: Id }
  | { readonly kind: "publication"; readonly publisher: string; readonly title: string }
  | { readonly kind: "checklist"; readonly checklist: string; readonly item: string }
  | { readonly kind: "interpretation"; readonly note?: string }
  | { readonly kind: "arithmetic" };

/** Basis of a step that only counts (Swedish: ren räkning). */
export const ARITHMETIC: Basis = { kind: "arithmetic" };

/**
 * Basis of a step that follows a clause (Swedish: grund): its section, or an interpretation where the document names
 * none.
 */
export const basisOf = (clause: { readonly section?: Id }): Basis =>
  clause.section === undefined ? { kind: "interpretation" } : { kind: "section", section: clause.section };
