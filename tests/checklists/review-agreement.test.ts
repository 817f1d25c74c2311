import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import { defineChecklist } from "../../src/checklists/checklist.js";
import { forum } from "../../src/checklists/forum.js";
import { procurementAndStateAid } from "../../src/checklists/procurement-and-state-aid.js";
import { reviewAgreement } from "../../src/checklists/review-agreement.js";
import { look, notStated, stated } from "../../src/checklists/sighting.js";
import { silences } from "../../src/checklists/silences.js";
import { skr2017 } from "../../src/checklists/skr-2017.js";
import { standardChecklists } from "../../src/checklists/standard-checklists.js";
import { standardThresholds } from "../../src/checklists/threshold.js";
import { accessAndDataProtection } from "../../src/checklists/access-and-data-protection.js";
import { uddevalla2020 } from "../../src/checklists/uddevalla-2020.js";
import { defineAgreement } from "../../src/json/define-agreement.js";
import type { ReviewOptions } from "../../src/checklists/review-subject.js";
import { sek } from "../../src/money/sek.js";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { day, frozen } from "../term/written.js";

const agreementOf = (changes: Partial<AgreementInput> = {}) =>
  frozen(defineAgreement({ ...smallAgreement, ...changes }));
const [grant] = smallAgreement.grants;
const [municipality, committee, association] = smallAgreement.organisations;

interface Reviewed {
  readonly items: readonly { readonly item: string; readonly answer: string }[];
}
const answersOf = ({ items }: Reviewed) => Object.fromEntries(items.map(({ item, answer }) => [item, answer]));
const section = (topic: NonNullable<AgreementInput["sections"]>[number]["topic"]) =>
  ({ id: `section-${topic}`, document: "avtalet", topic }) as const;

describe("the Uppsala agreement", () => {
  // What it says and is silent on, by the reading of the source: insurance, VAT, repayment and the like are not in it.
  it.each([
    [silences, "vat repayment audit public-access secrecy personal-data insurance democracy-conditions", "", ""],
    [skr2017, "", "2 3 4 6", "1 5 7 8"],
    [forum, "1", "2 5", "3 4 6 7"],
    [
      uddevalla2020,
      "",
      "background values parties-and-organisation goals activities-and-commitments follow-up economy " +
        "term-and-notice changes-and-additions renegotiation-termination-dispute",
      "social-benefit",
    ],
    [
      procurementAndStateAid,
      "vat",
      "co-financing",
      "market words-for-payment degree-of-detail procurement-threshold direct-award idea-based-organisation " +
        "public-interest-and-territory equal-treatment de-minimis de-minimis-general-interest",
    ],
    [accessAndDataProtection, "public-access secrecy controller persons-in-texts", "", "matter-handed-over delegation"],
  ] as const)("$id", (checklist, silent, says, toLookAt) => {
    const expected = [
      ...silent.split(" ").map((item) => [item, "not-stated"]),
      ...says.split(" ").map((item) => [item, "stated"]),
      ...toLookAt.split(" ").map((item) => [item, "look"]),
    ].filter(([item]) => item !== "");
    expect(answersOf(reviewAgreement(frozen(structuredClone(uppsala)), checklist))).toEqual(
      Object.fromEntries(expected),
    );
  });

  it("has four words for one payment, no evaluation among its duties, and no day of a decision", () => {
    const reasons = [
      ...reviewAgreement(uppsala, skr2017).items,
      ...reviewAgreement(uppsala, procurementAndStateAid).items,
    ];
    const reasonFor = (item: string) => reasons.find((each) => each.item === item)?.reason;
    expect(reasonFor("1")).toEqual({ code: "look.words-for-payment", params: { words: 4 } });
    expect(reasonFor("8")).toEqual({ code: "look.partly-stated", params: { missing: ["evaluation"] } });
    expect(reasonFor("direct-award")?.code).toBe("look.decision-day-not-stated");
  });

  it("has places that are there", () => {
    const valueAt = (path: string) =>
      path
        .split("/")
        .slice(1)
        .reduce((value: unknown, key) => Reflect.get(Object(value), key), uppsala);
    for (const checklist of standardChecklists) {
      for (const { places } of reviewAgreement(uppsala, checklist).items) {
        expect(places.filter((path) => valueAt(path) === undefined)).toEqual([]);
      }
    }
  });
});

