import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IopError } from "../../src/issues/iop-error.js";
import { defineAgreement } from "../../src/json/define-agreement.js";
import { defineReport } from "../../src/json/define-report.js";
import { parseAgreement } from "../../src/json/parse-agreement.js";
import { parseAgreementText } from "../../src/json/parse-agreement-text.js";
import { parseReportText } from "../../src/json/parse-report-text.js";
import { writeAgreement } from "../../src/json/write-agreement.js";
import { writeReport } from "../../src/json/write-report.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { extendedAgreement, smallReport } from "./documents.js";
import { mutated } from "./mutated.js";

describe("what is written", () => {
  it("is read again as the same, and written again as the same", () => {
    const inverse = fc.property(mutated(extendedAgreement), (value) => {
      const result = parseAgreement(value);
      fc.pre(result.ok);
      const text = writeAgreement(result.value);
      const again = parseAgreementText(text);
      expect(again).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) as unknown });
      expect(again.ok && writeAgreement(again.value)).toBe(text);
    });
    fc.assert(inverse, { numRuns: 300, maxSkipsPerRun: 1_000 });
  });

  it("has the order of the schema, two spaces, and a line break at the end", () => {
    const { schemaVersion, kind, id, ...others } = smallAgreement;
    const text = writeAgreement(defineAgreement({ ...others, id, kind, schemaVersion }));
    const start = '{\n  "schemaVersion": "1.0",\n  "kind": "iop",\n  "id": "small-agreement",\n  "title": ';
    expect(text.slice(0, start.length)).toBe(start);
    expect(text.endsWith("\n}\n")).toBe(true);
  });

  it("may be a report", () => {
    expect(parseReportText(writeReport(defineReport(smallReport)))).toEqual({ ok: true, value: smallReport });
  });
});

describe("what a program writes wrongly", () => {
  it("is told by code and place, and no value", () => {
    const wrong = { ...smallAgreement, title: "", id: "Anna Andersson", term: { period: { from: "1980-13-01" } } };
    const misuse = new IopError(
      "usage.agreement",
      'The document does not have the shape it must have: json.wrong-format at "/id", ' +
        'json.too-short at "/title", json.wrong-format at "/term/period/from".',
    );
    expect(() => defineAgreement(wrong)).toThrow(misuse);
    expect(() => defineAgreement(wrong)).toThrow(expect.objectContaining({ code: "usage.agreement" }));
  });

  it("is told in part, where there is much", () => {
    const wrong = { ...smallReport, title: "", id: "", otherNames: ["", "", "", ""] };
    expect(() => defineReport(wrong)).toThrow(/^(?:.*? at ){5}.*, and more\.$/);
  });
});
