import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { smallAgreement } from "../../fixtures/small-agreement.js";
import { readGolden } from "../../golden.js";
import { anySek } from "../../money/any-sek.js";
import { frozen } from "../../term/written.js";
import { AgreementSchema } from "../../../src/agreement/agreement.schema.js";
import type { Agreement, AgreementInput } from "../../../src/agreement/agreement.js";
import { sekFromOre } from "../../../src/money/ore.js";
import { compareFigures, type FigureComparison } from "../../../src/oversight/figures/compare-figures.js";
import { validateAgreement } from "../../../src/rules/validate-agreement.js";

type FigureInput = NonNullable<AgreementInput["printedFigures"]>[number];
type BudgetInput = NonNullable<AgreementInput["budgets"]>[number];
type LineInput = BudgetInput["lines"][number];
type AmountInput = LineInput["cells"][number]["amount"];

describe("the printed figures of agreement 000", () => {
  const columns = ["figure", "printed", "unit", "computed", "verdict", "issue", "reason"] as const;
  const rows = readGolden("figures.csv", columns);
  const comparisons = compareFigures(frozen(uppsala));
  const issues = validateAgreement(uppsala).filter(({ code }) => code.startsWith("figure."));

  it.each(rows)("$figure: $printed $unit, computed $computed: $verdict ($reason)", (row) => {
    const comparison = comparisons.find(({ figure }) => figure.id === `figure-${row.figure}`);
    const at = `/printedFigures/${String(comparison?.position)}/value`;
    expect(comparison).toMatchObject({ computed: row.computed, verdict: row.verdict });
    expect(comparison?.figure).toMatchObject({ value: row.printed, unit: row.unit });
    expect(issues.filter(({ path }) => path === at).map(({ code }) => code)).toEqual(
      row.issue === "none" ? [] : [row.issue],
    );
  });

  it("are all in the table, in its order", () => {
    expect(comparisons.map(({ figure, position }) => [figure.id, position])).toEqual(
      rows.map(({ figure }, position) => [`figure-${figure}`, position]),
    );
    expect(rows).toHaveLength(29);
  });
});

const exact = (sek: string): AmountInput => ({ kind: "exact", sek });
const tkr = (sek: string): AmountInput => ({ kind: "rounded", sek, unit: "1000.00" });

const income = (id: string, amount: AmountInput, rest: Partial<LineInput> = {}): LineInput => ({
  id,
  side: "income",
  category: "own-money",
  name: id,
  contributor: "civil-party",
  form: "money",
  cells: [{ period: "year-1", amount }],
  ...rest,
});

const budgetOf = (lines: readonly LineInput[]): BudgetInput => ({ ...smallAgreement.budgets[0], lines });
const figureOf = (
  about: FigureInput["about"],
  value: string,
  unit: FigureInput["unit"],
  id = "figure",
): FigureInput => ({
  id,
  about,
  value,
  unit,
  sources: [{ document: "bilagan" }],
});
const agreementOf = (lines: readonly LineInput[], figures: readonly FigureInput[]): Agreement =>
  frozen(AgreementSchema.parse({ ...smallAgreement, budgets: [budgetOf(lines)], printedFigures: figures }));

/** What comes of one printed figure: `"agrees, 7477"`. */
const outcome = (lines: readonly LineInput[], ...figures: readonly FigureInput[]): string => {
  const { verdict, computed }: Partial<FigureComparison> = compareFigures(agreementOf(lines, figures)).at(-1) ?? {};
  return [verdict, computed].filter((part) => part !== undefined).join(", ");
};

const inYear1 = { budget: "budget", period: "year-1" } as const;
const total = { kind: "budget-total", ...inYear1, side: "income" } as const;

