import { describe, expect, it } from "vitest";
import { extensionPeriod } from "../../src/term/extension-period.js";
import { day, spanOf } from "./written.js";

describe("extensionPeriod", () => {
  it.each([
    ["a length of nothing", "2024-12-31", "0 months", 1],
    ["no length of days either", "2024-12-31", "0 days", 3],
    ["a period after the last year", "2199-12-31", "1 day", 1],
    ["the fourth of what begins too late", "2190-12-31", "36 months", 4],
    ["a thousand times the greatest length", "2024-12-31", "12000 months", 1_000],
  ] as const)("has no period for %s", (_, lastDay, length, count) => {
    expect(extensionPeriod(day(lastDay), spanOf(length), count)).toBeUndefined();
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses extension number %d", (count) => {
    expect(() => extensionPeriod(day("2024-12-31"), spanOf("2 months"), count)).toThrow(
      expect.objectContaining({ name: "IopError", code: "usage.extension-count" }),
    );
  });
});
