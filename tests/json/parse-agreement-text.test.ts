import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IopError } from "../../src/issues/iop-error.js";
import { parseAgreement } from "../../src/json/parse-agreement.js";
import { parseAgreementText } from "../../src/json/parse-agreement-text.js";
import { parseIndexSeriesText } from "../../src/json/parse-index-series-text.js";
import { parseReportText } from "../../src/json/parse-report-text.js";
import { extendedAgreement, smallReport, smallSeries } from "./documents.js";
import { mutated } from "./mutated.js";

const text = JSON.stringify(extendedAgreement, undefined, 2);

/** `line:column code path` of each issue. */
const said = (json: string): readonly string[] => {
  const result = parseAgreementText(json);
  if (result.ok) return [];
  return result.issues.map(({ code, path, position }) => `${position.line}:${position.column} ${code} ${path}`);
};

describe("a text that is right", () => {
  it.each([
    ["indented", text],
    ["without spaces", JSON.stringify(extendedAgreement)],
    ["with a byte order mark", `\uFEFF${text}`],
    ["with Windows line ends", text.replaceAll("\n", "\r\n")],
    ["with colons in its texts", text.replace("Överenskommelse", "IOP 2024–2026: överenskommelse, kl. 10:00")],
    ["with escapes", text.replace("Ö", "\\u00d6")],
  ])("%s", (_, json) => {
    const value: unknown = JSON.parse(json.replace("\uFEFF", ""));
    expect(parseAgreementText(json)).toEqual({ ok: true, value });
  });

  it("may be a report or a series", () => {
    expect(parseReportText(JSON.stringify(smallReport))).toEqual({ ok: true, value: smallReport });
    expect(parseIndexSeriesText(JSON.stringify(smallSeries))).toEqual({ ok: true, value: smallSeries });
  });
});

describe("a text that is not JSON", () => {
  it.each([
    ["", "1:1"],
    ["   ", "1:4"],
    ['{\n  "kind": "iop",\n}', "3:1"],
    ['{\r\n  "kind": "iop",\r\n}', "3:1"],
    ['{\r"kind": iop}', "2:9"],
    ["{'kind': 'iop'}", "1:2"],
    ['{"kind": "iop"} // comment', "1:17"],
    ['{"title": "a\tb"}', "1:13"],
    ['{"title": "a\\x"}', "1:13"],
    ['{"title": "över', "1:16"],
    ['{"title": 01}', "1:12"],
    ['{"title" "x"}', "1:10"],
    ["[1, 2", "1:6"],
    ["NaN", "1:1"],
    ["\uFEFF{", "1:2"],
  ])("%j at %s", (json, position) => {
    expect(said(json)).toEqual([`${position} json.syntax `]);
  });
});

describe("positions", () => {
  const json = [
    '{ "schemaVersion": "1.0", "kind": "lease",',
    '\t"id": "a",  "id": "b", "colour": {},',
    '  "organisations": [], "parties": [',
    '    { "side": "public" } ],',
    '  "extensions": { "x-a": { "__proto__": 1 } } }',
  ].join("\n");

  it("are those of the value, of the key if that is wrong, of what is around if it is missing", () => {
    expect(said(json.replace('"__proto__": 1', ""))).toEqual([
      "1:1 json.missing /title",
      "1:1 json.missing /term",
      "1:35 json.not-allowed /kind",
      "2:14 json.duplicate-key /id",
      "2:25 json.unknown-key /colour",
      "4:5 json.missing /parties/0/id",
      "4:5 json.missing /parties/0/organisation",
    ]);
    expect(said(json)).toContain("5:28 json.prototype-key /extensions/x-a/__proto__");
  });
});

describe("a key that stands twice", () => {
  it.each([
    ["in the document", '{"id": 1, "id": 2}', "1:11 /id"],
    ["with the same value", '{"id": 1, "id": 1}', "1:11 /id"],
    ["written otherwise", '{"id": 1, "\\u0069d": 2}', "1:11 /id"],
    ["beside a colon that is written otherwise", '{"a": "\\u003a", "b": 1, "b": 2}', "1:25 /b"],
    ["beside a colon", '{"a:": ":", "b": 1, "b": 2}', "1:21 /b"],
    ["in a list", '[{"a": 1}, {"a": 1, "a": {"b": 1, "b": 1}}]', "1:21 /1/a"],
    ["under a key with a slash", '{"a/b": {"c": 1, "c": 1}}', "1:18 /a~1b/c"],
  ])("%s", (_, json, place) => {
    const [position, path] = place.split(" ");
    expect(said(json)).toContain(`${String(position)} json.duplicate-key ${String(path)}`);
  });

  it.each(['{"a": {"id": 1}, "b": {"id": 1}}', '[{"id": 1}, {"id": 1}]', '{"id": {"id": {"id": 1}}}'])(
    "is not: %s",
    (json) => {
      expect(said(json).filter((line) => line.includes("duplicate"))).toEqual([]);
    },
  );
});

it("says of a text what is said of its value", () => {
  const anyLayout = fc.constantFrom(undefined, 2, "\t");
  const same = fc.property(mutated(extendedAgreement), anyLayout, (value, indent) => {
    const fromText = parseAgreementText(JSON.stringify(value, undefined, indent));
    const fromValue = parseAgreement(value);
    const lines = (result: typeof fromText | typeof fromValue): readonly string[] =>
      result.ok ? [JSON.stringify(result.value)] : result.issues.map(({ code, path }) => `${code} ${path}`).sort();
    expect(lines(fromText)).toEqual(lines(fromValue));
  });
  fc.assert(same, { numRuns: 500 });
});

it("takes a text and nothing else", () => {
  const read: (bytes: never) => object = parseAgreementText;
  // @ts-expect-error [TS2345] - a file read without an encoding
  expect(() => read(Buffer.from(text))).toThrow(IopError);
});
