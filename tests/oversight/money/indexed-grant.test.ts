import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { percentage } from "../../../src/money/percentage.js";
import { sek } from "../../../src/money/sek.js";
import { sumSek } from "../../../src/money/sek-arithmetic.js";
import { indexedGrant, type IndexedGrantOptions } from "../../../src/oversight/money/indexed-grant.js";
import { paymentsOf } from "../../../src/oversight/money/payments-of.js";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { figuresBy, seriesOf } from "../../fixtures/index-series.js";
import { readGolden } from "../../golden.js";
import { frozen, id } from "../../term/written.js";
import { agreementWith } from "../agreement-with.js";

const agreement000 = frozen(uppsala);
const framework = id("grant-framework");

/** `"2020 2.0 2021 1.5"` as the council's decisions. */
const upliftOf = (written: string) => {
  const words = written.split(" ").filter((word) => word !== "");
  const years = Object.fromEntries(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ""]] : [])));
  const sources = [{ document: "Mål och budget, kommunfullmäktiges beslut" }];
  return seriesOf("council-uplift", "percent-a-year", figuresBy(years, { sources }));
};

const GROUNDS = new Map([
  ["published", "published-figures"],
  ["assumed", "assumed-change"],
]);

describe("agreement 000", () => {
  const rows = readGolden("indexed-grants.csv", ["uplift", "assumed", "ground", "payable", "reason"]);

  it.each(rows)("uplift $uplift, assumed $assumed: $ground $payable ($reason)", ({ uplift, assumed, ...expected }) => {
    const answer = indexedGrant(agreement000, {
      grant: framework,
      series: uplift === "" ? [] : [upliftOf(uplift)],
      ...(assumed === "" ? {} : { assumedChange: percentage(assumed) }),
    });
    const [first, ...others] = answer.ok ? answer.value : [];
    expect(first).toEqual({ year: 2019, ground: "contractual", amount: "3500000.00" });
    expect(others.map(({ year, ground }) => [year, ground])).toEqual(
      expected.ground.split(" ").map((ground, at) => [2020 + at, GROUNDS.get(ground) ?? ground]),
    );
    expect(others.map((year) => (year.ground === "unknown" ? year.least : year.amount))).toEqual(
      expected.payable.split(" "),
    );
  });

  it.each(rows.filter(({ ground }) => ground === "published published"))(
    "uplift $uplift: the payments of each year add up to $payable",
    ({ uplift, payable }) => {
      const series = [upliftOf(uplift)];
      const amounts = ["3500000.00", ...payable.split(" ")];
      const paid = [2019, 2020, 2021].map((year) => paymentsOf(agreement000, { year, series }));
      expect(paid.map((answer) => answer.ok && sumSek(answer.value.map(({ amount }) => amount)))).toEqual(amounts);
      const whole = paymentsOf(agreement000, { series });
      expect(whole.ok && whole.value.length).toBe(9);
      expect(whole.ok && sumSek(whole.value.map(({ amount }) => amount))).toBe(
        sumSek(amounts.map((each) => sek(each))),
      );
    },
  );

  it("is not paid by figures that are not there: the failure says which", () => {
    const series = [upliftOf("2020 2.0")];
    const missing = { code: "indexation.figure-missing", params: { series: "council-uplift", period: "2021" } };
    expect(paymentsOf(agreement000, { year: 2020, series }).ok).toBe(true);
    expect(paymentsOf(agreement000, { year: 2021, series })).toMatchObject({ ok: false, failure: missing });
    expect(paymentsOf(agreement000, { series })).toMatchObject({ ok: false, failure: missing });
  });

  it("is paid what the caller gives, whatever the figures", () => {
    const amounts = [{ grant: framework, year: 2020, amount: sek(3600000), level: "contractual" }] as const;
    const answer = paymentsOf(agreement000, { year: 2020, series: [upliftOf("2020 2.0")], amounts });
    expect(answer.ok && sumSek(answer.value.map(({ amount }) => amount))).toBe("3600000.00");
    expect(answer.steps.some(({ code }) => code.startsWith("indexation."))).toBe(false);
  });

  it("without series is paid as before", () => {
    const failure = { code: "grant.amount-not-exact", params: { grant: framework, year: 2020 } };
    expect(paymentsOf(agreement000, { year: 2020 })).toMatchObject({ ok: false, failure });
  });

  it("names what is assumed, and tells it from what the agreement says", () => {
    const answer = indexedGrant(agreement000, { grant: framework, assumedChange: percentage(2) });
    expect(answer.ok && answer.assumptions.find(({ code }) => code === "grant.change-assumed")?.params).toEqual({
      grant: framework,
      ...{ from: 2020, through: 2021, assumed: "2" },
    });
    expect(answer.steps.filter(({ code }) => code === "grant.assumed-change")).toMatchObject([
      { inputs: { year: 2020 }, output: "2", basis: { kind: "interpretation" } },
      { inputs: { year: 2021 }, output: "2", basis: { kind: "interpretation" } },
    ]);
    expect(answer.steps.map(({ code }) => code)).not.toContain("indexation.fixed-rate");
  });
});

type WrittenGrant = NonNullable<AgreementInput["grants"]>[number];
type WrittenAmount = WrittenGrant["amounts"][number];

const amountOf = (year: number, kronor: string, level: WrittenAmount["level"] = "contractual"): WrittenAmount => ({
  period: { from: `${String(year)}-01-01`, through: `${String(year)}-12-31` },
  ...{ level, set: { kind: "sum", amount: { kind: "exact", sek: kronor } } },
});

const clause = { id: "uplift", series: [{ series: "OPI" }] };
const opi = seriesOf("OPI", "percent-a-year", figuresBy({ 2024: "2.0", 2025: "3.0", 2026: "1.0" }));