describe("a sum of exact amounts", () => {
  it.each<[string, string, FigureInput["unit"], string, string]>([
    ["the same sum", "7477500", "kr", "7477500.00", "agrees, 7477500"],
    ["the same to the öre", "7477500.55", "kr", "7477500.55", "agrees, 7477500.55"],
    ["an öre apart", "7477500.56", "kr", "7477500.55", "differs, 7477500.55"],
    ["printed in tkr, rounded up at the half", "7478", "tkr", "7477500.00", "agrees, 7477.5"],
    ["printed in tkr, rounded down at the half", "7477", "tkr", "7477500.00", "agrees, 7477.5"],
    ["printed in tkr, an öre above the half", "7477", "tkr", "7477500.01", "differs, 7477.50001"],
    ["printed in mnkr with a decimal", "7.5", "mnkr", "7477500.00", "agrees, 7.4775"],
    ["printed in mnkr, the last digit wrong", "7.4", "mnkr", "7477500.00", "differs, 7.4775"],
    ["printed in mnkr with a zero that tells of more exactness", "7.50", "mnkr", "7477500.00", "differs, 7.4775"],
    ["printed in mnkr with six decimals, to the krona", "7.477501", "mnkr", "7477500.50", "agrees, 7.4775005"],
    ["tkr for kronor", "7477500", "tkr", "7477500.00", "thousand-times-too-large, 7477.5"],
    ["mnkr for tkr", "7478", "mnkr", "7478000.00", "thousand-times-too-large, 7.478"],
    ["kronor for tkr is no thousandfold but a thousandth", "7478", "kr", "7478000.00", "differs, 7478000"],
    ["a thousand times nothing is nothing", "0", "tkr", "0.00", "agrees, 0"],
    ["something where there is nothing", "5", "tkr", "0.00", "differs, 0"],
    ["below zero", "-12", "tkr", "-12400.00", "agrees, -12.4"],
    ["below zero, a thousandfold", "-12000", "tkr", "-12000.00", "thousand-times-too-large, -12"],
    ["15 digits", "999999999999999", "kr", "999999999999998.50", "agrees, 999999999999998.5"],
  ])("%s: %s %s against %s kr", (_, printed, unit, sum, expected) => {
    expect(outcome([income("a", exact(sum))], figureOf(total, printed, unit))).toBe(expected);
  });
});

describe("a sum of rounded amounts", () => {
  const three = [income("a", tkr("1000000.00")), income("b", tkr("2000000.00")), income("c", tkr("3000000.00"))];

  it.each<[string, string, FigureInput["unit"], string]>([
    ["what the rows give", "6000", "tkr", "agrees, 6000"],
    ["2 apart: half a tkr for each of three rows and for the total", "6002", "tkr", "within-rounding, 6000"],
    ["2 below", "5998", "tkr", "within-rounding, 6000"],
    ["3 apart is more than rounding allows", "6003", "tkr", "differs, 6000"],
    ["in kronor, 1 500 apart: half a tkr for each row", "6001500", "kr", "within-rounding, 6000000"],
    ["in kronor, more than that", "6001501", "kr", "differs, 6000000"],
    ["a thousandfold, as far as it can be known", "6001500", "tkr", "thousand-times-too-large, 6000"],
  ])("%s: %s %s", (_, printed, unit, expected) => {
    expect(outcome(three, figureOf(total, printed, unit))).toBe(expected);
  });

  it("of a unit of one krona", () => {
    const rounded: AmountInput = { kind: "rounded", sek: "10.00", unit: "1.00" };
    expect(outcome([income("a", rounded)], figureOf(total, "11", "kr"))).toBe("within-rounding, 10");
    expect(outcome([income("a", rounded)], figureOf(total, "11.1", "kr"))).toBe("differs, 10");
  });
});

