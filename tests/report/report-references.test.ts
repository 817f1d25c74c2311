import { describe, expect, it } from "vitest";
import { placesWith } from "../agreement/places.js";
import { IdSchema } from "../../src/notation/id.schema.js";
import { ReportSchema } from "../../src/report/report.schema.js";
import { REPORT_REFERENCES } from "../../src/report/report-references.js";

/** Places of an id that name no part of the report or its agreement, and why. */
const NO_REFERENCE: readonly (readonly [place: RegExp, reason: string])[] = [
  [/^id$/, "the report's own id"],
  [/^about\.agreement$/, "an agreement, held as a document of its own"],
  [/^[a-zA-Z.]+\[\]\.id$/, "a part's own id"],
  [/^scales\[\]\.steps\[\]\.id$/, "a step's own id, local to its scale"],
  [/^assessments\[\]\.step$/, "a step of its scale: report.step-not-in-scale"],
  [/(?:quantity|known)\.step$/, "a step of an indicator's scale, local to it"],
  [/^printedFigures\[\]\.about\.step$/, "a step of a scale: report.step-not-in-scale"],
  [/^printedFigures\[\]\.about\.(?:period|line)$/, "a period or line of a budget, local to it"],
  [/^outcomes\[\]\.amounts\[\]\.(?:period|line)$/, "a period or line of a budget of the agreement, local to it"],
];

const places = placesWith(IdSchema, ReportSchema);

describe("the table of references of a report", () => {
  it("has every place that holds an id, but for those that name no part, each for one reason", () => {
    const reasons = places.map((place) => [
      place,
      Object.hasOwn(REPORT_REFERENCES, place)
        ? ["reference"]
        : NO_REFERENCE.flatMap(([pattern, reason]) => (pattern.test(place) ? [reason] : [])),
    ]);
    expect(reasons.filter(([, found]) => found?.length !== 1)).toEqual([]);
  });

  it("has no place that holds no id", () => {
    expect(Object.keys(REPORT_REFERENCES).filter((place) => !places.includes(place))).toEqual([]);
  });
});
