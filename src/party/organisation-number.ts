import type { Result } from "../issues/result.js";
import type { Issue } from "../issues/issue.js";
import { hasCheckDigit } from "./check-digit.js";

declare const organisationNumberBrand: unique symbol;

/**
 * Identity number of a legal person in its canonical form (Swedish: organisationsnummer), `"212000-3005"`.
 *
 * The type says that the form is right: ten digits, hyphen after the sixth, third digit at least 2. Whether the check
 * digit is right is told by {@link parseOrganisationNumber} and by the rule `organisation.check-digit`.
 */
export type OrganisationNumber = string & { readonly [organisationNumberBrand]: "OrganisationNumber" };

/** The form of an {@link OrganisationNumber}, also published in the JSON Schema. */
export const ORGANISATION_NUMBER_PATTERN = /^[0-9]{2}[2-9][0-9]{3}-[0-9]{4}$/;

/**
 * Whether a text has the form of an {@link OrganisationNumber} (Swedish: är ett organisationsnummer); the check digit
 * is not looked at.
 */
export const isOrganisationNumber = (text: string): text is OrganisationNumber =>
  ORGANISATION_NUMBER_PATTERN.test(text);

/**
 * What is wrong with a text that should be an organisation number (Swedish: fel i organisationsnummer).
 *
 * - `length`: not ten digits, or twelve beginning with `16`
 * - `digits`: something else than digits and one hyphen before the last four
 * - `third-digit`: below 2, and no date either, so not given to legal persons
 * - `check-digit`: the last digit does not follow from the others (Luhn's method)
 * - `looks-personal`: has the form of a personal identity or coordination number, which a sole trader uses; refused
 */
export type OrganisationNumberFault = "length" | "digits" | "third-digit" | "check-digit" | "looks-personal";

/**
 * The issue of a refused organisation number (Swedish: anmärkning på organisationsnummer); it never repeats the number.
 */
export type OrganisationNumberIssue = Issue<"organisation.number", { readonly fault: OrganisationNumberFault }>;

/** Whether the check digit follows from the other nine (Swedish: kontrollsiffra). */
export const hasRightCheckDigit = (number: OrganisationNumber): boolean => hasCheckDigit(number.replace("-", ""));

/** Month 01–12 and day 01–31, or day 61–91 for a coordination number. */
const LOOKS_LIKE_DATE = /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])/;

const faultOf = (text: string): OrganisationNumberFault | undefined => {
  if (text.length > 20) return "length";
  if (!/^\d+(?:-\d{4})?$/.test(text)) return "digits";
  const digits = text.replace("-", "");
  if (/^(?:19|20)\d{10}$/.test(digits)) return "looks-personal";
  const ten = digits.length === 12 && digits.startsWith("16") ? digits.slice(2) : digits;
  if (ten.length !== 10) return "length";
  if (LOOKS_LIKE_DATE.test(ten)) return "looks-personal";
  if (!/^\d\d[2-9]/.test(ten)) return "third-digit";
  return hasCheckDigit(ten) ? undefined : "check-digit";
};

/**
 * Reads an organisation number (Swedish: organisationsnummer) and writes it in its canonical form.
 *
 * Accepts ten digits, with or without a hyphen before the last four, and twelve digits beginning with `16`. A sole
 * trader's personal identity number is refused, as are coordination numbers. Never throws; the issue never repeats the
 * number.
 *
 * @example
 * parseOrganisationNumber("162120003005"); // {"ok":true,"value":"212000-3005"}
 */
export const parseOrganisationNumber = (value: unknown): Result<OrganisationNumber, OrganisationNumberIssue> => {
  const trimmed = typeof value === "string" ? value.trim() : "";
  const fault = faultOf(trimmed);
  const digits = trimmed.replace("-", "").slice(-10);
  const canonical = `${digits.slice(0, 6)}-${digits.slice(6)}`;
  if (fault === undefined && isOrganisationNumber(canonical)) return { ok: true, value: canonical };
  return {
    ok: false,
    issues: [{ code: "organisation.number", severity: "error", path: "", params: { fault: fault ?? "digits" } }],
  };
};
