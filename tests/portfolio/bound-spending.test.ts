import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import { percentage } from "../../src/money/percentage.js";
import { compareSek, sumSek } from "../../src/money/sek-arithmetic.js";
import { sek } from "../../src/money/sek.js";
import { leastBound } from "../../src/oversight/money/least-bound.js";
import { boundSpending } from "../../src/portfolio/bound-spending.js";
import type { BoundSpendingOptions } from "../../src/portfolio/grant-spending.js";
import { SPENDING_SUMS } from "../../src/portfolio/spending-working.js";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { figuresBy, seriesOf } from "../fixtures/index-series.js";
import { agreementWith } from "../oversight/agreement-with.js";
import { frozen, id } from "../term/written.js";

const agreement000 = frozen(uppsala);
const term000 = { years: { first: 2019, last: 2021 } };
const valueOf = (answer: ReturnType<typeof boundSpending>) => {
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};
const codesOf = (answer: ReturnType<typeof boundSpending>) => answer.ok && answer.assumptions.map(({ code }) => code);

describe("agreement 000", () => {
  const body = { name: "Uppsala kommun", organisationNumber: "212000-3005", through: "Socialnämnden" };

  it("binds for at least 10 500 000 kr, plans 10 711 000 kr and finances 3 500 000 kr without a year", () => {
    const { byBody, authorised, withoutAmounts } = valueOf(boundSpending([agreement000], term000));
    expect(byBody).toEqual([
      { body, known: "3500000.00", assumed: "0.00", least: "10500000.00", planned: "10711000.00" },
    ]);
    expect(authorised).toEqual([
      {
        agreement: agreement000.id,
        decision: "decision-agreement",
        body,
        state: "proposed",
        amount: { kind: "exact", sek: "3500000.00" },
      },
    ]);
    expect(withoutAmounts).toEqual([]);
  });

  it("leaves 2020 and 2021 unknown, by name, without the council's uplift", () => {
    const { rows } = valueOf(boundSpending([agreement000], term000));
    const lacking = { code: "indexation.series-unknown", params: { series: "council-uplift" } };
    const unknown = [{ agreement: agreement000.id, grant: "grant-framework", lacking }];
    expect(rows.map((row) => [row.year, row.known, row.least, row.planned, row.most, row.unknown])).toEqual([
      [2019, "3500000.00", "3500000.00", "3500000.00", "3500000.00", []],
      [2020, "0.00", "3500000.00", "3570000.00", undefined, unknown],
      [2021, "0.00", "3500000.00", "3641000.00", undefined, unknown],
    ]);
  });

  it("is known by published figures, and what is assumed is told apart", () => {
    const sources = [{ document: "Mål och budget 2020" }];
    const series = [seriesOf("council-uplift", "percent-a-year", figuresBy({ 2020: "2.0" }, { sources }))];
    const answer = boundSpending([agreement000], { ...term000, series, assumedChange: percentage(1) });
    expect(valueOf(answer).byYear).toEqual([
      {
        year: 2019,
        known: "3500000.00",
        assumed: "0.00",
        least: "3500000.00",
        planned: "3500000.00",
        most: "3500000.00",
      },
      {
        year: 2020,
        known: "3570000.00",
        assumed: "0.00",
        least: "3570000.00",
        planned: "3570000.00",
        most: "3570000.00",
      },
      // 3 570 000 × 1.01 is less than the 3 641 000 of the budget.
      {
        year: 2021,
        known: "0.00",
        assumed: "3605700.00",
        least: "3570000.00",
        planned: "3641000.00",
        most: "3641000.00",
      },
    ]);
    expect(codesOf(answer)).toEqual(["spending.change-assumed", "spending.plan-not-exact", "spending.left-open"]);
  });

  it("counts the three years of the foreseen extension in the most alone", () => {
    const options = { years: { first: 2021, last: 2025 }, assumedChange: percentage(2) };
    const answer = boundSpending([agreement000], options);
    expect(valueOf(answer).byYear.map(({ year, least, most }) => [year, least, most])).toEqual([
      [2021, "3500000.00", "3641400.00"],
      [2022, "0.00", "3714228.00"],
      [2023, "0.00", "3788512.56"],
      [2024, "0.00", "3864282.81"],
      [2025, "0.00", "0.00"],
    ]);
    expect(answer.ok && answer.assumptions.find(({ code }) => code === "spending.extension-foreseen")?.params).toEqual({
      agreement: agreement000.id,
      ...{ from: "2022-01-01", through: "2024-12-31" },
    });
  });
});

