import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/messages/place-of.js";

const at = (code: string, path: string) => placeOf({ code, severity: "error", path, params: {} });

describe("the place of an issue that people are shown", () => {
  it.each([
    ["the whole document", "json.syntax", "", ""],
    ["a field of the shape", "term.ends-before-start", "/term/period/through", "/term/period/through"],
    ["a field that is missing", "json.missing", "/parties/0/side", "/parties/0/side"],
    ["a field with figures in its name", "json.wrong-type", "/goals/12/agenda2030/0", "/goals/12/agenda2030/0"],
    ["an element of a long list", "json.wrong-type", "/observations/199999", "/observations/199999"],
    ["the parent of an unknown field", "json.unknown-key", "/parties/0/efternamn", "/parties/0"],
    ["the parent of a field that stands twice", "json.duplicate-key", "/parties/0/efternamn", "/parties/0"],
    ["what lies before a key that is no field", "json.not-plain", "/parties/0/19800101-1234/day", "/parties/0"],
    ["what lies before a key with spaces", "json.accessor", "/Förnamn Efternamn/0", ""],
    ["what lies before an escaped key", "json.cyclic", "/extensions/a~1b/c", "/extensions"],
    ["an integrator's own data", "json.too-deep", "/extensions/x-uppsala", "/extensions/x-uppsala"],
    ["but not its name, where that is a number", "json.too-deep", "/extensions/x-198001011234", "/extensions"],
  ])("is %s", (_what, code, path, shown) => {
    expect(at(code, path)).toBe(shown);
  });
});
