import { describe, expect, it } from "vitest";
import { amountFor, exact, grantOf } from "../written.js";
import type { GrantAmount, GrantBasis } from "../../../src/budget/grant/grant.js";
import { grantOfYear } from "../../../src/budget/grant/grant-of-year.js";
import { percentage } from "../../../src/money/percentage.js";
import { sek } from "../../../src/money/sek.js";
import { day, id, termOf } from "../../term/written.js";

const of2019 = (...amounts: readonly GrantAmount[]) => grantOfYear(grantOf(amounts), 2019);
const resultOf = (answer: ReturnType<typeof grantOfYear>) => (answer.ok ? answer.value.amount : answer.failure.code);
const greatest = sek("999999999999999.99");

describe("the grant of a year, in every way that it can be set", () => {
  it.each<[string, GrantBasis, string]>([
    ["a sum", exact(3500000), "3500000.00"],
    ["a sum of nothing", exact(0), "0.00"],
    ["a sum that is paid back", exact(-1000), "-1000.00"],
    [
      "a sum printed in tkr",
      { kind: "sum", amount: { kind: "rounded", sek: sek(3500000), unit: sek(1000) } },
      "not-exact",
    ],
    ["a sum called about", { kind: "sum", amount: { kind: "about", sek: sek(3500000) } }, "not-exact"],
    [
      "a sum that nobody knows",
      { kind: "sum", amount: { kind: "unknown", reason: "Delas av flera nämnder." } },
      "not-exact",
    ],
    [
      "4.50 kr for each of 230 000 inhabitants",
      { kind: "per-inhabitant", rate: sek("4.5"), inhabitants: 230000 },
      "1035000.00",
    ],
    [
      "the same, counted on a day",
      { kind: "per-inhabitant", rate: sek("4.5"), inhabitants: 230000, countedOn: day("2018-11-01") },
      "1035000.00",
    ],
    ["so much for each of an unknown number of inhabitants", { kind: "per-inhabitant", rate: sek("4.5") }, "not-exact"],
    ["6 places at 250 000.50 kr", { kind: "places", places: 6, rate: sek("250000.5") }, "1500003.00"],
    ["no places", { kind: "places", places: 0, rate: sek(250000) }, "0.00"],
    [
      "a share of a known sum",
      { kind: "share", share: percentage(50), of: "hyran", whole: { kind: "exact", sek: sek(100) } },
      "50.00",
    ],
    ["a share of what nobody knows", { kind: "share", share: percentage(50), of: "hyran" }, "not-exact"],
    [
      "a share that is not whole öre: how it is rounded is not stated",
      { kind: "share", share: percentage("33.3"), of: "hyran", whole: { kind: "exact", sek: sek("100.5") } },
      "not-whole-ore",
    ],
    [
      "the same, rounded as stated: 33.4665",
      {
        kind: "share",
        share: percentage("33.3"),
        of: "hyran",
        whole: { kind: "exact", sek: sek("100.5") },
        rounding: { unit: sek("0.01"), mode: "upward" },
      },
      "33.47",
    ],
    ["two places at the greatest rate: more than 15 digits", { kind: "places", places: 2, rate: greatest }, "beyond"],
  ])("%s: %s", (_, set, expected) => {
    const codes: Readonly<Record<string, string>> = {
      "not-exact": "grant.amount-not-exact",
      "not-whole-ore": "grant.share-not-whole-ore",
      beyond: "grant.beyond-15-digits",
    };
    expect(resultOf(of2019(amountFor("2019", set)))).toBe(codes[expected] ?? expected);
  });
});

