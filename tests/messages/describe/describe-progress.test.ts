import { expect, it } from "vitest";
import { indicatorOf, observed, quantityOf } from "../../goals/written.js";
import { day } from "../../term/written.js";
import { indicatorProgress } from "../../../src/goals/progress/indicator-progress.js";
import { describeProgress } from "../../../src/messages/describe/describe-progress.js";
import { en } from "../../../src/messages/en/index.js";
import { sv } from "../../../src/messages/sv/index.js";

const asSeen = (lines: readonly string[]): string => lines.join(" ").replaceAll("\u00a0", " ");
const nameOf = () => "Personer i arbete";

it("42 of 247 against at least 20 % is told with its colour as a word, in both languages", () => {
  const indicator = indicatorOf({
    measure: "ratio",
    per: { every: 1, unit: "year" },
    targets: [{ comparison: "at-least", quantity: quantityOf("20") }],
  });
  const observations = [observed("seen", "42/247", "2019")];
  const { value } = indicatorProgress(indicator, { observations, on: day("2020-02-01") });
  expect(asSeen(describeProgress(value, sv, nameOf))).toBe(
    "Personer i arbete 2020-02-01: målet är inte nått (rött). Mål: minst 20 % per år. " +
      "Uppmätt: 42 av 247 per år (2019).",
  );
  expect(asSeen(describeProgress(value, en, nameOf))).toBe(
    "Personer i arbete 2020-02-01: not met (red). Target: at least 20% per year. Measured: 42 of 247 per year (2019).",
  );
});
