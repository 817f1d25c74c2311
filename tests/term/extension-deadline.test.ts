import { describe, expect, it } from "vitest";
import type { ExtensionByAgreement } from "../../src/term/extension-clause.js";
import { extensionDeadline } from "../../src/term/extension-deadline.js";
import type { Term } from "../../src/term/term.js";
import { automatic, id, spanOf, termOf } from "./written.js";

const period = termOf("2019-01-01–2021-12-31");
const byAgreement = (length: string, rest: Partial<ExtensionByAgreement> = {}): ExtensionByAgreement => ({
  kind: "by-agreement",
  length: spanOf(length),
  ...rest,
});

describe("until when the parties may agree to extend", () => {
  it("agreement 000: three calendar years, in writing, not stated how many times", () => {
    const extension = byAgreement("36 months", { form: "in-writing", section: id("extension-section") });
    expect(extensionDeadline({ period, extension })).toEqual({
      ok: true,
      value: {
        agreeBy: "2021-12-31",
        form: "in-writing",
        extension: { from: "2022-01-01", through: "2024-12-31" },
      },
      steps: [
        {
          code: "term.extension",
          inputs: { lastDay: "2021-12-31", length: { unit: "months", count: 36 }, count: 1 },
          output: { from: "2022-01-01", through: "2024-12-31" },
          basis: { kind: "section", section: "extension-section" },
        },
      ],
      assumptions: [
        {
          code: "term.expires-when-last-day-ends",
          params: { through: "2021-12-31" },
          basis: { kind: "interpretation" },
        },
        { code: "term.number-of-extensions-not-stated", params: {}, basis: { kind: "interpretation" } },
      ],
    });
  });

  it.each([
    ["once", "12 months", 1, "2022-12-31"],
    ["two years at a time, twice", "24 months", 2, "2025-12-31"],
    ["a half-year, three times", "6 months", 3, "2023-06-30"],
    ["ninety days, twice", "90 days", 2, "2022-06-29"],
  ] as const)("%s: could end on %s", (_, length, count, latestPossibleEnd) => {
    const extension = byAgreement(length, { times: { kind: "at-most", count }, form: "any" });
    expect(extensionDeadline({ period, extension })).toMatchObject({
      value: { form: "any", latestPossibleEnd },
      assumptions: [{ code: "term.expires-when-last-day-ends" }],
    });
  });

  it("any number of times: no latest end, and nothing left open", () => {
    const extension = byAgreement("12 months", { times: { kind: "unlimited" } });
    const answer = extensionDeadline({ period, extension });
    expect(answer).not.toHaveProperty("value.latestPossibleEnd");
    expect(answer).toMatchObject({
      value: { form: "not-stated", extension: { from: "2022-01-01", through: "2022-12-31" } },
      assumptions: [{ code: "term.expires-when-last-day-ends" }],
    });
  });

  it("says how roughly the term is known, and what was read into the clause", () => {
    const extension = byAgreement("12 months", {
      times: { kind: "unlimited" },
      interpretations: [{ field: "length", note: "Källan säger ett år." }],
    });
    expect(extensionDeadline({ period: { ...period, precision: "year" }, extension })).toMatchObject({
      assumptions: [
        { code: "term.not-known-to-the-day", params: { precision: "year" } },
        { code: "term.expires-when-last-day-ends" },
        { code: "term.interpreted", params: { field: "length", note: "Källan säger ett år." } },
      ],
    });
  });

  it.each([
    ["nothing is said of extension", { period }, "term.no-extension-clause"],
    ["it is not extended", { period, extension: { kind: "none" } }, "term.extension-excluded"],
    [
      "it is extended at most no times",
      { period, extension: byAgreement("12 months", { times: { kind: "at-most", count: 0 } }) },
      "term.extension-excluded",
    ],
    [
      "a right is named without terms",
      { period, extension: { kind: "option-without-terms" } },
      "term.option-without-terms",
    ],
    ["it is extended by itself", { period, extension: automatic("12 months") }, "term.extended-unless-notice"],
    ["the extension has no length", { period, extension: byAgreement("0 months") }, "term.extension-of-no-length"],
    ["the term has no last day", { period: {}, extension: byAgreement("12 months") }, "term.last-day-missing"],
    ["the extension leaves the calendar", { period, extension: byAgreement("2136 months") }, "term.beyond-2199"],
    [
      "the last of many leaves the calendar",
      { period, extension: byAgreement("12 months", { times: { kind: "at-most", count: 1_000 } }) },
      "term.beyond-2199",
    ],
  ] satisfies [string, Term, string][])("there is nothing to agree on: %s", (_, term, code) => {
    expect(extensionDeadline(term)).toMatchObject({ ok: false, failure: { code } });
  });
});
