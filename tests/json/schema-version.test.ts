import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../scripts/json-schema.js";
import { type Release, releaseChanges, versionFaults } from "../../scripts/schema-version.js";

const fields: Readonly<Record<string, JsonSchema>> = { id: { type: "string" }, note: { type: "string" } };

const changed = {
  nothing: fields,
  description: { ...fields, note: { type: "string", description: "In your own words." } },
  more: { ...fields, title: { type: "string" } },
  less: { id: { type: "string" } },
} as const satisfies Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;

const release = (version: string, format: string, what: keyof typeof changed = "nothing"): Release => ({
  version,
  schemas: {
    agreement: {
      $id: `urn:iop-sdk:schema:${format}:agreement`,
      type: "object",
      properties: changed[what],
      additionalProperties: false,
    },
  },
});

const TOO_LOW = "too low a version";
const FORMAT = "The format was";

describe("the version numbers, held against the change of the schema", () => {
  it.each([
    ["1.2.0", "1.2.0", "1.0", "nothing", []],
    ["1.2.0", "1.2.1", "1.0", "nothing", []],
    ["1.2.0", "2.0.0", "1.0", "nothing", []],
    ["1.2.0", "1.2.0", "1.1", "nothing", [TOO_LOW, FORMAT]],
    ["1.2.0", "1.2.0", "1.0", "description", [TOO_LOW]],
    ["1.2.0", "1.2.1", "1.0", "description", []],
    ["1.2.0", "1.2.1", "1.1", "more", [TOO_LOW]],
    ["1.2.0", "1.3.0", "1.0", "more", [FORMAT]],
    ["1.2.0", "1.3.0", "1.1", "more", []],
    ["1.2.0", "2.0.0", "1.1", "more", []],
    ["1.2.0", "1.1.9", "1.1", "more", [TOO_LOW]],
    ["1.2.0", "1.3.0", "2.0", "less", [TOO_LOW]],
    ["1.2.0", "2.0.0", "1.1", "less", [FORMAT]],
    ["1.2.0", "2.0.0", "2.0", "less", []],
    ["0.1.0", "0.1.1", "1.1", "more", []],
    ["0.1.0", "0.1.1", "2.0", "less", [TOO_LOW]],
    ["0.1.0", "0.2.0", "2.0", "less", []],
    ["0.9.0", "1.0.0", "2.0", "less", []],
  ] as const)("from %s to %s, the format 1.0 to %s, with %s changed", (before, after, format, what, faults) => {
    const found = versionFaults(release(before, "1.0"), release(after, format, what));
    expect(found.map((fault) => faults.find((part) => fault.includes(part)))).toEqual(faults);
  });

  it("take a kind of document more for minor, a kind less for major", () => {
    const one = release("1.0.0", "1.0");
    const none: Release = { version: "1.0.0", schemas: {} };
    expect(releaseChanges(none, one)).toEqual([{ place: "agreement", weight: "minor", what: "new kind of document" }]);
    expect(releaseChanges(one, none)).toEqual([{ place: "agreement", weight: "major", what: "removed" }]);
  });
});