describe("of several amounts for a year", () => {
  const contractual = amountFor("2019", exact(100));
  const decided = amountFor("2019", exact(200), "decided");
  const planned = amountFor("2019", exact(400), "planned");

  it.each<[string, readonly GrantAmount[], string, GrantAmount["level"]]>([
    [
      "the agreed one goes before the decided and the planned",
      [planned, decided, contractual],
      "100.00",
      "contractual",
    ],
    ["the decided one goes before the planned", [planned, decided], "200.00", "decided"],
    ["a planned one is taken where there is no other", [planned], "400.00", "planned"],
    ["those of one kind are added up", [contractual, amountFor("2019", exact("0.50"))], "100.50", "contractual"],
    [
      "those of other years do not count",
      [contractual, amountFor("2020", exact(1)), amountFor("2018", exact(1))],
      "100.00",
      "contractual",
    ],
  ])("%s", (_, amounts, expected, level) => {
    const answer = of2019(...amounts);
    expect(answer).toMatchObject({ value: { year: 2019, amount: expected, level } });
    expect(answer.ok && answer.assumptions.map(({ code }) => code)).toEqual(["grant.vat-not-stated"]);
  });

  it("an amount of a part of the year counts whole", () => {
    expect(resultOf(of2019(amountFor("2019-04-01–2019-12-31", exact(9)), contractual))).toBe("109.00");
  });

  it.each(["included", "added", "none"] as const)("VAT %s is a part of the answer", (vat) => {
    const answer = grantOfYear({ ...grantOf([contractual]), vat }, 2019);
    expect(answer).toMatchObject({ value: { vat }, assumptions: [] });
  });

  it("shows what it has added up, and rests on the grant's section", () => {
    const grant = { ...grantOf([contractual, amountFor("2019", exact("0.50"))]), section: id("section-money") };
    expect(grantOfYear(grant, 2019).steps).toEqual([
      {
        code: "grant.amount-of-year",
        inputs: { grant: "grant", year: 2019, level: "contractual", amounts: ["100.00", "0.50"] },
        output: "100.50",
        basis: { kind: "section", section: "section-money" },
      },
    ]);
  });
});

describe("there is no amount for a year", () => {
  const nothing = "grant.nothing-for-year";
  const noRule = "grant.part-period-rule-not-stated";
  const noDays = "grant.days-not-known";

  it.each<[string, readonly GrantAmount[], string]>([
    ["where nothing is granted at all", [], nothing],
    ["where it ended the day before", [amountFor("2018-01-01–2018-12-31", exact(1))], nothing],
    ["where it begins the day after", [amountFor("2020-01-01–2020-12-31", exact(1))], nothing],
    ["where it is for years that begin in April", [amountFor("2019-04-01–2020-03-31", exact(1))], noRule],
    ["where a day more is in it", [amountFor("2018-12-31–2019-12-31", exact(1))], noRule],
    ["where only its first day touches the year", [amountFor("2019-12-31–2020-12-30", exact(1))], noRule],
    ["where only its last day touches the year", [amountFor("2018-02-01–2019-01-01", exact(1))], noRule],
    ["where it runs until further notice", [amountFor({ from: day("2015-01-01") }, exact(1))], noDays],
    ["where its days are unknown", [amountFor({}, exact(1))], noDays],
    [
      "where one of two is not exact",
      [amountFor("2019", exact(1)), amountFor("2019", { kind: "per-inhabitant", rate: sek(5) })],
      "grant.amount-not-exact",
    ],
    [
      "where two together have more than 15 digits",
      [amountFor("2019", exact(greatest)), amountFor("2019", exact(1))],
      "grant.beyond-15-digits",
    ],
  ])("%s", (_, amounts, code) => {
    expect(resultOf(of2019(...amounts))).toBe(code);
  });

  it.each<[string, readonly GrantAmount[], Parameters<typeof grantOfYear>[2], string]>([
    ["a third of a sum for three years", [amountFor("2019-01-01–2021-12-31", exact(3))], {}, "1.00"],
    [
      "a third of it, before a planned sum for the year",
      [amountFor("2019-01-01–2021-12-31", exact(3)), amountFor("2019", exact(1), "planned")],
      {},
      "1.00",
    ],
    [
      "a third of what runs with the term",
      [amountFor({}, exact(3))],
      { term: termOf("2018-01-01–2020-12-31") },
      "1.00",
    ],
    [
      "nine months of twelve",
      [amountFor("2019-04-01–2020-03-31", exact(12))],
      { assume: { partPeriods: "by-months" } },
      "9.00",
    ],
    [
      "half, as a whole year",
      [amountFor("2019-04-01–2020-03-31", exact(12))],
      { assume: { partPeriods: "whole" } },
      "6.00",
    ],
    [
      "the odd öre, if it goes to the last",
      [amountFor("2018-01-01–2019-12-31", exact("0.01"))],
      { assume: { oddOre: "last" } },
      "0.01",
    ],
  ])("unless it can be divided: %s", (_, amounts, options, expected) => {
    const answer = grantOfYear(grantOf(amounts), 2019, options);
    expect(resultOf(answer)).toBe(expected);
    expect(answer.ok && answer.assumptions.map(({ code }) => code)).toContain("grant.divided-by-time");
  });

  it("names the grant and the year, and takes no step", () => {
    expect(of2019()).toEqual({
      ok: false,
      failure: { code: nothing, params: { grant: "grant", year: 2019 } },
      steps: [],
    });
  });
});
