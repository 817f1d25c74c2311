import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasCheckDigit } from "../../src/party/check-digit.js";
import { personalDataMarks } from "../../src/party/personal-data.js";
import { personalDataPlaces } from "../../src/party/personal-data-places.js";

const kindsIn = (text: string) => personalDataMarks(text).map(({ kind }) => kind);
const markedIn = (text: string) => personalDataMarks(text).map(({ start, end }) => text.slice(start, end));
const two = (number: number): string => String(number).padStart(2, "0");

/** Nine digits and the tenth by which they add up to a multiple of ten. */
const withCheckDigit = (nine: string): string =>
  Array.from({ length: 10 }, (_, last) => `${nine}${last}`).find((ten) => hasCheckDigit(ten)) ?? "";

/** A day of 1900–2027 and a serial number; 60 more on the day for a coordination number. */
const anyIdentityNumber = (more: 0 | 60) =>
  fc
    .record({
      year: fc.integer({ min: 1900, max: 2027 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      serial: fc.integer({ min: 0, max: 999 }),
      mark: fc.constantFrom("-", "", " ", "+", "\u00a0", "–", " - "),
      century: fc.boolean(),
    })
    .map(({ year, month, day, serial, mark, century }) => {
      const six = `${two(year % 100)}${two(month)}${two(day + more)}`;
      const ten = withCheckDigit(six + String(serial).padStart(3, "0"));
      return `${century ? String(year).slice(0, 2) : ""}${six}${mark}${ten.slice(6)}`;
    });

const around = fc.constantFrom(
  ...(["", "Deltagaren ", "nr:", "(", "id-", "2019-01-01, ", "3 500 000 kr, ", "Å", "KSN-2016-1422 "] as const),
);
const after = fc.constantFrom(...(["", ".", ", ", ")", " fr.o.m. 2019-01-01", " 2019", "\n", "/x"] as const));
const THOUSAND = { seed: 6, numRuns: 1_000 } as const;

describe("identity numbers of persons in a text", () => {
  it.each([
    ["personal-identity-number", 0],
    ["coordination-number", 60],
  ] as const)("every one of 1 000 is found: %s", (kind, more) => {
    fc.assert(
      fc.property(around, anyIdentityNumber(more), after, (before, number, rest) => {
        const text = before + number + rest;
        expect([kindsIn(text), markedIn(text)]).toEqual([[kind], [number]]);
      }),
      THOUSAND,
    );
  });

  it("every one of a list is found, whatever stands between them", () => {
    fc.assert(
      fc.property(
        fc.array(anyIdentityNumber(0), { minLength: 2, maxLength: 20 }),
        fc.constantFrom(", ", ",", "; ", "\n", "\t", "/", "|"),
        (numbers, between) => {
          expect(markedIn(numbers.join(between))).toEqual(numbers);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it("none of 1 000 organisation numbers is taken for one", () => {
    const anyOrganisationNumber = fc
      .tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom("-", "", " "),
        fc.constantFrom("", "16"),
      )
      .map(([group, second, third, rest, mark, century]) => {
        const ten = withCheckDigit(`${group}${second}${third}${String(rest).padStart(6, "0")}`);
        return `${century}${ten.slice(0, 6)}${mark}${ten.slice(6)}`;
      });
    fc.assert(
      fc.property(around, anyOrganisationNumber, after, (before, number, rest) => {
        expect(kindsIn(before + number + rest)).toEqual([]);
      }),
      THOUSAND,
    );
  });

  it("none of 1 000 register numbers is taken for anything", () => {
    const anyRegisterNumber = fc
      .tuple(
        fc.constantFrom("KSN", "SCN", "UBN", "KS", "Dnr", "dnr", "SN", "§ 55 KSN"),
        fc.constantFrom("-", " ", "/", ":", " nr "),
        fc.integer({ min: 1990, max: 2030 }),
        fc.constantFrom("-", "/", ":", " ", "."),
        fc.oneof(
          fc.integer({ min: 1, max: 9_999 }).map((serial) => String(serial).padStart(4, "0")),
          fc.integer({ min: 1, max: 99_999 }).map((serial) => String(serial).padStart(5, "0")),
          fc.integer({ min: 1, max: 999 }).map(String),
        ),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(around, anyRegisterNumber, after, (before, number, rest) => {
        expect(kindsIn(before + number + rest)).toEqual([]);
      }),
      THOUSAND,
    );
  });

  it.each([
    ["121212-1212", ["personal-identity-number"], "a day that exists, a right check digit"],
    ["121212-1213", [], "a wrong check digit"],
    ["19121312-1211", [], "no thirteenth month, whatever the check digit"],
    ["20000229-1235", ["personal-identity-number"], "a leap day"],
    ["19000229-1235", [], "1900 had none"],
    ["000229-1235", ["personal-identity-number"], "2000 had one, and the century is not stated"],
    ["18121212-1212", [], "of the nineteenth century: not looked for"],
    ["1912-12-12-1212", ["personal-identity-number"], "the day written as a day"],
    ["1912-12-12-1212-12-12", [], "two days"],
    ["121260-1213", ["coordination-number"], "a coordination number whose day is not known"],
    ["120071-1214", ["coordination-number"], "a coordination number whose month is not known"],
    ["121292-1215", [], "no day 32"],
    ["5121212-1212", [], "a digit more before"],
    ["121212-12125", [], "a digit more after"],
  ] as const)("%s: %j, %s", (number, kinds, _why) => {
    expect(kindsIn(`Numret är ${number}.`)).toEqual(kinds);
  });
});

describe("e-mail addresses in a text", () => {
  it.each([
    ["Skriv till sam.exempel@uppsala.example.", ["sam.exempel@uppsala.example"]],
    ["<sam@a.se>,kim+iop@b-c.example.com", ["sam@a.se", "kim+iop@b-c.example.com"]],
    ["åsa.öberg@förening.example", ["åsa.öberg@förening.example"]],
    ["info@uppsala.example och Registrator@uppsala.example", []],
    ["socialnamnden@a.se, socialnämnden@a.se, uppsala.kommun@a.se, kansliet@a.se", []],
    ["registrator.social@uppsala.example", []],
    ["infobladet.sam@a.se", ["infobladet.sam@a.se"]],
    ["@foreningen på sociala medier, 3 @ 50 kr, a@b", []],
  ])("%s", (text, addresses) => {
    expect(markedIn(text)).toEqual(addresses);
    expect(new Set(kindsIn(text))).toEqual(new Set(addresses.length === 0 ? [] : ["e-mail-address"]));
  });
});

describe("phone numbers in a text", () => {
  it.each([
    ...["070-123 45 67", "0701234567", "070 123 45 67", "073-1234567", "+46701234567", "+46 70 123 45 67"],
    ...["+46 (0)70-123 45 67", "0046 70 123 45 67", "08-123 456 78", "08-12 34 56", "018-727 00 00", "(018) 727 00 00"],
    ...["0171-123 45", "0910-12 34 56", "018\u00a0727\u00a000\u00a000", "018 – 12 34 56"],
  ])("%s is one", (number) => {
    expect([kindsIn(`Ring ${number}, vardagar.`), markedIn(`Ring ${number}, vardagar.`)]).toEqual([
      ["phone-number"],
      [number],
    ]);
  });

  it.each([
    ...["3 500 000 kr", "10 711 000,00 kr", "1 050 000 000 kr", "0380", "01022019", "2019-01-01–2021-12-31"],
    ...["kl. 08-16", "08.00-16.00", "SCN-2016-0135 2019-01-01", "dnr 0135-2016", "0,25 %", "100-120 personer"],
    ...["1995:1554", "§ 55", "2–12 besök om dagen", "bilaga 01 02 03", "212000-3005", "16212000-3005", "0-17 år"],
  ])("%s is none", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe("several kinds in one text", () => {
  it("stand in its order, without overlaps", () => {
    const text = "070-123 45 67 sam@a.se 121212-1212 0701234567@a.se 018-12 34 56";
    expect(markedIn(text)).toEqual(["070-123 45 67", "sam@a.se", "121212-1212", "0701234567@a.se", "018-12 34 56"]);
    const marks = personalDataMarks(text);
    expect(marks.every(({ start }, index) => start >= (marks[index - 1]?.end ?? 0))).toBe(true);
  });
});

describe("a text that nobody would write", () => {
  const MILLION = 1_000_000;
  it.each([
    ["digits", "1"],
    ["numbers", "121212-1212 "],
    ["half numbers", "121212-"],
    ["at signs", "@"],
    ["local parts", "a."],
    ["addresses", "a@b.se "],
    ["domains without end", "a@a.a."],
    ["phone numbers", "070-123 45 67 "],
    ["zeros and spaces", "0 "],
    ["area codes", "+46 (0)"],
    ["pairs", "01 "],
    ["letters", "å"],
  ])("a million characters of %s take less than a second", (_what, part) => {
    const text = part.repeat(MILLION / part.length);
    const start = performance.now();
    personalDataMarks(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("the places of a document", () => {
  it("are pointers, in its order, with kind and count and never the value", () => {
    const places = personalDataPlaces({
      title: "Utan uppgifter",
      list: [{ note: "121212-1212 och 121212-1212, 070-123 45 67" }],
      "a/b": "sam@a.se",
    });
    expect(places).toEqual([
      { path: "/list/0/note", kind: "personal-identity-number", count: 2 },
      { path: "/list/0/note", kind: "phone-number", count: 1 },
      { path: "/a~1b", kind: "e-mail-address", count: 1 },
    ]);
  });

  it("end before a key that looks like personal data", () => {
    const places = personalDataPlaces({ extensions: { "x-people": { "121212-1212": { note: "sam@a.se" } } } });
    expect(places).toEqual([
      { path: "/extensions/x-people", kind: "personal-identity-number", count: 1 },
      { path: "/extensions/x-people", kind: "e-mail-address", count: 1 },
    ]);
  });

  it.each([
    [{ extensions: { "x-number": 191212121212 } }, ["/extensions/x-number"]],
    [{ count: 1212121212 }, []],
    [{ sek: "1212121212.00" }, []],
    [{ printedFigures: [{ value: "1212121212" }] }, []],
    [{ printedFigures: [{ note: "1212121212" }] }, ["/printedFigures/0/note"]],
    [{ id: "part-121212-1212" }, ["/id"]],
    ["121212-1212", [""]],
    [null, []],
  ])("%j: %j", (document, paths) => {
    expect(personalDataPlaces(document).map(({ path }) => path)).toEqual(paths);
  });
});