describe("a sum that nobody knows", () => {
  const about: AmountInput = { kind: "about", sek: "1000.00" };
  const unknown: AmountInput = { kind: "unknown" };

  it.each<[string, readonly AmountInput[], string, string]>([
    ["an amount that is about is the printed one", [about], "1000", "agrees, 1000"],
    [
      "an amount that is about, and another printed: nothing says how far off it may be",
      [about],
      "1400",
      "cannot-be-computed",
    ],
    ["an unknown amount beside a known one", [exact("1000.00"), unknown], "1400", "cannot-be-computed"],
    [
      "not even where the known one happens to be the printed sum",
      [exact("1000.00"), unknown],
      "1000",
      "cannot-be-computed",
    ],
  ])("%s", (_, amounts, printed, expected) => {
    const lines = amounts.map((amount, index) => income(`line-${String(index)}`, amount));
    expect(outcome(lines, figureOf(total, printed, "kr"))).toBe(expected);
  });
});

describe("a share", () => {
  const lineShare = (line: string) => ({ kind: "line-share", ...inYear1, line }) as const;
  const thirds = [income("a", exact("1.00")), income("b", exact("2.00"))];

  it.each([
    ["as printed", "33", "agrees, 33.3"],
    ["with a decimal", "33.3", "agrees, 33.33"],
    ["cut off instead of rounded: 66.6 would be wrong, 33.3 is right", "33.30", "differs, 33.333"],
    ["rounded up", "34", "differs, 33.3"],
    ["with six decimals", "33.333333", "agrees, 33.3333333"],
    ["a thousandfold is only of amounts", "33333.333", "differs, 33.3333"],
  ])("of a third, %s: %s", (_, printed, expected) => {
    expect(outcome(thirds, figureOf(lineShare("a"), printed, "percent"))).toBe(expected);
  });

  it.each([
    ["66.666667", "agrees, 66.6666667"],
    ["66.666666", "differs, 66.6666667"],
  ])("of two thirds, with six decimals: %s", (printed, expected) => {
    expect(outcome(thirds, figureOf(lineShare("b"), printed, "percent"))).toBe(expected);
  });

  // 1 000 ± 0.5 of 2 000 ± 1 is 50 % ± (2 000 × 0.5 + 1 000 × 1) / (2 000 × 1 999) = ± 0.050025 %.
  it.each([
    ["50.1", "within-rounding, 50"],
    ["50.2", "differs, 50"],
    ["50.05", "within-rounding, 50"],
    ["50.06", "differs, 50"],
    ["49.95", "within-rounding, 50"],
    ["49.94", "differs, 50"],
    ["50.050", "within-rounding, 50"],
    ["50.051", "differs, 50"],
  ])("of rounded amounts, half of the whole: %s", (printed, expected) => {
    const halves = [income("a", tkr("1000000.00")), income("b", tkr("1000000.00"))];
    expect(outcome(halves, figureOf(lineShare("a"), printed, "percent"))).toBe(expected);
  });

  it("of an unknown whole cannot be computed", () => {
    expect(outcome([...thirds, income("c", { kind: "unknown" })], figureOf(lineShare("a"), "33", "percent"))).toBe(
      "cannot-be-computed",
    );
  });

  it.each([
    ["nothing", exact("0.00")],
    ["less than nothing", exact("-1.00")],
    ["perhaps nothing: 0 ± 500 kr", tkr("0.00")],
    ["perhaps nothing: 1 000 ± 1 000 kr", { kind: "rounded", sek: "1000.00", unit: "2000.00" } as const],
  ])("of %s cannot be computed", (_, whole) => {
    expect(outcome([income("a", whole)], figureOf(lineShare("a"), "100", "percent"))).toBe("cannot-be-computed");
  });

  it.each<[string, FigureInput["about"], string, string]>([
    [
      "a party's of all",
      { kind: "financing-share", ...inYear1, party: "civil-party", of: "total" },
      "30",
      "agrees, 30",
    ],
    [
      "a party's of the cash",
      { kind: "financing-share", ...inYear1, party: "civil-party", of: "cash" },
      "12.5",
      "agrees, 12.5",
    ],
    [
      "the same taken for that of all",
      { kind: "financing-share", ...inYear1, party: "civil-party", of: "cash" },
      "30",
      "differs, 12.5",
    ],
    ["a cost line's of the costs", { kind: "line-share", ...inYear1, line: "staff" }, "100", "agrees, 100"],
  ])("%s", (_, about, printed, expected) => {
    const lines = [
      income("grant", exact("700.00"), { contributor: "public-party" }),
      income("own-money", exact("100.00")),
      income("hours", exact("200.00"), { form: "volunteer-hours", category: "volunteer-hours" }),
      income("staff", exact("1000.00"), { side: "cost", category: "staff" }),
    ];
    expect(outcome(lines, figureOf(about, printed, "percent"))).toBe(expected);
  });
});

