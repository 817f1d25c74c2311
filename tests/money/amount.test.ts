import { describe, expect, it } from "vitest";
import { sekOf, toleranceOf, type Amount } from "../../src/money/amount.js";
import { sek } from "../../src/money/sek.js";

const rounded = (unit: number | string): Amount => ({ kind: "rounded", sek: sek(3_107_000), unit: sek(unit) });

describe("an amount as well as it is known", () => {
  it.each([
    ["exact", { kind: "exact", sek: sek(3_500_000) }, "3500000.00", 0n],
    ["to the nearest thousand kronor", rounded(1_000), "3107000.00", 50_000n],
    ["to the nearest krona", rounded(1), "3107000.00", 50n],
    ["to the nearest öre: half an öre counts as one", rounded("0.01"), "3107000.00", 1n],
    ["to the nearest five öre: so do two and a half", rounded("0.05"), "3107000.00", 3n],
    ["about", { kind: "about", sek: sek(100_000) }, "100000.00", undefined],
    ["unknown", { kind: "unknown" }, undefined, undefined],
    ["unknown, with a reason", { kind: "unknown", reason: "the budget is not enclosed" }, undefined, undefined],
  ] as const satisfies readonly (readonly [string, Amount, string | undefined, bigint | undefined])[])(
    "%s",
    (_, amount, kronor, tolerance) => {
      expect(sekOf(Object.freeze(amount))).toBe(kronor);
      expect(toleranceOf(Object.freeze(amount))).toBe(tolerance);
    },
  );

  it("has kronor and a unit exactly where its kind has, for the compiler", () => {
    const amount = rounded(1_000);
    // @ts-expect-error an unknown amount has no kronor
    const wrong: unknown = amount.sek;
    // @ts-expect-error an amount rounded to nobody knows what
    const wrongRounded: Amount = { kind: "rounded", sek: sek(1) };
    expect([wrong, sekOf(wrongRounded)]).toEqual(["3107000.00", "1.00"]);
  });
});
