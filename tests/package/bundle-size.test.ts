import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { consumerBundle } from "../../scripts/consumer-bundle.js";

/** Names that a minifier keeps and that only zod or decimal.js uses. */
const NOT_FOR_A_CALCULATOR = ["_zod", "ZodError", "safeParse", "DecimalError", "toSignificantDigits"];

describe("a consumer's bundle", () => {
  it.each([
    ["latestNoticeDate", "iop-sdk", 7_000],
    ["latestNoticeDate", "iop-sdk/term", 7_000],
  ])("of %s from %s stays under %i bytes, without zod and decimal.js", async (name, from, ceiling) => {
    const code = await consumerBundle(`import { ${name} } from "${from}"; console.log(${name});`, inject("consumer"));
    expect(NOT_FOR_A_CALCULATOR.filter((word) => code.includes(word))).toEqual([]);
    expect(code.length).toBeLessThan(ceiling);
  });

  it("of reading, checking and Swedish texts stays under 75 kB gzip", async () => {
    const program = `
      import { parseAgreement } from "iop-sdk/json";
      import { validateAgreement } from "iop-sdk/rules";
      import { describeIssue } from "iop-sdk/messages";
      import { sv } from "iop-sdk/messages/sv";
      console.log(parseAgreement, validateAgreement, describeIssue, sv);
    `;
    const code = await consumerBundle(program, inject("consumer"));
    expect(gzipSync(code).length).toBeLessThan(75_000);
    expect(code).toContain("safeParse"); // the words above do survive minifying
  });
});
