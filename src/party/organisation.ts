import type { Id } from "../notation/id.js";
import type { OrganisationNumber } from "./organisation-number.js";
import type { Source } from "./source.js";

/**
 * Legal forms on the public side (Swedish: kommun, region, kommunalförbund, samordningsförbund, kommunalt bolag,
 * statlig myndighet).
 */
export const PUBLIC_FORMS = [
  "municipality",
  "region",
  "local-federation",
  "coordination-association",
  "municipal-company",
  "state-agency",
] as const;

/**
 * Legal forms of civil society (Swedish: ideell förening, ekonomisk förening, stiftelse, registrerat trossamfund,
 * aktiebolag).
 */
export const CIVIL_SOCIETY_FORMS = [
  "non-profit-association",
  "economic-association",
  "foundation",
  "registered-faith-community",
  "limited-company",
  "other-civil-society",
] as const;

/**
 * Units of a legal person (Swedish: nämnd, utskott, förvaltning, enhet, styrelse): bound through the person they are
 * part of.
 */
export const UNIT_FORMS = [
  "committee",
  "executive-board",
  "council",
  "sub-committee",
  "administration",
  "unit",
  "board",
  "general-meeting",
] as const;

/**
 * Every form that an organisation may have (Swedish: organisationsformer); `other` for a university, a business, a
 * network.
 */
export const ORGANISATION_FORMS = [...PUBLIC_FORMS, ...CIVIL_SOCIETY_FORMS, ...UNIT_FORMS, "other"] as const;

/** Form of an organisation (Swedish: organisationsform). */
export type OrganisationForm = (typeof ORGANISATION_FORMS)[number];

/**
 * Whoever can be named (Swedish: organisation): a legal person, or a unit of one through `partOf`. Not a party by
 * itself.
 */
export interface Organisation {
  readonly id: Id;
  readonly name: string;
  readonly form: OrganisationForm;
  /** Organisation number in its canonical form, `"212000-3005"`. Its check digit is a rule. */
  readonly organisationNumber?: OrganisationNumber;
  /** Four-digit municipality code (Swedish: kommunkod), `"0380"`. */
  readonly municipalityCode?: string;
  /** The organisation that this one is a unit of. */
  readonly partOf?: Id;
  /** Other names in use, as printed. */
  readonly otherNames?: readonly string[];
  /** What the organisation is, in your own words. */
  readonly description?: string;
  readonly sources?: readonly Source[];
}
