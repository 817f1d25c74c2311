import { describe, expect, it } from "vitest";
import { parseCalendarDate } from "../../src/calendar/calendar-date.js";
import type { Result } from "../../src/issues/result.js";
import { parseAgreement } from "../../src/json/parse-agreement.js";
import type { ValueIssue } from "../../src/messages/catalogue.js";
import { describeAssumption } from "../../src/messages/describe/describe-assumption.js";
import { describeBasis } from "../../src/messages/describe/describe-basis.js";
import { describeIssue } from "../../src/messages/describe/describe-issue.js";
import { en } from "../../src/messages/en/index.js";
import { placeOf } from "../../src/messages/place-of.js";
import { sv } from "../../src/messages/sv/index.js";
import { withoutIdentityNumbers } from "../../src/messages/without-identity-numbers.js";
import { parsePercentage } from "../../src/money/percentage.js";
import { readPrintedSek } from "../../src/money/read-printed-sek.js";
import { parseSek } from "../../src/money/sek.js";
import { parseOrganisationNumber } from "../../src/party/organisation-number.js";
import { everythingSaid } from "./everything-said.js";

/** Made up, in the forms that personal identity and coordination numbers are written in. */
const NUMBERS = [
  ...["19800101-1234", "198001011234", "800101-1234", "8001011234"],
  ...["800101+1234", "800161-1234", "800101 1234"],
];
const LAST_FOUR = "1234";
const NAME = "Förnamn Efternamn";

const READERS: readonly ((value: string) => Result<unknown, ValueIssue>)[] = [
  ...[parseOrganisationNumber, parseCalendarDate, parseSek, parsePercentage, readPrintedSek],
];

const issuesOf = (value: string) =>
  READERS.flatMap((read) => {
    const result = read(value);
    return result.ok ? [] : result.issues;
  });

describe.each([
  ["Swedish", sv],
  ["English", en],
] as const)("no %s text", (_language, catalogue) => {
  it.each(NUMBERS)("repeats %s, read as a single value", (number) => {
    const texts = issuesOf(number).map((issue) => describeIssue(issue, catalogue));
    expect(texts.length).toBeGreaterThanOrEqual(3);
    for (const text of texts) expect(text).not.toContain(LAST_FOUR);
  });

  it.each([...NUMBERS, NAME])("repeats %s, a key or a value of a document", (secret) => {
    const organisation = { id: secret, name: 1980, form: secret, [secret]: secret, organisationNumber: secret };
    const read = parseAgreement({ schemaVersion: "1.0", kind: secret, [secret]: {}, organisations: [organisation] });
    expect.assert(!read.ok);
    expect(read.issues.length).toBeGreaterThan(4);
    for (const issue of read.issues) {
      expect(`${placeOf(issue)} ${describeIssue(issue, catalogue)}`).not.toContain(secret);
    }
  });

  it.each(NUMBERS)("repeats %s, where an id or a name holds it", (number) => {
    const named = everythingSaid(catalogue, () => `Firma ${number}`).flatMap(({ texts }) => texts);
    expect(named.some((text) => text.includes("Firma …"))).toBe(true);
    expect(named.filter((text) => text.includes(LAST_FOUR))).toEqual([]);
  });

  it("repeats what a document says in its own words", () => {
    const basis = { kind: "interpretation", note: NAME } as const;
    const interpreted = { code: "term.interpreted", params: { field: NAME, note: NAME }, basis } as const;
    expect(describeAssumption(interpreted, catalogue)).not.toContain(NAME);
    expect(describeBasis(basis, catalogue)).not.toContain(NAME);
  });
});

describe("what has the form of an identity number is left out", () => {
  it.each([
    ["of a person, at the end of an id", "part-19800101-1234", "part-…"],
    ["of an organisation, in a name", "Firman (802000-0000) AB", "Firman (…) AB"],
    ["but a day is none", "2019-01-01–2021-12-31", "2019-01-01–2021-12-31"],
    ["nor is an amount", "10 711 000,00 kr", "10 711 000,00 kr"],
    ["nor a register number", "KSN-2016-1422", "KSN-2016-1422"],
  ])("%s", (_case, text, shown) => {
    expect(withoutIdentityNumbers(text)).toBe(shown);
  });
});
