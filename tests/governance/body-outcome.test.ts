import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyOutcome } from "../../src/governance/body-outcome.js";
import { BodySchema } from "../../src/governance/body.schema.js";
import { DECISION_MATTERS } from "../../src/governance/decision-rule.js";
import { POSITIONS } from "../../src/governance/party-position.js";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { frozen, id } from "../term/written.js";
import { bodyWith, budgetBy, positionsOf } from "./written.js";

const outcomeBy = (procedure: object, written: string) =>
  bodyOutcome(bodyWith(budgetBy(procedure)), { matter: "budget", positions: positionsOf(written) });
const inShort = (procedure: object, written: string) => {
  const answer = outcomeBy(procedure, written);
  if (!answer.ok) return answer.failure.code;
  const { outcome, decidedBy } = answer.value;
  return decidedBy === undefined ? outcome : `${outcome} by ${decidedBy}`;
};
const assumedBy = (procedure: object, written: string) => {
  const answer = outcomeBy(procedure, written);
  return answer.ok ? answer.assumptions.map(({ code }) => code) : [];
};

const SILENCE = "governance.silence-decides";

describe("a proposal decided by", () => {
  it.each([
    ["a+ b+ c+", "adopted", "all agree"],
    ["a+ b+ c-", "not-decided", "one does not"],
    ["a- b- c-", "not-decided", "nobody is for it: nothing is decided"],
    ["a+ b+ c0", SILENCE, "whether abstaining is agreeing is not stated"],
    ["a+ b+ c_", SILENCE, "nor whether absence is"],
    ["a- b+ c0", "not-decided", "in either way"],
    ["a0 b0 c_", "not-decided", "nobody is for it, in either way"],
  ])("consensus, %s: %s (%s)", (written, expected) => {
    expect(inShort({ kind: "consensus" }, written)).toBe(expected);
  });

  it.each([
    ["a+ b+ c+", "adopted", "all agree, so nobody decides alone"],
    ["a- b- c+", "adopted by c", "no consensus: the party decides"],
    ["a+ b+ c-", "rejected by c", "against the others too"],
    ["a- b+ c0", "not-decided by c", "the party decides nothing"],
    ["a0 b+ c+", "adopted by c", "adopted in either way"],
    ["a+ b+ c_", SILENCE, "adopted if absence is agreeing, else not decided"],
  ])("consensus, else c, %s: %s (%s)", (written, expected) => {
    expect(inShort({ kind: "consensus-then-party", party: "c" }, written)).toBe(expected);
  });

  it.each([
    ["a+ b+ c+", "adopted", "nobody is against"],
    ["a+ b0 c_", "adopted", "silence is no veto"],
    ["a+ b+ c-", "rejected", "one veto"],
    ["a0 b0 c_", "not-decided", "nobody is for it"],
  ])("a veto for each party, %s: %s (%s)", (written, expected) => {
    expect(inShort({ kind: "each-party-veto" }, written)).toBe(expected);
  });

  it.each<[object, string, string, string]>([
    [{}, "a+ b+ c-", "adopted", "two of three, however counted"],
    [{}, "a- b- c+", "rejected", "two of three against"],
    [{}, "a+ b0 c_", "governance.vote-base-decides", "one of one vote cast, one of two present, one of three"],
    [{ of: "votes-cast" }, "a+ b0 c_", "adopted", "the only vote cast"],
    [{ of: "those-present" }, "a+ b0 c_", "not-decided", "one of two is no more than half"],
    [{ of: "all" }, "a+ b+ c_", "adopted", "two of three"],
    [{ of: "all" }, "a+ b0 c_", "not-decided", "one of three"],
    [{}, "a+2 b-1 c-1", "not-decided", "two of four: a tie"],
    [{ castingVote: "a" }, "a+2 b-1 c-1", "adopted by a", "the casting vote"],
    [{ castingVote: "b" }, "a+2 b-1 c-1", "rejected by b", "of another"],
    [{ castingVote: "c" }, "a+ b- c0", "not-decided by c", "who abstains"],
    [{ of: "votes-cast" }, "a+3 b-1 c-1", "adopted", "three of five"],
    [{ of: "votes-cast" }, "a0 b0 c_", "not-decided", "no vote is cast"],
  ])("majority %j, %s: %s (%s)", (more, written, expected) => {
    expect(inShort({ kind: "majority", ...more }, written)).toBe(expected);
  });

  it("a rule that does not say how", () => {
    const failure = { code: "governance.no-rule", params: { body: "steering", matter: "budget", why: "not-stated" } };
    expect(outcomeBy({ kind: "not-stated" }, "a+ b+ c+")).toEqual({ ok: false, failure, steps: [] });
  });
});