describe("the total of printed shares", () => {
  const lines = ["a", "b", "c"].map((id) => income(id, exact("1.00")));
  const shares = (...values: readonly string[]) =>
    values.map((value, index) =>
      figureOf(
        { kind: "line-share", ...inYear1, line: ["a", "b", "c"][index % 3] ?? "" },
        value,
        "percent",
        `s${index}`,
      ),
    );
  const shareTotal = figureOf({ kind: "share-total", ...inYear1, side: "income" }, "100", "percent");

  it("does not count a share that is printed in kronor", () => {
    const inKronor = figureOf({ kind: "line-share", ...inYear1, line: "c" }, "34", "kr", "in-kronor");
    expect(outcome(lines, ...shares("33", "33"), inKronor, shareTotal)).toBe("cannot-be-computed");
  });

  it.each([
    ["adds up", ["33", "33", "34"], "agrees, 100"],
    ["is 1 off: half a per cent for each of three shares and for the total", ["33", "33", "33"], "within-rounding, 99"],
    ["is 2 off, the most that rounding allows", ["34", "34", "34"], "within-rounding, 102"],
    ["is 3 off", ["34", "34", "35"], "differs, 103"],
    ["is printed without the decimal that its shares have", ["33.3", "33.3", "33.3"], "agrees, 99.9"],
    ["is 0.7 off where shares with a decimal allow 0.65", ["33.1", "33.1", "33.1"], "differs, 99.3"],
    ["is not asked of shares printed for some lines only", ["33", "33"], "cannot-be-computed"],
    ["is not asked where no share is printed", [], "cannot-be-computed"],
    ["counts a share that is printed twice once", ["33", "33", "34", "33", "33", "34"], "agrees, 100"],
  ])("%s", (_, values, expected) => {
    expect(outcome(lines, ...shares(...values), shareTotal)).toBe(expected);
  });
});

describe("the grant of a year", () => {
  it.each([
    ["to the öre", "1000000.50", "agrees, 1000000.5"],
    ["an öre apart: it is exact", "1000000.51", "differs, 1000000.5"],
  ])("%s", (_, printed, expected) => {
    const [grant] = smallAgreement.grants;
    const period = { from: "2024-01-01", through: "2024-12-31" };
    const set = { kind: "sum", amount: { kind: "exact", sek: "1000000.50" } };
    const grants = [{ ...grant, amounts: [{ period, level: "contractual", set }] }];
    const printedFigures = [figureOf({ kind: "grant-of-year", grant: "grant", year: 2024 }, printed, "kr")];
    const [comparison] = compareFigures(AgreementSchema.parse({ ...smallAgreement, grants, printedFigures }));
    expect(`${String(comparison?.verdict)}, ${String(comparison?.computed)}`).toBe(expected);
  });
});

