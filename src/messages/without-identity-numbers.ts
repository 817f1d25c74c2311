/** Six or eight digits, then four: the form of personal identity, coordination and organisation numbers. */
const IDENTITY_NUMBER = /[0-9]{6}(?:[0-9]{2})?[-+ ]?[0-9]{4}/g;

/**
 * A text in which whatever has the form of an identity number (Swedish: personnummer, organisationsnummer) is left out,
 * shown as "…". Ids and names come from documents, where such a number may stand.
 *
 * @example
 * withoutIdentityNumbers("part-19800101-1234"); // "part-…"
 */
export const withoutIdentityNumbers = (text: string): string => text.replace(IDENTITY_NUMBER, "…");
