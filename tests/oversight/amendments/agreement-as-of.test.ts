import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Agreement, AgreementInput } from "../../../src/agreement/agreement.js";
import { AgreementSchema } from "../../../src/agreement/agreement.schema.js";
import type { AmendedParts } from "../../../src/agreement/amendment.js";
import { agreementAsOf } from "../../../src/oversight/amendments/agreement-as-of.js";
import { type AmendablePart, RENEGOTIATION_NEEDS } from "../../../src/oversight/amendments/amendable-part.js";
import { smallAgreement } from "../../fixtures/small-agreement.js";
import { readGolden } from "../../golden.js";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { day, frozen, id } from "../../term/written.js";

type AmendmentInput = NonNullable<AgreementInput["amendments"]>[number];

const [goal] = smallAgreement.goals;
const [activity] = smallAgreement.activities;
const read = (input: AgreementInput): Agreement => frozen(AgreementSchema.parse(input));
const amended = (...amendments: readonly AmendmentInput[]): Agreement => read({ ...smallAgreement, amendments });
const named = (title: string) => [{ ...goal, title }];

/** `"A signed 2024-12-01 in force 2025-01-01"` */
const amendmentOf = (written: string): AmendmentInput => {
  const [, letter = "", signed = "", inForceFrom = ""] = /^(\w) signed (\S+) in force (\S+)$/.exec(written) ?? [];
  return { id: letter, inForceFrom, ...(signed !== "-" && { signed }), parts: { goals: named(letter) } };
};

describe("the goal on a day", () => {
  it.each(readGolden("amendments.csv", ["case", "amendments", "on", "goal", "reason"]))(
    "$case: $amendments, on $on: $goal ($reason)",
    ({ amendments, on, goal: expected }) => {
      const agreement = amended(...amendments.split("; ").map(amendmentOf));
      const { value } = agreementAsOf(agreement, { on: day(on) });
      expect(value.goals?.map(({ title }) => title.replace(goal.title, "first"))).toEqual([expected]);
    },
  );
});

describe("what is said of an amendment", () => {
  const parts = { goals: named("En trygg natt"), activities: [activity], duties: [] } as const;
  const first: AmendmentInput = { id: "first", inForceFrom: "2025-01-01", signed: "2024-12-01", parts };

  it("tells each replaced part with its value before and after; what stays the same is no change", () => {
    const { steps } = agreementAsOf(amended(first), { on: day("2025-01-01") });
    const replaced = { amendment: "first", inForceFrom: "2025-01-01", signed: "2024-12-01" };
    expect(steps).toEqual([
      {
        code: "amendment.part-replaced",
        inputs: { ...replaced, part: "goals", path: "/goals", renegotiation: "needed", before: [goal] },
        output: named("En trygg natt"),
        basis: { kind: "arithmetic" },
      },
      {
        code: "amendment.part-replaced",
        inputs: { ...replaced, part: "duties", path: "/duties", renegotiation: "not-stated" },
        output: [],
        basis: { kind: "arithmetic" },
      },
    ]);
  });

  it.each([
    ["its decision", { decision: "decision", sources: [{ document: "x", section: "s" }] }, "decision", "decision"],
    ["the section it stands in", { sources: [{ document: "x" }, { document: "x", section: "s" }] }, "section", "s"],
  ] as const)("rests on %s", (_, rest, kind, of) => {
    const { steps } = agreementAsOf(amended({ ...first, ...rest }), { on: day("2025-01-01") });
    expect(steps.map(({ basis }) => basis)).toEqual([
      { kind, [kind]: of },
      { kind, [kind]: of },
    ]);
  });

  it("passes on why", () => {
    const rationale = "Fler kommer på kvällen.";
    const { steps } = agreementAsOf(amended({ ...first, rationale }), { on: day("2025-01-01") });
    expect(steps[0]?.inputs).toMatchObject({ rationale });
  });

  it("names one that is signed or in force only later, and the day it has effect", () => {
    const late: AmendmentInput = { ...first, id: "late", signed: "2025-02-01" };
    expect(agreementAsOf(amended(first, late), { on: day("2024-12-31") })).toMatchObject({
      steps: [
        { code: "amendment.not-yet-in-effect", inputs: { amendment: "first" }, output: "2025-01-01" },
        { code: "amendment.not-yet-in-effect", inputs: { amendment: "late" }, output: "2025-02-01" },
      ],
      assumptions: [],
    });
  });

  it("names one that is not signed among the assumptions", () => {
    const unsigned: AmendmentInput = { id: "first", inForceFrom: "2025-01-01", parts };
    const { value, steps, assumptions } = agreementAsOf(amended(unsigned), { on: day("2026-01-01") });
    expect(value.goals).toEqual([goal]);
    expect(steps).toEqual([]);
    expect(assumptions).toEqual([
      {
        code: "amendment.not-signed",
        params: { amendment: "first", inForceFrom: "2025-01-01" },
        basis: { kind: "interpretation" },
      },
    ]);
  });

  it("tells what each step of two did", () => {
    const second = { ...first, id: "second", inForceFrom: "2025-06-01", parts: { goals: named("En trygg helg") } };
    const { steps } = agreementAsOf(amended(second, first), { on: day("2026-01-01") });
    expect(
      steps.map(({ inputs, output }) => [inputs.amendment, "before" in inputs ? inputs.before : "-", output]),
    ).toEqual([
      ["first", [goal], named("En trygg natt")],
      ["first", "-", []],
      ["second", named("En trygg natt"), named("En trygg helg")],
    ]);
  });
});

