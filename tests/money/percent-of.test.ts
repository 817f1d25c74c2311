import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oreOf } from "../../src/money/ore.js";
import { percentOf } from "../../src/money/percent-of.js";
import { percentage } from "../../src/money/percentage.js";
import { roundToSek } from "../../src/money/round-to-sek.js";
import { ROUNDING_MODES } from "../../src/money/rounding.js";
import { sek, type Sek } from "../../src/money/sek.js";
import { toDecimal } from "../../src/money/to-decimal.js";

describe("so many per cent of an amount", () => {
  it.each([
    ["100.00", "50", "50.00"],
    ["100.00", "12.34", "12.34"],
    ["-100.00", "12.34", "-12.34"],
    ["0.01", "100", "0.01"],
    ["7478000.00", "0", "0.00"],
  ])("%s, %s %%: %s, whole öre without a rule", (whole, share, expected) => {
    expect(percentOf(sek(whole), percentage(share))).toBe(oreOf(sek(expected)));
  });

  it.each([
    ["100.00", "12.345"],
    ["0.01", "50"],
  ])("%s, %s %%: not whole öre", (whole, share) => {
    expect(percentOf(sek(whole), percentage(share))).toBeUndefined();
  });

  it("is rounded as roundToSek rounds, in every mode, below and above zero", () => {
    const amounts = fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n });
    const shares = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const units = fc.constantFrom<Sek[]>(sek("0.01"), sek("0.5"), sek(1), sek(1000));
    fc.assert(
      fc.property(amounts, shares, units, fc.constantFrom(...ROUNDING_MODES), (ore, thousandths, unit, mode) => {
        const [whole, share] = [sek(`${String(ore)}.25`.replace("-0.", "0.")), percentage(thousandths / 1000)];
        const exact = toDecimal(whole).times(toDecimal(share)).dividedBy(100);
        expect(percentOf(whole, share, { unit, mode })).toBe(oreOf(roundToSek(exact, { unit, mode })));
      }),
    );
  });
});
