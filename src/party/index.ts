export { type Decision, DECISION_POINT_CONCERNS, DECISION_STATES, type DecisionPoint } from "./decision.js";
export {
  CIVIL_SOCIETY_FORMS,
  type Organisation,
  ORGANISATION_FORMS,
  type OrganisationForm,
  PUBLIC_FORMS,
  UNIT_FORMS,
} from "./organisation.js";
export {
  hasRightCheckDigit,
  isOrganisationNumber,
  ORGANISATION_NUMBER_PATTERN,
  type OrganisationNumber,
  type OrganisationNumberFault,
  type OrganisationNumberIssue,
  parseOrganisationNumber,
} from "./organisation-number.js";
export { type Contributor, type Party, type Side, SIDES, type Signatory, type Successor } from "./party.js";
export {
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
  type PersonalDataMark,
  personalDataMarks,
} from "./personal-data.js";
export { type PersonalDataPlace, personalDataPlaces } from "./personal-data-places.js";
export { type Section, SECTION_TOPICS, type SectionTopic } from "./section.js";
export type { Source } from "./source.js";