describe("what is stated is found wherever it may stand", () => {
  it.each<[string, Partial<AgreementInput>, readonly string[]]>([
    ["insurance", { sections: [section("insurance")] }, ["/sections/0"]],
    ["democracy-conditions", { sections: [section("democracy-conditions")] }, ["/sections/0"]],
    ["vat", { grants: [{ ...grant, vat: "none" }] }, ["/grants/0/vat"]],
    ["vat", { sections: [section("vat")], grants: [{ ...grant, vat: "added" }] }, ["/sections/0", "/grants/0/vat"]],
    ["repayment", { sections: [section("repayment")] }, ["/sections/0"]],
    ["repayment", { grants: [{ ...grant, repayment: { part: { kind: "all" } } }] }, ["/grants/0/repayment"]],
  ])("%s", (item, changes, places) => {
    const reviewed = reviewAgreement(agreementOf(changes), silences).items.find((each) => each.item === item);
    expect(reviewed).toEqual({ item, answer: "stated", reason: { code: "stated.here", params: {} }, places });
  });

  it.each<[string, Partial<AgreementInput>, string]>([
    ["nobody is named", {}, "not-stated.nothing-says-so"],
    ["the association", { initiators: ["association"] }, "stated.here"],
    ["the municipality", { initiators: ["municipality"] }, "look.initiative-of-public-side"],
  ])("the initiative: %s", (_who, changes, code) => {
    expect(reviewAgreement(agreementOf(changes), forum).items[0]?.reason.code).toBe(code);
  });

  it("a company among the parties of civil society is looked at", () => {
    const organisations = [municipality, committee, { ...association, form: "limited-company" as const }];
    const found = reviewAgreement(agreementOf({ organisations }), procurementAndStateAid).items;
    expect(found.find(({ item }) => item === "idea-based-organisation")).toMatchObject({
      reason: { code: "look.company-among-parties" },
      places: ["/organisations/2"],
    });
  });

  it("what looks like personal data is told by its place alone", () => {
    const title = "Dagcenter, ring 070-123 45 67 eller 070-123 45 68";
    const found = reviewAgreement(agreementOf({ title }), accessAndDataProtection).items;
    expect(found.find(({ item }) => item === "persons-in-texts")).toMatchObject({
      reason: { code: "look.personal-data-in-texts", params: { texts: 1 } },
      places: ["/title"],
    });
  });
});

