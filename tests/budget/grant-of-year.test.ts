import { describe, expect, it } from "vitest";
import { amountFor, exact, grantOf } from "./written.js";
import type { GrantAmount, GrantBasis } from "../../src/budget/grant.js";
import { grantOfYear } from "../../src/budget/grant-of-year.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import { day, id } from "../term/written.js";

const of2019 = (...amounts: readonly GrantAmount[]) => grantOfYear(grantOf(amounts), 2019);
const resultOf = (answer: ReturnType<typeof grantOfYear>) => (answer.ok ? answer.value : answer.failure.code);
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
      "a share, even of a known sum: how it is rounded is not stated",
      { kind: "share", share: percentage(50), of: "hyran", whole: { kind: "exact", sek: sek(100) } },
      "not-exact",
    ],
    ["two places at the greatest rate: more than 15 digits", { kind: "places", places: 2, rate: greatest }, "beyond"],
  ])("%s: %s", (_, set, expected) => {
    const codes: Readonly<Record<string, string>> = {
      "not-exact": "grant.amount-not-exact",
      beyond: "budget.beyond-15-digits",
    };
    expect(resultOf(of2019(amountFor("2019", set)))).toBe(codes[expected] ?? expected);
  });
});

describe("of several amounts for a year", () => {
  const contractual = amountFor("2019", exact(100));
  const decided = amountFor("2019", exact(200), "decided");
  const planned = amountFor("2019", exact(400), "planned");

  it.each<[string, readonly GrantAmount[], string, number]>([
    ["the agreed one goes before the decided and the planned", [planned, decided, contractual], "100.00", 0],
    ["the decided one goes before the planned", [planned, decided], "200.00", 0],
    ["a planned one is taken where there is no other, which is said", [planned], "400.00", 1],
    ["those of one kind are added up", [contractual, amountFor("2019", exact("0.50"))], "100.50", 0],
    [
      "those of other years do not count",
      [contractual, amountFor("2020", exact(1)), amountFor("2018", exact(1))],
      "100.00",
      0,
    ],
  ])("%s", (_, amounts, expected, assumptions) => {
    const answer = of2019(...amounts);
    expect(resultOf(answer)).toBe(expected);
    expect(answer.ok && answer.assumptions.map(({ code, params }) => [code, params])).toEqual(
      assumptions === 0 ? [] : [["payment.amount-planned", { year: 2019 }]],
    );
  });

  it("shows what it has added up, and rests on the grant's section", () => {
    const grant = { ...grantOf([contractual, amountFor("2019", exact("0.50"))]), section: id("section-money") };
    expect(grantOfYear(grant, 2019).steps).toEqual([
      {
        code: "grant.amount-of-year",
        inputs: { grant: "grant", year: 2019, amounts: ["100.00", "0.50"] },
        output: "100.50",
        basis: { kind: "section", section: "section-money" },
      },
    ]);
  });
});

describe("there is no amount for a year", () => {
  const nothing = "grant.nothing-for-year";
  const otherPeriod = "grant.amount-not-of-calendar-year";

  it.each<[string, readonly GrantAmount[], string]>([
    ["where nothing is granted at all", [], nothing],
    ["where it ended the day before", [amountFor("2018-01-01–2018-12-31", exact(1))], nothing],
    ["where it begins the day after", [amountFor("2020-01-01–2020-12-31", exact(1))], nothing],
    ["where one sum is for three years", [amountFor("2019-01-01–2021-12-31", exact(3))], otherPeriod],
    ["where it is for years that begin in April", [amountFor("2019-04-01–2020-03-31", exact(1))], otherPeriod],
    ["where it is for the year but a day", [amountFor("2019-01-01–2019-12-30", exact(1))], otherPeriod],
    ["where a day more is in it", [amountFor("2018-12-31–2019-12-31", exact(1))], otherPeriod],
    ["where only its first day touches the year", [amountFor("2019-12-31–2020-12-30", exact(1))], otherPeriod],
    ["where only its last day touches the year", [amountFor("2018-02-01–2019-01-01", exact(1))], otherPeriod],
    ["where it runs until further notice", [amountFor({ from: day("2015-01-01") }, exact(1))], otherPeriod],
    ["where its days are unknown", [amountFor({}, exact(1))], otherPeriod],
    [
      "where an agreed sum for three years goes before a planned one for the year",
      [amountFor("2019-01-01–2021-12-31", exact(3)), amountFor("2019", exact(1), "planned")],
      otherPeriod,
    ],
    [
      "where one of two is not exact",
      [amountFor("2019", exact(1)), amountFor("2019", { kind: "per-inhabitant", rate: sek(5) })],
      "grant.amount-not-exact",
    ],
    [
      "where two together have more than 15 digits",
      [amountFor("2019", exact(greatest)), amountFor("2019", exact(1))],
      "budget.beyond-15-digits",
    ],
  ])("%s", (_, amounts, code) => {
    expect(resultOf(of2019(...amounts))).toBe(code);
  });

  it("names the grant and the year, and takes no step", () => {
    expect(of2019()).toEqual({
      ok: false,
      failure: { code: nothing, params: { grant: "grant", year: 2019 } },
      steps: [],
    });
  });
});
