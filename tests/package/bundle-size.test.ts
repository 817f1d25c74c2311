import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { consumerBundle } from "../../scripts/consumer-bundle.js";

/** Names that a minifier keeps and that only zod or decimal.js uses. */
const NOT_FOR_A_CALCULATOR = ["_zod", "ZodError", "safeParse", "DecimalError", "toSignificantDigits"];

describe("a consumer's bundle", () => {
  it.each([
    ["latestNoticeDate", "iop-sdk", 10_000],
    ["latestNoticeDate", "iop-sdk/term", 10_000],
  ])("of %s from %s stays under %i bytes, without zod and decimal.js", async (name, from, ceiling) => {
    const code = await consumerBundle(`import { ${name} } from "${from}"; console.log(${name});`, inject("consumer"));
    expect(NOT_FOR_A_CALCULATOR.filter((word) => code.includes(word))).toEqual([]);
    expect(code.length).toBeLessThan(ceiling);
  });

  it.each([
    ["the Swedish texts of issues", "svIssues", "iop-sdk/messages/sv/issues", 90_000],
    ["every Swedish text", "sv", "iop-sdk/messages/sv", 120_000],
  ])("of reading, checking and %s stays its ceiling, gzipped", async (_what, texts, from, ceiling) => {
    const program = `
      import { parseAgreement } from "iop-sdk/json";
      import { validateAgreement } from "iop-sdk/rules";
      import { describeIssue } from "iop-sdk/messages";
      import { ${texts} } from "${from}";
      console.log(parseAgreement, validateAgreement, describeIssue, ${texts});
    `;
    const code = await consumerBundle(program, inject("consumer"));
    expect(gzipSync(code).length).toBeLessThan(ceiling);
    expect(code).toContain("safeParse"); // the words above do survive minifying
  });
});