describe("the value is held against the threshold in force on the day of the decision", () => {
  const thresholdOf = (item: string, options: ReviewOptions, changes?: Partial<AgreementInput>) =>
    reviewAgreement(changes === undefined ? uppsala : agreementOf(changes), procurementAndStateAid, options).items.find(
      (each) => each.item === item,
    )?.reason;
  const decidedOn = day("2018-12-17");

  // 3 500 + 3 570 + 3 641 tkr, and as much again for three more years of as many days: 2022–2024 has a leap day as
  // 2019–2021 has one. How often it may be extended is not stated.
  const uppsalaValue = { value: "21422000.00", extensions: 1, atLeast: true };

  it.each([
    ["procurement-threshold", "7113450.00"],
    ["direct-award", "586907.00"],
  ])("%s of 2018–2019", (item, limit) => {
    const reason = thresholdOf(item, { decidedOn });
    expect(reason).toMatchObject({
      code: "look.reaches-threshold",
      params: { limit, on: "2018-12-17", ...uppsalaValue },
    });
  });

  it.each<[string, string, ReviewOptions, string, object]>([
    ["the last day in force", "procurement-threshold", { decidedOn: day("2023-12-31") }, "look.reaches-threshold", {}],
    [
      "a day after the last known one",
      "procurement-threshold",
      { decidedOn: day("2024-01-01") },
      "look.threshold-outdated",
      { on: "2024-01-01", through: "2023-12-31" },
    ],
    ["a day before the first", "direct-award", { decidedOn: day("2017-12-31") }, "look.threshold-missing", {}],
    [
      "an own threshold",
      "direct-award",
      { decidedOn: day("2024-01-01"), thresholds: [] },
      "look.threshold-missing",
      {},
    ],
    [
      "the caller's figure",
      "direct-award",
      {
        decidedOn: day("2026-01-01"),
        thresholds: [
          ...standardThresholds,
          {
            ...{ kind: "direct-award", amount: { sek: sek("700000.00") }, from: day("2024-01-01") },
            ...{ publisher: "Exempelkommunen", title: "Uppgift från inköp" },
          },
        ],
      },
      "look.reaches-threshold",
      { limit: "700000.00" },
    ],
    ["euros without a rate", "de-minimis", { decidedOn }, "look.exchange-rate-missing", {}],
    [
      "euros with a rate: 200 000 × 10.5",
      "de-minimis",
      { decidedOn, exchangeRate: { sekPerEuro: 10.5, on: decidedOn, publisher: "Riksbanken" } },
      "look.reaches-threshold",
      { limit: "2100000.00" },
    ],
    [
      "the higher ceiling from 2024: 300 000 × 11.2345",
      "de-minimis",
      {
        decidedOn: day("2024-01-01"),
        exchangeRate: { sekPerEuro: 11.2345, on: day("2024-01-01"), publisher: "Riksbanken" },
      },
      "look.reaches-threshold",
      { limit: "3370350.00" },
    ],
    [
      "no threshold yet for general interest",
      "de-minimis-general-interest",
      { decidedOn },
      "look.threshold-missing",
      {},
    ],
  ])("%s", (_what, item, options, code, params) => {
    expect(thresholdOf(item, options)).toMatchObject({ code, params });
  });

  it("is that of the agreement's own decision, where nobody gives another day", () => {
    // 3 000 000 kr for 2024–2026 (1 096 days), and 2027 and 2028 besides (365 + 366): × 1 827 / 1 096, öre cut off.
    const options = { thresholds: [{ ...standardThresholds[0], through: day("2023-12-31") }] } as ReviewOptions;
    expect(thresholdOf("procurement-threshold", options, {})).toEqual({
      code: "look.below-threshold",
      params: {
        ...{ threshold: "procurement-social-services", limit: "7113450.00", on: "2023-11-15" },
        ...{ value: "5000912.40", extensions: 2, atLeast: false },
      },
    });
  });

  it.each<[string, Partial<AgreementInput>, object]>([
    ["no extension", { term: { period: smallAgreement.term.period } }, { value: "3000000.00", extensions: 0 }],
    [
      "an option without terms",
      { term: { period: smallAgreement.term.period, extension: { kind: "option-without-terms" } } },
      { value: "3000000.00", extensions: 0, atLeast: true },
    ],
    ["no last day", { term: { period: { from: "2024-01-01" } } }, { value: "3000000.00", atLeast: true }],
    ["no grant", { grants: [] }, { threshold: "direct-award" }],
  ])("with %s", (_what, changes, params) => {
    expect(thresholdOf("direct-award", { decidedOn }, changes)).toMatchObject({ params });
  });

  it("counts what is planned for a year only where nothing surer is there", () => {
    const [amount] = grant.amounts;
    const planned = {
      ...amount,
      level: "planned",
      set: { kind: "sum", amount: { kind: "about", sek: "1.00" } },
    } as const;
    const later = { ...planned, period: { from: "2027-01-01", through: "2027-12-31" } } as const;
    const changes = {
      term: { period: smallAgreement.term.period },
      grants: [{ ...grant, amounts: [planned, amount, later] }],
    };
    expect(thresholdOf("direct-award", { decidedOn }, changes)).toMatchObject({ params: { value: "3000001.00" } });
  });
});

describe("a checklist of one's own", () => {
  const ours = defineChecklist({
    id: "example.own",
    publisher: "Exempelkommunen",
    published: 2026,
    items: [
      {
        id: "register-number",
        check: ({ agreement }) => (agreement.registerNumber === undefined ? notStated() : stated(["/registerNumber"])),
      },
      { id: "days", check: () => look({ code: "look.example-days", params: { days: 3 } }, ["/term"]) },
    ],
  });

  it("is gone through like the others", () => {
    expect(reviewAgreement(agreementOf(), ours)).toEqual({
      checklist: "example.own",
      items: [
        { item: "register-number", ...notStated() },
        { item: "days", answer: "look", reason: { code: "look.example-days", params: { days: 3 } }, places: ["/term"] },
      ],
    });
  });
});

describe("the checklists that come with the library", () => {
  it("have ids of their own, and so have the items of each", () => {
    expect(new Set(standardChecklists.map(({ id }) => id)).size).toBe(standardChecklists.length);
    for (const { items } of standardChecklists) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it("answer for the largest document within a second", () => {
    const amounts = Array.from({ length: 10_000 }, () => grant.amounts[0]);
    const sections = Array.from({ length: 10_000 }, (_, index) => ({ ...section("vat"), id: `s-${index}` }));
    const agreement = agreementOf({ grants: [{ ...grant, amounts }], sections });
    const start = performance.now();
    for (const checklist of standardChecklists) reviewAgreement(agreement, checklist, { decidedOn: day("2019-01-01") });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