describe("whether a change calls for renegotiation", () => {
  it("is told for every part that an amendment may replace", () => {
    expectTypeOf<AmendablePart>().toEqualTypeOf<keyof AmendedParts>();
    expect(RENEGOTIATION_NEEDS).toMatchObject({ activities: "not-needed", goals: "needed", grants: "not-stated" });
  });

  const inForce = { inForceFrom: "2020-01-01", signed: "2019-12-01" } as const;
  const uppsalaWith = (parts: AmendedParts): Agreement =>
    frozen({
      ...uppsala,
      amendments: [{ id: id("amendment"), inForceFrom: day("2020-01-01"), signed: day("2019-12-01"), parts }],
    });

  it.each([
    ["activities: agreement 000 lets them change", { activities: [] }, true],
    ["goals: agreement 000 says that they must stand", { goals: [] }, true],
    ["duties: it says nothing", { duties: [] }, false],
  ] as const)("%s", (_, parts, said) => {
    const { assumptions } = agreementAsOf(uppsalaWith(parts), { on: day("2020-01-01") });
    const sections = ["section-change-part-1", "section-change-part-2", "section-renegotiation", "section-amendments"];
    expect(assumptions).toEqual(
      said
        ? [
            {
              code: "amendment.renegotiation-read-from-part",
              params: { sections },
              basis: { kind: "interpretation" },
            },
          ]
        : [],
    );
  });

  it("is not said of an amendment that has no effect yet", () => {
    const agreement = amended({ id: "amendment", ...inForce, parts: { goals: named("En trygg natt") } });
    expect(agreementAsOf(agreement, { on: day("2019-12-31") }).assumptions).toEqual([]);
  });
});

describe("the agreement that is answered", () => {
  const letters = ["A", "B", "C", "D"] as const;
  const anyDay = fc.integer({ min: 0, max: 40 }).map((count) => `2025-0${1 + (count % 9)}-1${count % 10}`);
  const anyAmendments = fc.array(
    fc.record({
      inForceFrom: anyDay,
      signed: fc.option(anyDay),
      parts: fc.constantFrom<AmendedParts | object>({ duties: [] }, { bodies: [] }, {}, { indexation: [] }),
    }),
    { maxLength: 4 },
  );
  const anyAgreement = anyAmendments.map((list) =>
    amended(
      ...list.map(({ signed, parts, ...rest }, position) => ({
        ...rest,
        ...(signed !== null && { signed }),
        id: letters[position] ?? "E",
        parts: { goals: named(String(position)), ...parts },
      })),
    ),
  );

  it("is valid, keeps its amendments, and asked again says the same", () => {
    fc.assert(
      fc.property(anyAgreement, anyDay, (agreement, on) => {
        const { value } = agreementAsOf(agreement, { on: day(on) });
        expect(AgreementSchema.parse(value)).toEqual(value);
        expect(value.amendments).toBe(agreement.amendments);
        expect(value.parties).toBe(agreement.parties);
        expect(agreementAsOf(value, { on: day(on) }).value).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it("is the agreement itself where nothing is amended", () => {
    expect(agreementAsOf(uppsala, { on: day("2021-12-31") })).toEqual({
      ok: true,
      value: uppsala,
      steps: [],
      assumptions: [],
    });
  });
});
