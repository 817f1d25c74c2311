import { describe, expect, it } from "vitest";
import { DecisionRuleSchema } from "../../src/governance/decision-rule.schema.js";

describe("a decision rule by majority", () => {
  it.each<[boolean, object]>([
    [true, {}],
    [true, { of: "votes-cast" }],
    [true, { of: "those-present", castingVote: "association" }],
    [false, { of: "members" }],
    [false, { castingVote: "" }],
    [false, { party: "association" }],
  ])("%s: %j", (isAccepted, more) => {
    const rule = { covers: ["all-matters"], procedure: { kind: "majority", ...more } };
    expect(DecisionRuleSchema.safeParse(rule).success).toBe(isAccepted);
  });
});
