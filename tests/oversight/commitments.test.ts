import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { frozen } from "../term/written.js";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import type { ReportInput } from "../../src/report/report.js";
import { commitmentBalance } from "../../src/oversight/goals/commitment-balance.js";
import { commitmentEvidence } from "../../src/oversight/goals/commitment-evidence.js";
import { agreementWith } from "./agreement-with.js";
import { assessmentOf, reportWith } from "./small-report-with.js";

type CommitmentInput = NonNullable<AgreementInput["commitments"]>[number];

const promise = (id: string, by: readonly string[], more: Partial<CommitmentInput> = {}): CommitmentInput => ({
  id,
  text: "Något utlovas.",
  by,
  ...more,
});
const activities = [{ id: "day-centre", kind: "service", title: "Dagcenter" }] as const;
const guests = { id: "guests", name: "Gäster", measures: ["day-centre"], measure: "count" } as const;
const breakfasts = { id: "breakfasts", name: "Frukostar", measures: ["breakfast"], measure: "count" } as const;
const breakfast = promise("breakfast", ["civil-party"], { activities: ["day-centre"] });
const agreement = agreementWith({ activities, indicators: [guests, breakfasts], commitments: [breakfast] });
const about = { kind: "agreement", agreement: "iop", title: "Överenskommelsen" } as const;
const report = (changes: Partial<ReportInput>) => reportWith({ about, assessments: [], ...changes });
const seen = (of: string, kind: "indicator" | "activity", more: object = {}) => ({
  observations: [{ id: "seen", of: { kind, id: of }, quantity: { kind: "number", value: 83 } as const, ...more }],
});

describe("evidence for a commitment", () => {
  it.each<[string, Partial<ReportInput>, "evidence" | "none"]>([
    ["its activity is assessed", { assessments: [assessmentOf("day-centre done")] }, "evidence"],
    ["something is seen of its activity", seen("day-centre", "activity"), "evidence"],
    ["an indicator of its activity has a value", seen("guests", "indicator"), "evidence"],
    ["an indicator of its own has a value", seen("breakfasts", "indicator"), "evidence"],
    ["nothing is reported", {}, "none"],
    ["another activity is assessed", { assessments: [assessmentOf("a-34 done")] }, "none"],
    ["a value is only expected", seen("guests", "indicator", { state: "expected" }), "none"],
    ["a value is not known", seen("guests", "indicator", { quantity: { kind: "unknown" } }), "none"],
    ["there is only a forecast", { assessments: [assessmentOf("day-centre done", { forecast: "forecast" })] }, "none"],
  ])("%s", (_, changes, found) => {
    expect(commitmentEvidence(agreement, [report(changes)])[0]?.found).toBe(found);
  });

  it("is not looked for in a report on another agreement", () => {
    const other = report({ about: { ...about, agreement: "other" }, assessments: [assessmentOf("day-centre done")] });
    expect(commitmentEvidence(agreement, [other])[0]?.found).toBe("none");
  });

  it("says where it stands, part by part", () => {
    const reports = [report({ ...seen("guests", "indicator"), assessments: [assessmentOf("day-centre late 2026")] })];
    expect(commitmentEvidence(agreement, reports)[0]?.parts).toMatchObject([
      { part: "breakfast", indicators: ["breakfasts"], evidence: [] },
      {
        part: "day-centre",
        indicators: ["guests"],
        evidence: [
          { kind: "assessment", report: "small-report", path: "/assessments/0", meaning: "late", completionYear: 2026 },
          { kind: "observation", report: "small-report", path: "/observations/0", observation: "seen" },
        ],
      },
    ]);
  });

  it("may stand in the agreement itself", () => {
    const withFacts = agreementWith({
      activities,
      indicators: [guests],
      commitments: [breakfast],
      ...seen("guests", "indicator"),
    });
    const [{ parts } = { parts: [] }] = commitmentEvidence(withFacts, []);
    expect(parts[1]?.evidence[0]).not.toHaveProperty("report");
  });

  it("says to whom it is promised, and whether that is stated", () => {
    const commitments = [
      promise("to-the-others", ["civil-party"]),
      promise("stated", ["civil-party"], { to: ["public-party"] }),
      promise("together", ["civil-party", "public-party"]),
    ];
    expect(
      commitmentEvidence(agreementWith({ commitments }), []).map(({ made, to, toIs }) => [made, to, toIs]),
    ).toEqual([
      ["by-one-party", ["public-party"], "the-other-parties"],
      ["by-one-party", ["public-party"], "stated"],
      ["jointly", [], "the-other-parties"],
    ]);
  });

  it("shares what shows how a part went: 10 000 commitments to one activity with 5 000 observations", () => {
    const many = agreementWith({
      activities,
      commitments: Array.from({ length: 10_000 }, (_, index) =>
        promise(`c-${String(index)}`, ["civil-party"], { activities: ["day-centre"] }),
      ),
    });
    const [one] = seen("day-centre", "activity").observations;
    const observations = Array.from({ length: 5_000 }, (_, index) => ({
      ...one,
      id: `o-${String(index)}`,
    })) as NonNullable<ReportInput["observations"]>;
    const evidence = commitmentEvidence(many, [report({ observations })]);
    expect(evidence.every(({ parts }) => parts[1] === evidence[0]?.parts[1])).toBe(true);
  });
});

describe("who commits to what", () => {
  it("in agreement 000: 8 commitments of the committee, one more by the municipality, four made together", () => {
    expect(commitmentBalance(frozen(uppsala)).parties).toEqual([
      { party: "party-municipality", side: "public", alone: 9, jointly: 4 },
      { party: "party-association", side: "civil-society", alone: 15, jointly: 4 },
    ]);
  });

  const sided = (commitments: readonly CommitmentInput[], more: Partial<AgreementInput> = {}) =>
    commitmentBalance(agreementWith({ commitments, ...more })).oneSided.map(({ kind, id, by }) => [kind, id, ...by]);
  const twoPublic = {
    parties: [
      { id: "public-party", organisation: "municipality", side: "public" },
      { id: "civil-party", organisation: "association", side: "public" },
    ],
  } as const;
  const toCentre = { activities: ["day-centre"] };

  it.each<[string, readonly CommitmentInput[], Partial<AgreementInput>, readonly (readonly string[])[]]>([
    ["one side", [promise("a", ["civil-party"], toCentre)], {}, [["activity", "day-centre", "civil-party"]]],
    [
      "both, each on its own",
      [promise("a", ["civil-party"], toCentre), promise("b", ["public-party"], toCentre)],
      {},
      [],
    ],
    ["both together", [promise("a", ["civil-party", "public-party"], toCentre)], {}, []],
    [
      "one side, to a goal",
      [promise("a", ["public-party"], { goals: ["safe"] })],
      {},
      [["goal", "safe", "public-party"]],
    ],
    ["nobody to anything that is named", [promise("a", ["civil-party"])], {}, []],
    [
      "one of two public parties",
      [promise("a", ["civil-party"], toCentre)],
      twoPublic,
      [["activity", "day-centre", "civil-party"]],
    ],
    ["two public parties", [promise("a", ["civil-party", "public-party"], toCentre)], twoPublic, []],
  ])("%s", (_, commitments, more, expected) => {
    expect(sided(commitments, more)).toEqual(expected);
  });

  it("counts a party that commits to nothing", () => {
    expect(commitmentBalance(agreementWith()).parties.map(({ alone, jointly }) => [alone, jointly])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