const indexed = (
  amounts: readonly WrittenAmount[],
  options: Partial<IndexedGrantOptions> = {},
  { grant = {}, ...more }: Partial<AgreementInput> & { readonly grant?: Partial<WrittenGrant> } = {},
) => {
  const written = { id: "grant", payer: "public-party", payees: ["civil-party"], indexation: "uplift", ...grant };
  const agreement = agreementWith({ indexation: [clause], ...more, grants: [{ ...written, amounts }] });
  return indexedGrant(agreement, { grant: id("grant"), ...options });
};

const inShort = (answer: ReturnType<typeof indexedGrant>) =>
  answer.ok
    ? answer.value.map(
        (of) => `${String(of.year)} ${of.ground} ${of.ground === "unknown" ? of.lacking.code : of.amount}`,
      )
    : answer.failure.code;

describe("the amounts of a grant by year", () => {
  const series = [opi];

  it.each<[string, ReturnType<typeof inShort>, ReturnType<typeof indexed>]>([
    [
      "decided amounts give way to published figures, planned ones to assumed changes too",
      ["2024 contractual 100.00", "2025 published-figures 103.00", "2026 published-figures 104.03"],
      indexed([amountOf(2024, "100.00"), amountOf(2025, "110.00", "decided")], { series }),
    ],
    [
      "a decided amount stands before an assumed change, a planned one after it",
      ["2024 contractual 100.00", "2025 decided 110.00", "2026 assumed-change 104.04"],
      indexed([amountOf(2024, "100.00"), amountOf(2025, "110.00", "decided"), amountOf(2026, "99.00", "planned")], {
        assumedChange: percentage(2),
      }),
    ],
    [
      "what is agreed for a later year is counted from",
      ["2024 contractual 100.00", "2025 contractual 200.00", "2026 published-figures 202.00"],
      indexed([amountOf(2024, "100.00"), amountOf(2025, "200.00")], { series }),
    ],
    [
      "a clause that counts from the first amount begins before its first year",
      ["2024 contractual 100.00", "2025 contractual 200.00", "2026 published-figures 104.03"],
      indexed(
        [amountOf(2024, "100.00"), amountOf(2025, "200.00")],
        { series },
        { indexation: [{ ...clause, from: "first-amount", firstYear: 2025 }] },
      ),
    ],
    [
      "a rate that the agreement fixes is agreed",
      ["2024 contractual 100.00", "2025 contractual 102.00", "2026 contractual 104.04"],
      indexed(
        [amountOf(2024, "100.00")],
        {},
        { indexation: [{ id: "uplift", series: [{ series: "fixed", rate: "2" }] }] },
      ),
    ],
    [
      "what is only planned is not indexed",
      ["2024 planned 100.00", "2025 unknown grant.nothing-to-index", "2026 unknown grant.nothing-to-index"],
      indexed([amountOf(2024, "100.00", "planned")], { series }),
    ],
    [
      "a last year that is not whole is not known",
      ["2024 contractual 100.00", "2025 published-figures 103.00", "2026 unknown grant.indexed-year-in-part"],
      indexed(
        [amountOf(2024, "100.00")],
        { series },
        { term: { period: { from: "2024-01-01", through: "2026-06-30" } } },
      ),
    ],
    [
      "nothing is indexed after a notice's last day",
      ["2024 contractual 100.00", "2025 published-figures 103.00"],
      indexed(
        [amountOf(2024, "100.00")],
        { series },
        { events: [{ kind: "replaced", day: "2026-01-01", successor: { relation: "successor", title: "Ny" } }] },
      ),
    ],
    [
      "a term without a last day goes on as far as it is asked for",
      ["2024 contractual 100.00", "2025 published-figures 103.00", "2026 published-figures 104.03"],
      indexed(
        [amountOf(2024, "100.00")],
        { series, through: 2026 },
        { term: { period: { from: "2024-01-01", missing: { through: { why: "open" } } } } },
      ),
    ],
    ["none are set", "grant.no-amounts", indexed([])],
  ])("%s", (_, expected, answer) => {
    expect(inShort(answer)).toEqual(expected);
  });

  it("leave out a year that nothing is set for, and say so", () => {
    const written = { id: "grant", payer: "public-party", payees: ["civil-party"] };
    const grants = [{ ...written, amounts: [amountOf(2024, "100.00")] }];
    const answer = indexedGrant(agreementWith({ grants }), { grant: id("grant"), through: 2025 });
    expect([inShort(answer), answer.ok && answer.assumptions.map(({ code }) => code)]).toEqual([
      ["2024 contractual 100.00"],
      ["grant.vat-not-stated", "payments.nothing-for-year"],
    ]);
  });

  it.each<[string, Partial<IndexedGrantOptions>]>([
    ["usage.no-such-grant", { grant: id("other") }],
    ["usage.year", { through: 2019.5 }],
  ])("%s is a programmer's mistake", (code, options) => {
    expect(() => indexed([amountOf(2024, "100.00")], options)).toThrow(expect.objectContaining({ code }));
  });

  it("are paid to all payees alike, or not at all", () => {
    const extra = { ...amountOf(2024, "10.00"), payees: ["civil-party"] };
    const grant = {
      id: "grant",
      payer: "public-party",
      payees: ["civil-party"],
      payment: { frequency: "year" },
    } as const;
    const grants = [{ ...grant, indexation: "uplift", amounts: [amountOf(2024, "100.00"), extra] }];
    const answer = paymentsOf(agreementWith({ grants, indexation: [clause] }), { year: 2025, series });
    expect(answer).toMatchObject({ ok: false, failure: { code: "grant.indexed-sum-to-others" } });
  });
});
