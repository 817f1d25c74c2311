import { describe, expect, it } from "vitest";
import { OrganisationSchema } from "../../src/party/organisation.schema.js";
import { CIVIL_SOCIETY_FORMS, ORGANISATION_FORMS, PUBLIC_FORMS, UNIT_FORMS } from "../../src/party/organisation.js";

const accepts = (fields: object): boolean =>
  OrganisationSchema.safeParse({ id: "org", name: "Exempel", form: "municipality", ...fields }).success;

describe("an organisation", () => {
  it.each(ORGANISATION_FORMS.map((form) => [form]))("may be a %s", (form) => {
    expect(accepts({ form })).toBe(true);
  });

  it("has one form, which stands in one list", () => {
    const forms = [...PUBLIC_FORMS, ...CIVIL_SOCIETY_FORMS, ...UNIT_FORMS, "other"];
    expect(ORGANISATION_FORMS).toEqual(forms);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it.each([
    [true, "four digits", "0380"],
    [false, "three digits: the leading zero is part of it", "380"],
    [false, "five digits", "03800"],
    [false, "a number: it would lose the zero", 380],
    [false, "digits of another script", "٠٣٨٠"],
  ])("%s for a municipality code of %s", (accepted, _, municipalityCode) => {
    expect(accepts({ municipalityCode })).toBe(accepted);
  });

  it.each([
    [true, "the canonical form", "212000-3005"],
    [true, "a wrong check digit: that is a rule", "212000-3006"],
    [false, "a form that has to be read first", "2120003005"],
    [false, "a personal identity number", "121212-1212"],
    [false, "digits of another script", "٢١٢٠٠٠-٣٠٠٥"],
  ])("%s for an organisation number in %s", (accepted, _, organisationNumber) => {
    expect(accepts({ organisationNumber })).toBe(accepted);
  });
});