type WrittenGrant = NonNullable<AgreementInput["grants"]>[number];
type WrittenAmount = WrittenGrant["amounts"][number];

const amountOf = (year: number, kronor: string, more: Partial<WrittenAmount> = {}): WrittenAmount => ({
  period: { from: `${String(year)}-01-01`, through: `${String(year)}-12-31` },
  level: "contractual",
  set: { kind: "sum", amount: { kind: "exact", sek: kronor } },
  ...more,
});

const grantOf = (amounts: readonly WrittenAmount[], more: Partial<WrittenGrant> = {}): WrittenGrant => ({
  ...{ id: "grant", payer: "public-party", payees: ["civil-party"], amounts },
  ...more,
});

const threeYears: BoundSpendingOptions = { years: { first: 2024, last: 2026 } };
const spent = (parts: Partial<AgreementInput>, options = threeYears) => boundSpending([agreementWith(parts)], options);

describe("bound spending", () => {
  it("is the same body's in all agreements, and told apart by committee", () => {
    const organisations = [
      { id: "region", name: "Exempelregionen", form: "region" },
      { id: "town", name: "Exempelkommunen", form: "municipality" },
      { id: "schools", name: "Utbildningsnämnden", form: "committee", partOf: "town" },
      { id: "association", name: "Föreningen Exempel", form: "non-profit-association" },
    ] as const;
    const parties = [
      { id: "a", organisation: "town", side: "public", through: "schools" },
      { id: "b", organisation: "region", side: "public" },
      { id: "c", organisation: "association", side: "civil-society" },
    ] as const;
    const grants = [
      grantOf([amountOf(2024, "5.00"), amountOf(2024, "7.00", { payer: "b" })], { payer: "a", payees: ["c"] }),
      grantOf([amountOf(2024, "1000.00")], { id: "between-associations", payer: "c", payees: ["c"] }),
    ];
    const other = agreementWith({ grants: [grantOf([amountOf(2024, "1.00")])] });
    const shared = agreementWith({ id: "shared", organisations, parties, grants });
    const years = { first: 2024, last: 2024 };
    const { rows, byYear } = valueOf(boundSpending([other, { ...other, id: id("twin") }, shared], { years }));
    expect(rows.map(({ body, known }) => [body.name, body.through, known])).toEqual([
      ["Exempelkommunen", "Socialnämnden", "2.00"],
      ["Exempelkommunen", "Utbildningsnämnden", "5.00"],
      ["Exempelregionen", undefined, "7.00"],
    ]);
    expect(byYear.map(({ known }) => known)).toEqual(["14.00"]);
  });

  it("names agreements of these years without amounts; what they cost is unknown", () => {
    const parts = { term: { period: { from: "2014-01-01", through: "2014-12-31" } } } as const;
    const ended = agreementWith({ ...parts, id: "ended" });
    expect(valueOf(boundSpending([agreementWith(), ended], threeYears)).withoutAmounts).toEqual(["iop"]);
  });

  it("names a grant without amounts in every year of the term", () => {
    const { rows } = valueOf(spent({ grants: [grantOf([])] }, { years: { first: 2023, last: 2027 } }));
    expect(
      rows.map(({ year, planned, unknown }) => [year, planned, unknown.map(({ lacking }) => lacking.code)]),
    ).toEqual([
      [2023, "0.00", []],
      [2024, undefined, ["grant.no-amounts"]],
      [2025, undefined, ["grant.no-amounts"]],
      [2026, undefined, ["grant.no-amounts"]],
      [2027, "0.00", []],
    ]);
  });

  it("counts what is decided or planned as planned, for it binds nobody", () => {
    const grants = [
      grantOf([amountOf(2024, "10.00", { level: "decided" }), amountOf(2025, "20.00", { level: "planned" })]),
    ];
    const { rows } = valueOf(spent({ grants }));
    expect(rows.map(({ known, least, planned, most }) => [known, least, planned, most])).toEqual([
      ["0.00", "0.00", "10.00", "10.00"],
      ["0.00", "0.00", "20.00", "20.00"],
      ["0.00", "0.00", "0.00", "0.00"],
    ]);
  });

  it.each<[string, Partial<AgreementInput>, readonly (string | undefined)[]]>([
    [
      "once, where the clause does not say how often",
      { term: { period: { from: "2024-01-01", through: "2024-12-31" }, extension: byAgreement({}) } },
      ["10.00", "10.00", "0.00"],
    ],
    [
      "as often as it says",
      {
        term: {
          period: { from: "2024-01-01", through: "2024-12-31" },
          extension: byAgreement({ times: { kind: "at-most", count: 2 } }),
        },
      },
      ["10.00", "10.00", "10.00"],
    ],
    [
      "never after it is replaced",
      {
        term: {
          period: { from: "2024-01-01", through: "2024-12-31" },
          extension: byAgreement({ times: { kind: "unlimited" } }),
        },
        events: [{ kind: "replaced", day: "2025-01-01", successor: { relation: "successor", title: "Ny" } }],
      },
      ["10.00", "0.00", "0.00"],
    ],
  ])("foresees extensions %s, as in the last agreed year", (_, parts, most) => {
    const { rows } = valueOf(spent({ ...parts, grants: [grantOf([amountOf(2024, "10.00")])] }));
    expect(rows.map((row) => row.most)).toEqual(most);
    expect(rows.map(({ least }) => least)).toEqual(["10.00", "0.00", "0.00"]);
  });

  it.each<[string, BoundSpendingOptions["years"]]>([
    ["usage.year", { first: 2019.5, last: 2021 }],
    ["usage.years", { first: 2021, last: 2019 }],
  ])("%s is a programmer's mistake", (code, years) => {
    expect(() => boundSpending([], { years })).toThrow(expect.objectContaining({ code }));
  });

  it("beyond 15 digits has no sum", () => {
    const grants = [grantOf([amountOf(2024, "999999999999999.99")])];
    const agreement = agreementWith({ grants });
    const failure = { code: "budget.beyond-15-digits", params: {} };
    expect(boundSpending([agreement, agreement], threeYears)).toMatchObject({ ok: false, failure });
  });
});