describe("what an outcome takes for granted", () => {
  const delegation = "governance.binds-within-delegation";

  it.each([
    [{ kind: "consensus" }, "a+ b+ c+", [delegation]],
    [{ kind: "consensus" }, "a+ b- c_", ["governance.silence-changes-nothing", delegation]],
    [{ kind: "majority", of: "all" }, "a+1 b+1 c-1", [delegation]],
    [
      { kind: "majority" },
      "a+ b+ c-",
      ["governance.one-vote-each", "governance.vote-base-changes-nothing", delegation],
    ],
    [{ kind: "majority", of: "all" }, "a+2 b-1 c-1", ["governance.tie-rule-not-stated", delegation]],
  ])("is said: %j, %s: %j", (procedure, written, expected) => {
    expect(assumedBy(procedure, written)).toEqual(expected);
  });

  it("is always that it binds a municipality only within delegation", () => {
    const last = outcomeBy({ kind: "consensus" }, "a+ b+ c+");
    expect(last.ok && last.assumptions.at(-1)).toEqual({
      code: "governance.binds-within-delegation",
      params: { body: "steering" },
      basis: { kind: "statute", sfs: "2017:725", paragraph: "6 kap. 37–38 §§ och 7 kap. 5 §" },
    });
  });

  it("is that the parties that sit there are those with a position, where it is not stated", () => {
    const { members: wrongMembers, ...body } = bodyWith(budgetBy({ kind: "consensus" }));
    const answer = bodyOutcome(body, { matter: "budget", positions: positionsOf("a+ b+") });
    expect(answer).toMatchObject({ ok: true, assumptions: [{ code: "governance.members-not-stated" }, {}] });
  });
});

describe("the rule for a matter", () => {
  const all = (procedure: object) => ({ covers: ["all-matters"], procedure });
  const decide = (rules: readonly object[], matter: (typeof MATTERS)[number]) =>
    bodyOutcome(bodyWith(...rules), { matter, positions: positionsOf("a+ b+ c-") });

  const MATTERS = ["changes-of-activities", "significant-deviations", "budget", "renegotiation", "other"] as const;

  it.each(MATTERS)("covers only what it names: %s", (matter) => {
    const answer = decide([budgetBy({ kind: "majority", of: "all" })], matter);
    if (matter === "budget") expect(answer.ok).toBe(true);
    else expect(answer).toMatchObject({ failure: { code: "governance.no-rule", params: { why: "not-covered" } } });
  });

  it.each(MATTERS)("for all matters covers %s", (matter) => {
    expect(decide([all({ kind: "each-party-veto" })], matter)).toMatchObject({ value: { outcome: "rejected" } });
  });

  it("names a matter of every kind", () => {
    expect(DECISION_MATTERS.filter((each) => each !== "all-matters")).toEqual(MATTERS.slice(0, -1));
  });

  it("that names the matter goes before one for all, which is said", () => {
    const answer = decide([all({ kind: "each-party-veto" }), budgetBy({ kind: "majority", of: "all" })], "budget");
    expect(answer).toMatchObject({
      value: { outcome: "adopted" },
      assumptions: [{ code: "governance.named-matter-goes-first" }, {}, {}],
    });
  });

  it("is one: two that differ decide nothing, two that are the same do", () => {
    const [one, other] = [budgetBy({ kind: "consensus" }), budgetBy({ kind: "majority", of: "all" })];
    expect(decide([one, other], "budget")).toMatchObject({ failure: { code: "governance.rules-differ" } });
    expect(decide([other, other], "budget")).toMatchObject({ value: { outcome: "adopted" } });
  });

  it("is missing where there are none", () => {
    expect(decide([], "budget")).toMatchObject({ failure: { params: { why: "no-rules" } } });
  });
});