describe("a figure that the agreement does not give", () => {
  it.each<[string, FigureInput["about"], string, FigureInput["unit"]]>([
    ["of a budget that is not there", { ...total, budget: "grant" }, "1", "kr"],
    ["of a period that the budget lacks", { ...total, period: "year-9" }, "1", "kr"],
    ["of a line that the budget lacks", { kind: "line-amount", ...inYear1, line: "rent" }, "1", "kr"],
    ["of a line's share that the budget lacks", { kind: "line-share", ...inYear1, line: "rent" }, "1", "percent"],
    ["of a grant that is not there", { kind: "grant-of-year", grant: "budget", year: 2024 }, "1", "kr"],
    ["of a year for which a lump sum is granted", { kind: "grant-of-year", grant: "grant", year: 2024 }, "1", "kr"],
    ["of activities counted in a report", { kind: "activity-count", completionYear: 2026 }, "11", "count"],
    ["an amount in per cent", total, "100", "percent"],
    ["an amount that is a count", total, "1", "count"],
    ["a share in kronor", { kind: "line-share", ...inYear1, line: "a" }, "100", "kr"],
    ["a share that is a count", { kind: "line-share", ...inYear1, line: "a" }, "100", "count"],
  ])("%s", (_, about, printed, unit) => {
    expect(outcome([income("a", exact("1.00"))], figureOf(about, printed, unit))).toBe("cannot-be-computed");
  });
});

describe("whatever is printed", () => {
  const printed = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.stringMatching(/^[0-9]{0,6}$/))
    .map(([negative, whole, decimals]) => `${negative ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`);
  const unit = fc.constantFrom<FigureInput["unit"]>("kr", "tkr", "mnkr");
  const rounding = fc.constantFrom("0.01", "1.00", "1000.00", "1000000.00");
  const negated = (text: string) => (text.startsWith("-") ? text.slice(1) : `-${text}`);
  const isZero = (text: string) => !/[1-9]/.test(text);
  const verdictOn = (sek: string, roundedTo: string, value: string, inUnit: FigureInput["unit"]) =>
    compareFigures(
      agreementOf([income("a", { kind: "rounded", sek, unit: roundedTo })], [figureOf(total, value, inUnit)]),
    )[0]?.verdict;

  it("the verdict is the same with all signs turned", () => {
    fc.assert(
      fc.property(anySek, rounding, printed, unit, (sek, roundedTo, value, inUnit) => {
        fc.pre(!isZero(sek) && !isZero(value));
        expect(verdictOn(negated(sek), roundedTo, negated(value), inUnit)).toBe(
          verdictOn(sek, roundedTo, value, inUnit),
        );
      }),
    );
  });

  it("an amount agrees with itself, however it is rounded for print", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.constantFrom(0, 1, 2, 3, 6), (ore, decimals) => {
        const unitInOre = 10n ** BigInt(8 - decimals);
        const digits = ((ore + unitInOre / 2n) / unitInOre).toString().padStart(decimals + 1, "0");
        const point = digits.length - decimals;
        const value = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
        expect(outcome([income("a", exact(sekFromOre(ore)))], figureOf(total, value, "mnkr"))).toMatch(/^agrees/);
      }),
    );
  });

  it("nothing is thrown, and what is computed reads as a plain number", () => {
    const anyLines = fc.array(fc.tuple(anySek, rounding, fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(anyLines, printed, unit, (amounts, value, inUnit) => {
        const lines = amounts.map(([sek, roundedTo, isCost], index) =>
          income(`line-${index}`, { kind: "rounded", sek, unit: roundedTo }, { side: isCost ? "cost" : "income" }),
        );
        const abouts: readonly [FigureInput["about"], FigureInput["unit"]][] = [
          [total, inUnit],
          [{ kind: "budget-result", ...inYear1 }, inUnit],
          [{ kind: "contribution", ...inYear1, party: "civil-party" }, inUnit],
          [{ kind: "line-share", ...inYear1, line: "line-0" }, "percent"],
          [{ kind: "financing-share", ...inYear1, party: "civil-party", of: "cash" }, "percent"],
        ];
        const figures = abouts.map(([about, each], index) => figureOf(about, value, each, `figure-${index}`));
        for (const { computed } of compareFigures(agreementOf(lines, figures))) {
          expect(computed ?? "0").toMatch(/^(?:0|-?[1-9][0-9]*|-?(?:0|[1-9][0-9]*)\.[0-9]*[1-9])$/);
        }
      }),
    );
  });
});
