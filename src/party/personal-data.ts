import { eMailAddressesIn } from "./e-mail-address.js";
import { IDENTITY_NUMBER_FORM, type IdentityNumberKind, identityNumberKind } from "./identity-number.js";
import { phoneNumbersIn } from "./phone-number.js";

/** What is looked for in texts (Swedish: personnummer, samordningsnummer, e-postadress, telefonnummer). */
export const PERSONAL_DATA_KINDS = [
  "personal-identity-number",
  "coordination-number",
  "e-mail-address",
  "phone-number",
] as const;

/** What something in a text looks like (Swedish: slag av personuppgift). */
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** Where in a text something stands that looks like personal data (Swedish: plats i texten); `end` is not included. */
export interface PersonalDataMark {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/** The form, where no other digit stands before or after. */
const WHOLE_NUMBER = /* @__PURE__ */ new RegExp(`(?<![0-9])(?:${IDENTITY_NUMBER_FORM.source})(?![0-9])`, "g");

/** A phone number has two digits together and eight in all, near each other; an identity number has more. */
const TWO_DIGITS = /[0-9]{2}/;
const EIGHT_DIGITS = /[0-9](?:[^0-9]{0,4}[0-9]){7}/;

/** Whether a text has an `@` or digits enough for it to be worth looking. Most have not, and documents are long. */
export const mayHoldPersonalData = (text: string): boolean =>
  text.includes("@") || (TWO_DIGITS.test(text) && EIGHT_DIGITS.test(text));

const NONE: readonly PersonalDataMark[] = [];

/**
 * Where a text holds what looks like personal data (Swedish: personuppgifter i löptext), in the order of the text.
 *
 * - Identity and coordination numbers, of ten or twelve digits, with a hyphen, a plus sign, a space or nothing before
 *   the last four: the day must exist (1900–2099) and the check digit be right. Numbers of organisations are none.
 * - E-mail addresses, but for those that go to a function or a unit: `info@`, `registrator@`, `socialnamnden@`.
 * - Swedish phone numbers. Whether one is a person's or a switchboard's cannot be seen.
 *
 * Names and addresses are not looked for, nor numbers of other countries. The time grows with the text and no faster.
 *
 * @example
 * personalDataMarks("Ring 070-123 45 67."); // [{ "kind": "phone-number", "start": 5, "end": 18 }]
 */
export const personalDataMarks = (text: string): readonly PersonalDataMark[] => {
  if (!mayHoldPersonalData(text)) return NONE;
  const numbers = [...text.matchAll(WHOLE_NUMBER)].flatMap(({ 0: written, index }): readonly PersonalDataMark[] => {
    const kind: IdentityNumberKind | undefined = identityNumberKind(written.replaceAll(/[^0-9]/g, ""));
    return kind === undefined ? [] : [{ kind, start: index, end: index + written.length }];
  });
  const addresses = eMailAddressesIn(text).map((place) => ({ kind: "e-mail-address", ...place }) as const);
  const phones = phoneNumbersIn(text).map((place) => ({ kind: "phone-number", ...place }) as const);
  return apart(apart(numbers, addresses), phones);
};

/** Both lists in the order of the text, without what overlaps something of the first. */
const apart = (
  first: readonly PersonalDataMark[],
  others: readonly PersonalDataMark[],
): readonly PersonalDataMark[] => {
  const kept: PersonalDataMark[] = [];
  let next = 0;
  for (const other of others) {
    for (let mark = first[next]; mark !== undefined && mark.end <= other.start; mark = first[next]) {
      kept.push(mark);
      next += 1;
    }
    const following = first[next];
    if (following === undefined || following.start >= other.end) kept.push(other);
  }
  return [...kept, ...first.slice(next)];
};
