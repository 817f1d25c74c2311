import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasRightCheckDigit,
  isOrganisationNumber,
  type OrganisationNumberFault,
  parseOrganisationNumber,
} from "../../src/party/organisation-number.js";

const refusal = (fault: OrganisationNumberFault) => ({
  ok: false,
  issues: [{ code: "organisation.number", severity: "error", path: "", params: { fault } }],
});
const FAULTS: readonly OrganisationNumberFault[] = ["length", "digits", "third-digit", "check-digit", "looks-personal"];
const refusals = FAULTS.map(refusal);

/** Luhn's method as the tax agency describes it: products written side by side, their digits added up to a full ten. */
const checkDigitOf = (nine: string): string => {
  const products = [...nine].map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1)).join("");
  const sum = [...products].reduce((total, digit) => total + Number(digit), 0);
  return String((10 - (sum % 10)) % 10);
};

/** Nine digits of a legal person's number: the third is 2 or more. */
const nineDigits = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([first, third, rest]) => `${String(first).padStart(2, "0")}${third}${String(rest).padStart(6, "0")}`);

describe("an organisation number is read in every form that is in use", () => {
  it.each([
    ["with a hyphen", "212000-3005", "212000-3005"],
    ["ten digits", "2120003005", "212000-3005"],
    ["twelve digits, as systems store it", "162120003005", "212000-3005"],
    ["twelve digits with a hyphen", "16212000-3005", "212000-3005"],
    ["with white space around it", " \u00a02120003005\r\n", "212000-3005"],
    ["a state agency", "202100-5448", "202100-5448"],
    ["an association of municipalities", "2220000315", "222000-0315"],
    ["begins with 16 by chance, not as a prefix", "1622222220", "162222-2220"],
  ])("%s: %s", (_, written, canonical) => {
    expect(parseOrganisationNumber(written)).toEqual({ ok: true, value: canonical });
  });
});

describe("what is wrong with a number is named", () => {
  it.each([
    ["length", "nine digits", "212000300"],
    ["length", "eleven digits", "21200030050"],
    ["length", "twelve digits that begin with something else than 16, 19 or 20", "172120003005"],
    ["length", "a hyphen and too few digits", "21200-3005"],
    ["length", "longer than any form of it", "2".repeat(21)],
    ["digits", "nothing", ""],
    ["digits", "only white space", "   "],
    ["digits", "a letter O for a zero", "212OOO-3005"],
    ["digits", "the country before it, as VAT numbers have it", "SE212000300501"],
    ["digits", "a space within", "212000 3005"],
    ["digits", "a hyphen in another place", "2120-003005"],
    ["digits", "two hyphens", "212000--3005"],
    ["digits", "a dash that is no hyphen", "212000–3005"],
    ["digits", "digits of another script", "٢١٢٠٠٠-٣٠٠٥"],
    ["digits", "full-width digits", "２１２０００３００５"],
    ["digits", "a sign", "+212000-3005"],
    ["third-digit", "below 2, and month 13 is none", "211300-3005"],
    ["third-digit", "below 2, and month 00 is none", "210000-3005"],
    ["third-digit", "below 2, and there is no day 32", "210132-3005"],
    ["third-digit", "below 2, and day 92 is above the days of coordination numbers", "210192-3005"],
    ["check-digit", "one too much", "212000-3006"],
    ["check-digit", "two digits that changed places", "212000-0305"],
    ["check-digit", "in twelve digits", "162120003004"],
    ["looks-personal", "a personal identity number", "121212-1212"],
    ["looks-personal", "the same in twelve digits", "191212121212"],
    ["looks-personal", "the same in twelve digits with a hyphen", "19121212-1212"],
    ["looks-personal", "the same behind 16", "161212121212"],
    ["looks-personal", "of this century", "200002291234"],
    ["looks-personal", "twelve digits of a person, whatever the date in it", "209999999999"],
    ["looks-personal", "a coordination number: day 61", "121261-1212"],
    ["looks-personal", "a coordination number: day 91", "121291-1212"],
    ["looks-personal", "a wrong check digit makes it no less personal", "121212-1213"],
  ] as const)("%s: %s", (fault, _, written) => {
    expect(parseOrganisationNumber(written)).toEqual(refusal(fault));
  });

  it.each([
    ["number", 2_120_003_005],
    ["nothing", undefined],
    ["null", null],
    ["list", ["212000-3005"]],
  ])("digits: a %s is no text", (_, value) => {
    expect(parseOrganisationNumber(value)).toEqual(refusal("digits"));
  });
});

describe("the check digit", () => {
  it("is the one that Luhn's method gives, and the nine others are refused (1 000 numbers each)", () => {
    fc.assert(
      fc.property(nineDigits, fc.integer({ min: 1, max: 9 }), (nine, step) => {
        const right = checkDigitOf(nine);
        const wrong = String((Number(right) + step) % 10);
        const canonical = `${nine.slice(0, 6)}-${nine.slice(6)}`;
        expect(parseOrganisationNumber(nine + right)).toEqual({ ok: true, value: canonical + right });
        expect(parseOrganisationNumber(nine + wrong)).toEqual(refusal("check-digit"));
      }),
      { numRuns: 1_000 },
    );
  });

  it("is not part of the form, and can be asked for by itself", () => {
    fc.assert(
      fc.property(nineDigits, fc.integer({ min: 0, max: 9 }), (nine, digit) => {
        const number = `${nine.slice(0, 6)}-${nine.slice(6)}${digit}`;
        expect(isOrganisationNumber(number) && hasRightCheckDigit(number)).toBe(checkDigitOf(nine) === String(digit));
      }),
    );
  });
});

describe("whatever is read", () => {
  const written = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.stringMatching(/^[0-9 +-]{0,14}$/),
    fc.stringMatching(/^(16|19|20)?[0-9]{6}-?[0-9]{4}$/),
    nineDigits.map((nine) => nine + checkDigitOf(nine)),
  );

  it("gives a number whose canonical form reads as itself, or one named fault and nothing of the text", () => {
    fc.assert(
      fc.property(written, (text) => {
        const read = parseOrganisationNumber(text);
        if (read.ok) expect(parseOrganisationNumber(read.value)).toEqual(read);
        else expect(refusals).toContainEqual(read);
      }),
    );
  });

  it.each([
    ["a megabyte of digits", "2".repeat(1_000_000), "length"],
    ["a megabyte of white space", " ".repeat(1_000_000), "digits"],
    ["a megabyte of hyphens", "-".repeat(1_000_000), "length"],
    ["a right number before a megabyte", `212000-3005${" 1".repeat(500_000)}`, "length"],
  ] as const)("refuses %s at once", (_, text, fault) => {
    const start = performance.now();
    expect(parseOrganisationNumber(text)).toEqual(refusal(fault));
    expect(performance.now() - start).toBeLessThan(100);
  });
});