describe("the parties with a position", () => {
  it.each([
    ["a+ b+", "governance.position-missing", ["c"]],
    ["a+ b+ c+ d+", "governance.not-in-body", ["d"]],
  ])("are those that sit in the body: %s", (written, code, parties) => {
    expect(outcomeBy({ kind: "consensus" }, written)).toMatchObject({ failure: { code, params: { parties } } });
  });

  it.each([[{ kind: "consensus-then-party", party: "c" }], [{ kind: "majority", of: "all", castingVote: "c" }]])(
    "include the one that decides: %j",
    (procedure) => {
      const { members: wrongMembers, ...body } = bodyWith(budgetBy(procedure));
      const answer = bodyOutcome(body, { matter: "budget", positions: positionsOf("a+ b-") });
      expect(answer).toMatchObject({ failure: { code: "governance.position-missing", params: { parties: ["c"] } } });
    },
  );

  it.each(["a+ a- b+ c+", "a+-1 b+ c+", "a+0.5 b+ c+", "a+1000001 b+ c+"])(
    "are given once, with whole votes: %s is a mistake",
    (written) => {
      expect(() => outcomeBy({ kind: "consensus" }, written)).toThrow("one position");
    },
  );
});

describe("agreement 000", () => {
  const steering = uppsala.bodies?.find(({ kind }) => kind === "steering-group");
  const [municipality, association] = [id("party-municipality"), id("party-association")];
  const stand = (position: (typeof POSITIONS)[number]) => [
    { party: municipality, position },
    { party: association, position: "for" } as const,
  ];

  it("lets the association decide on changes of activities, where consensus is not reached", () => {
    expect.assert(steering !== undefined);
    const answer = bodyOutcome(frozen(steering), { matter: "changes-of-activities", positions: stand("against") });
    expect(answer).toMatchObject({
      value: { outcome: "adopted", procedure: "consensus-then-party", decidedBy: "party-association" },
      steps: [
        { code: "governance.rule-covers", basis: { kind: "section", section: "section-steering-group" } },
        { code: "governance.positions-weighed", basis: { kind: "section", section: "section-steering-group" } },
      ],
    });
  });

  it.each(["significant-deviations", "budget", "renegotiation", "other"] as const)("has no rule for %s", (matter) => {
    expect.assert(steering !== undefined);
    expect(bodyOutcome(steering, { matter, positions: stand("for") })).toMatchObject({
      failure: { code: "governance.no-rule", params: { why: "not-covered" } },
    });
  });
});

describe("laws of decisions", () => {
  const anyPositions = fc
    .array(fc.constantFrom(...POSITIONS), { minLength: 3, maxLength: 3 })
    .map((all) => all.map((position, index) => ({ party: id("abc"[index] ?? "a"), position })));
  const anyProcedure = fc.constantFrom<object>(
    { kind: "consensus" },
    { kind: "consensus-then-party", party: "c" },
    { kind: "each-party-veto" },
    { kind: "majority" },
    { kind: "majority", of: "all", castingVote: "a" },
  );

  it("nobody who turns from against to for makes a proposal fall", () => {
    fc.assert(
      fc.property(anyProcedure, anyPositions, fc.integer({ min: 0, max: 2 }), (procedure, positions, turned) => {
        const body = BodySchema.parse(bodyWith(budgetBy(procedure)));
        const changed = positions.map((each, index) =>
          index === turned ? { ...each, position: "for" as const } : each,
        );
        const [before, after] = [positions, changed].map((each) =>
          bodyOutcome(body, { matter: "budget", positions: each }),
        );
        // What cannot be told in one of the two is no fall.
        if (before?.ok !== true || after?.ok !== true || before.value.outcome !== "adopted") return;
        expect(after.value.outcome).toBe("adopted");
      }),
    );
  });

  it("where all are for it, it is adopted; where all are against it, it is not", () => {
    fc.assert(
      fc.property(anyProcedure, (procedure) => {
        expect(inShort(procedure, "a+ b+ c+")).toBe("adopted");
        expect(inShort(procedure, "a- b- c-")).not.toMatch(/adopted/);
      }),
    );
  });
});
