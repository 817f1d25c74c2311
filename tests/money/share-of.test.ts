import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oreOf } from "../../src/money/ore.js";
import { sek } from "../../src/money/sek.js";
import { shareOf } from "../../src/money/share-of.js";
import { anySek } from "./any-sek.js";

const share = (part: number | string, whole: number | string, decimals: number) =>
  shareOf(sek(part), sek(whole), Object.freeze({ decimals }));

describe("shareOf", () => {
  it.each([
    ["the committee's share of 2019", 3_500_000, 7_478_000, 1, "46.8"],
    ["the association's, which the memo calls 54 %", 3_978_000, 7_478_000, 1, "53.2"],
    ["the rows of 2019 as printed", 3_500_000, 7_478_000, 0, "47"],
    ["", 3_107_000, 7_478_000, 0, "42"],
    ["", 870_000, 7_478_000, 0, "12"],
    ["the whole", 7_478_000, 7_478_000, 1, "100"],
    ["more than the whole", 3, 2, 1, "150"],
    ["nothing", 0, 7_478_000, 1, "0"],
    ["a half is rounded away from zero", 1, 8, 1, "12.5"],
    ["", 1, 8, 0, "13"],
    ["", -1, 8, 0, "-13"],
    ["", 1, -8, 0, "-13"],
    ["", -1, -8, 0, "13"],
    ["less than shows is zero without a sign", "-0.01", 1_000, 1, "0"],
    ["small shares keep their zeros", 1, 1_000, 3, "0.1"],
    ["", 1, 2_000, 2, "0.05"],
    ["ten decimals", 1, 3, 10, "33.3333333333"],
    ["no share of nothing", 1, 0, 1, undefined],
    ["not even nothing of nothing", 0, 0, 1, undefined],
    ["the greatest share", "9999.99", 1, 0, "999999"],
    ["7 digits before the point", 10_000, 1, 1, undefined],
    ["far more than a percentage holds", "999999999999999.99", "0.01", 10, undefined],
  ] as const)("%s: %s of %s with %i decimals is %s %%", (_, part, whole, decimals, expected) => {
    expect(share(part, whole, decimals)).toBe(expected);
  });

  it("lies within half a step of the exact share", () => {
    fc.assert(
      fc.property(anySek, anySek, fc.integer({ min: 0, max: 10 }), (part, whole, decimals) => {
        const given = shareOf(part, whole, { decimals });
        fc.pre(given !== undefined);
        const [before = "", after = ""] = given.split(".");
        const step = 10n ** BigInt(decimals);
        const steps = BigInt(before + after.padEnd(decimals, "0"));
        const off = 2n * (steps * oreOf(whole) - oreOf(part) * 100n * step);
        const size = oreOf(whole) < 0n ? -oreOf(whole) : oreOf(whole);
        expect(off <= size && off >= -size).toBe(true);
      }),
    );
  });

  it.each([-1, 11, 0.5, NaN, "1"])("refuses %j decimals", (decimals) => {
    expect(() => share(1, 2, decimals as number)).toThrow(expect.objectContaining({ code: "usage.share-of" }));
  });
});
