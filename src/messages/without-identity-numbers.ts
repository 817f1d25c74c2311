import { IDENTITY_NUMBER_FORM } from "../party/identity-number.js";

/**
 * A text in which whatever has the form of an identity number (Swedish: personnummer, organisationsnummer) is left out,
 * shown as "…". Ids and names come from documents, where such a number may stand.
 *
 * @example
 * withoutIdentityNumbers("part-19800101-1234"); // "part-…"
 */
export const withoutIdentityNumbers = (text: string): string => text.replace(IDENTITY_NUMBER_FORM, "…");
