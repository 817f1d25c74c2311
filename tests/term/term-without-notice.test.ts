import { describe, expect, it } from "vitest";
import type { Term } from "../../src/term/term.js";
import { termWithoutNotice } from "../../src/term/term-without-notice.js";
import { automatic, day, id, spanOf, termOf } from "./written.js";

const period = termOf("2024-01-01–2024-12-31");

describe("a term of which nobody gives notice", () => {
  it.each([
    ["nothing said of extension", { period }, "2024-12-31"],
    ["not extended", { period, extension: { kind: "none" } }, "2024-12-31"],
    ["an option without terms", { period, extension: { kind: "option-without-terms" } }, "2024-12-31"],
    [
      "extended only if the parties agree",
      { period, extension: { kind: "by-agreement", length: spanOf("36 months") } },
      "2024-12-31",
    ],
    ["extended by itself, six months", { period, extension: automatic("6 months", 1) }, "2025-06-30"],
    ["extended by itself, ninety days", { period, extension: automatic("90 days", 1) }, "2025-03-31"],
    ["extended by itself at most no times", { period, extension: automatic("6 months", 0) }, "2024-12-31"],
    ["without a first day", { period: { through: day("2024-12-31") } }, "2024-12-31"],
  ] satisfies [string, Term, string][])("%s: ends on its last day or the extension's", (_, term, lastDay) => {
    expect(termWithoutNotice(term)).toMatchObject({ ok: true, value: lastDay, assumptions: [] });
  });

  it("says by which clause it ends", () => {
    expect(termWithoutNotice({ period, section: id("term-section") }).steps).toEqual([
      {
        code: "term.ends-without-notice",
        inputs: { from: "2024-01-01" },
        output: "2024-12-31",
        basis: { kind: "section", section: "term-section" },
      },
    ]);
  });

  it("says by which clause it goes on, and nothing of ending on its last day", () => {
    const extension = { kind: "automatic", length: spanOf("6 months"), section: id("extension-section") } as const;
    expect(termWithoutNotice({ period, extension }).steps).toEqual([
      {
        code: "term.extension",
        inputs: { lastDay: "2024-12-31", length: { unit: "months", count: 6 }, count: 1 },
        output: { from: "2025-01-01", through: "2025-06-30" },
        basis: { kind: "section", section: "extension-section" },
      },
    ]);
  });

  it("says that it may be extended again, how roughly it is known and what was read into the clause", () => {
    const extension = {
      kind: "automatic",
      length: spanOf("6 months"),
      interpretations: [{ field: "length", note: "Källan säger ett halvår." }],
    } as const;
    expect(termWithoutNotice({ period: { ...period, precision: "year" }, extension })).toMatchObject({
      assumptions: [
        { code: "term.not-known-to-the-day", params: { precision: "year" } },
        { code: "term.extended-again-unless-notice", params: { through: "2025-06-30" } },
        { code: "term.number-of-extensions-not-stated" },
        { code: "term.interpreted", params: { field: "length" } },
      ],
    });
  });

  it.each([
    ["not given", { period: {} }, "term.last-day-missing", { why: "not-given" }],
    ["open", { period: { missing: { through: { why: "open" } } } }, "term.last-day-missing", { why: "open" }],
    ["unknown", { period: { missing: { through: { why: "unknown" } } } }, "term.last-day-missing", { why: "unknown" }],
    ["extended by nothing", { period, extension: automatic("0 days") }, "term.extension-of-no-length", {}],
    ["extended too far", { period, extension: automatic("12000 months") }, "term.beyond-2199", {}],
  ] satisfies [string, Term, string, object][])("has no end that is known: %s", (_, term, code, params) => {
    expect(termWithoutNotice(term)).toEqual({ ok: false, failure: { code, params }, steps: [] });
  });
});
