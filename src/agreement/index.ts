export { type Agreement, AGREEMENT_KINDS, type AgreementInput } from "./agreement.js";
export {
  indexAgreement,
  type IndexedAgreement,
  type IndexedPart,
  type IndexedParts,
  type PartKind,
} from "./agreement-index.js";
export type { AmendedParts, Amendment } from "./amendment.js";
export type {
  BreachDeclared,
  DecisionReviewed,
  Event,
  Extended,
  NoticeGiven,
  NoticeWithdrawn,
  PartyMoved,
  Rectified,
  Replaced,
  ReviewedFromOutside,
  Signed,
  TerminationDeclared,
  WorkContinued,
} from "./event.js";
export { type NamedParts, type NameOf, namesIn } from "./names-in.js";
export { FIGURE_UNITS, type FigureKey, type PrintedFigure } from "./printed-figure.js";
export type { Reference } from "./reference-tree.js";
export { REFERENCES, referencesOf } from "./references.js";