function byAgreement(more: object) {
  return { kind: "by-agreement", length: { unit: "months", count: 12 }, ...more } as const;
}

describe("the sums of any agreements", () => {
  const kronor = fc.integer({ min: 0, max: 100_000_000 }).map((ore) => sek((ore / 100).toFixed(2)));
  const amount = fc.record({
    year: fc.integer({ min: 2024, max: 2026 }),
    kronor,
    level: fc.constantFrom("contractual", "decided", "planned"),
  });
  const written = fc.record({
    amounts: fc.array(amount, { minLength: 1, maxLength: 5 }),
    isIndexed: fc.boolean(),
    floor: fc.constantFrom("none", "year-before", undefined),
  });
  const agreements = fc.array(
    written.map(({ amounts, isIndexed, floor }) =>
      agreementWith({
        grants: [
          grantOf(
            amounts.map((each) => amountOf(each.year, each.kronor, { level: each.level })),
            isIndexed ? { indexation: "uplift" } : {},
          ),
        ],
        indexation: [{ id: "uplift", series: [{ series: "OPI" }], ...(floor && { floor: { kind: floor } }) }],
      }),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const change = fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined });

  it("are the same by year and by body, and as the steps say; the least is no more than the most", () => {
    fc.assert(
      fc.property(agreements, change, (several, assumed) => {
        const options = {
          ...threeYears,
          ...(assumed === undefined ? {} : { assumedChange: percentage(assumed / 10) }),
        };
        const answer = boundSpending(several, options);
        const { rows, byBody, byYear } = valueOf(answer);
        for (const of of SPENDING_SUMS) {
          const [bodies, years] = [byBody, byYear].map((sums) => sums.map(({ [of]: sum }) => sum ?? "absent"));
          if (!years?.includes("absent")) {
            expect(sumSek(byBody.flatMap(({ [of]: sum }) => sum ?? []))).toBe(
              sumSek(byYear.flatMap(({ [of]: sum }) => sum ?? [])),
            );
          } else expect(bodies).toContain("absent");
        }
        for (const { inputs, output } of answer.steps) {
          expect(sumSek(inputs.parts.map((part) => part.amount))).toBe(output);
        }
        for (const { least, most } of rows) if (most !== undefined) expect(compareSek(least, most)).not.toBe(1);
      }),
    );
  });

  it("are at least what leastBound says, over the term, where no index is followed but by its floor", () => {
    fc.assert(
      fc.property(agreements, (several) => {
        const least = several.map((agreement) => leastBound(agreement));
        const { byYear } = valueOf(boundSpending(several, threeYears));
        expect(sumSek(byYear.map((year) => year.least))).toBe(sumSek(least.flatMap((of) => (of.ok ? [of.value] : []))));
      }),
    );
  });
});
