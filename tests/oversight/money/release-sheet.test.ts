import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { ReportSchema } from "../../../src/report/report.schema.js";
import { paymentsOf } from "../../../src/oversight/money/payments-of.js";
import { releaseSheet, type ReleaseSheetOptions } from "../../../src/oversight/money/release-sheet.js";
import { day, frozen, id } from "../../term/written.js";
import { agreementWith } from "../agreement-with.js";

const DECISION = {
  id: "decision",
  state: "made",
  by: "committee",
  day: "2023-11-15",
  points: [{ text: "Den godkänns.", concerns: "approval" }],
} as const;
const SIGNED = ["public-party", "civil-party"].map((party) => ({ kind: "signed", day: "2023-12-01", party }) as const);
const REPORTS = {
  id: "reports",
  kind: "activity-report",
  text: "En rapport per halvår.",
  due: { kind: "after-period", span: { unit: "months", count: 1 }, per: { every: 1, unit: "half-year" } },
} as const;

const paying = (requires: readonly string[], more: Partial<AgreementInput> = {}) =>
  agreementWith({
    decisions: [DECISION],
    events: SIGNED,
    duties: [REPORTS],
    grants: [
      {
        id: "grant",
        payer: "public-party",
        payees: ["civil-party"],
        amounts: [
          {
            period: { from: "2024-01-01", through: "2024-12-31" },
            level: "contractual",
            set: { kind: "sum", amount: { kind: "exact", sek: "100.00" } },
          },
        ],
        payment: { frequency: "year", conditions: ["Lokalen är hyrd.", "Revisorn är vald."], requires },
      },
    ],
    ...more,
  });

const sheetOf = (agreement: ReturnType<typeof paying>, on: string, more: Partial<ReleaseSheetOptions> = {}) => {
  const payments = paymentsOf(agreement);
  const [payment] = payments.ok ? payments.value : [];
  expect.assert(payment !== undefined);
  const answer = releaseSheet(agreement, frozen({ payment, on: day(on), ...more }));
  return answer.ok ? answer.value.demands : [];
};
const recorded = (...given: Parameters<typeof sheetOf>) =>
  sheetOf(...given).map(({ code, recorded: record }) => `${code.slice("release.".length)}: ${record}`);

const report = (name: string, on: string, from: string, through: string) =>
  ReportSchema.parse({
    schemaVersion: "1.0",
    kind: "report",
    id: name,
    title: "Halvårsrapport",
    about: { kind: "agreement", agreement: "iop", title: "Överenskommelse om ett dagcenter" },
    organisations: [],
    day: on,
    period: { from, through },
    fulfils: ["reports"],
  });

describe("what is to be there before a payment", () => {
  it("is a decision, signatures and the plan's conditions; of these only the caller knows", () => {
    const met = [{ condition: 2, day: day("2023-12-20") }];
    expect(recorded(paying([]), "2024-01-02", { met })).toEqual([
      "decision: yes",
      "signatures: yes",
      "condition: not-known",
      "condition: yes",
    ]);
    expect(sheetOf(paying([]), "2024-01-02", { met }).at(-1)?.params).toEqual({
      condition: 2,
      text: "Revisorn är vald.",
      met: "2023-12-20",
    });
  });

  it.each<[string, Partial<AgreementInput>, readonly string[]]>([
    ["nothing is documented", { decisions: [], events: [] }, ["decision: no", "signatures: no"]],
    [
      "the decision is a proposal",
      { decisions: [{ ...DECISION, state: "proposed" }] },
      ["decision: no", "signatures: yes"],
    ],
    ["one party has signed", { events: SIGNED.slice(0, 1) }, ["decision: yes", "signatures: no"]],
    [
      "the decision is appealed",
      { events: [...SIGNED, { kind: "decision-appealed", day: "2023-12-10", decision: "decision" }] },
      ["decision: not-known", "signatures: yes"],
    ],
  ])("%s", (_what, more, expected) => {
    expect(recorded(paying([], more), "2024-01-02").slice(0, 2)).toEqual(expected);
  });

  const first = report("first", "2024-07-20", "2024-01-01", "2024-06-30");

  it.each<[string, string, ReleaseSheetOptions["reports"], string]>([
    ["before anything is due", "2024-01-02", [], "not-known"],
    ["when a report is late", "2024-09-01", [], "no"],
    ["when it has come", "2024-09-01", [first], "yes"],
    ["when it has come and the next is late", "2025-03-01", [first], "no"],
  ])("a duty that the plan requires, %s", (_what, on, reports = [], expected) => {
    expect(recorded(paying(["reports"]), on, { reports })[2]).toBe(`duty: ${expected}`);
  });

  it("is asked of a grant of the agreement: else a programmer's mistake", () => {
    const agreement = paying([]);
    const payments = paymentsOf(agreement);
    const [payment] = payments.ok ? payments.value : [];
    expect.assert(payment !== undefined);
    expect(() =>
      releaseSheet(agreement, { payment: { ...payment, grant: id("other") }, on: day("2024-01-02") }),
    ).toThrow(expect.objectContaining({ code: "usage.no-such-grant" }));
  });
});
