import { describe, expect, it } from "vitest";
import { LADDER_ACTIONS, type LadderStep } from "../../src/governance/ladder.js";
import { LadderSchema } from "../../src/governance/ladder.schema.js";
import { nextLadderStep } from "../../src/governance/next-ladder-step.js";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { frozen } from "../term/written.js";

type Action = LadderStep["action"];

const ladderOf = (id: string) => {
  const ladder = uppsala.ladders?.find((each) => each.id === id);
  expect.assert(ladder !== undefined);
  return frozen(ladder);
};
const next = (id: string, taken: readonly Action[]) => {
  const answer = nextLadderStep(ladderOf(id), { taken: frozen(taken) });
  return answer.ok ? answer.value.action : answer.failure.code;
};

describe("the next step of a ladder of agreement 000", () => {
  it.each<[string, readonly Action[], string]>([
    ["ladder-breach", [], "dialogue"],
    ["ladder-breach", ["dialogue"], "rectification"],
    ["ladder-breach", ["dialogue", "rectification"], "termination-for-breach"],
    ["ladder-breach", ["dialogue", "rectification", "termination-for-breach"], "ladder.no-further-step"],
    ["ladder-deviation", ["dialogue"], "approval"],
    ["ladder-dispute", ["dialogue"], "ladder.no-further-step"],
    ["ladder-changed-circumstances", [], "dialogue"],
    ["ladder-dispute", ["court"], "ladder.no-such-step"],
    ["ladder-breach", ["rectification", "dialogue"], "ladder.no-such-step"],
    ["ladder-breach", ["rectification"], "termination-for-breach"],
  ])("%s after %j: %s", (id, taken, expected) => {
    expect(next(id, taken)).toBe(expected);
  });

  it("comes with its condition, and by whom", () => {
    const answer = nextLadderStep(ladderOf("ladder-deviation"), { taken: ["dialogue"] });
    expect(answer).toEqual({
      ok: true,
      value: {
        ladder: "ladder-deviation",
        position: 1,
        action: "approval",
        condition: "innan ändringen görs",
        by: "body-steering-group",
      },
      steps: [
        {
          code: "ladder.next-step",
          inputs: { ladder: "ladder-deviation", taken: ["dialogue"] },
          output: "approval",
          basis: { kind: "section", section: "section-deviation" },
        },
      ],
      assumptions: [
        {
          code: "ladder.parties-judge-condition",
          params: { ladder: "ladder-deviation" },
          basis: { kind: "interpretation" },
        },
      ],
    });
  });

  it("says what it takes for granted", () => {
    const answer = nextLadderStep(ladderOf("ladder-breach"), { taken: ["rectification"] });
    expect(answer.ok && answer.assumptions.map(({ code }) => code)).toEqual([
      "ladder.steps-passed-over",
      "ladder.by-whom-not-stated",
      "ladder.parties-judge-condition",
    ]);
  });
});

describe("a ladder with the same action twice", () => {
  const steps = ["dialogue", "mediation", "dialogue", "court"].map((action) => ({ action }));
  const ladder = frozen(LadderSchema.parse({ id: "dispute", about: ["dispute"], steps }));

  it.each<[readonly Action[], Action]>([
    [["dialogue"], "mediation"],
    [["dialogue", "mediation"], "dialogue"],
    [["dialogue", "mediation", "dialogue"], "court"],
    [["dialogue", "dialogue"], "court"],
  ])("is followed step by step: %j", (taken, expected) => {
    expect(nextLadderStep(ladder, { taken })).toMatchObject({ value: { action: expected } });
  });

  it("has a condition for none", () => {
    const answer = nextLadderStep(ladder, { taken: [] });
    expect(answer.ok && answer.assumptions.map(({ code }) => code)).toContain("ladder.condition-not-stated");
  });
});

it("every action can be a step", () => {
  const steps = LADDER_ACTIONS.map((action) => ({ action }));
  const ladder = LadderSchema.parse({ id: "all", about: ["breach"], steps });
  LADDER_ACTIONS.forEach((action, position) => {
    expect(nextLadderStep(ladder, { taken: LADDER_ACTIONS.slice(0, position) })).toMatchObject({ value: { action } });
  });
});
