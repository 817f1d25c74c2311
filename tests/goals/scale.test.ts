import { describe, expect, it } from "vitest";
import { ScaleSchema } from "../../src/goals/scale.schema.js";
import { STEP_MEANINGS } from "../../src/goals/scale.js";
import { ASSIGNMENT_STATUS, ATTAINMENT_FORECAST, GOAL_STATUS } from "../../src/goals/scale-as-printed.js";
import { workOutcomeOf } from "../../src/goals/scale-outcome.js";

describe("the scales of document 004", () => {
  it.each([ASSIGNMENT_STATUS, GOAL_STATUS, ATTAINMENT_FORECAST])("$name is a scale", (scale) => {
    expect(ScaleSchema.parse(scale)).toEqual(scale);
  });

  it("have four steps for assignments, two of them green: done, and as planned", () => {
    expect(ASSIGNMENT_STATUS.steps.map(({ meaning, colour }) => `${meaning} ${colour}`)).toEqual([
      "done green",
      "as-planned green",
      "late yellow",
      "not-carried-out red",
    ]);
  });
});

it.each([
  ["done", "done"],
  ["as-planned", "ongoing"],
  ["late", "ongoing"],
  ["not-carried-out", "not-carried-out"],
  ["attained", undefined],
  ["largely-attained", undefined],
  ["partly-attained", undefined],
  ["not-attained", undefined],
] as const)("work at a step that means %s is %s", (meaning, outcome) => {
  expect(workOutcomeOf(meaning)).toBe(outcome);
  expect(STEP_MEANINGS).toContain(meaning);
});
