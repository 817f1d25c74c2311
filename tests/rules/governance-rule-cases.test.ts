import { describe, expect, it } from "vitest";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { frozen } from "../term/written.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import type { GovernanceIssue } from "../../src/messages/governance-issue.js";
import { validateAgreement } from "../../src/rules/validate-agreement.js";

type BodyInput = NonNullable<AgreementInput["bodies"]>[number];
type DutyInput = NonNullable<AgreementInput["duties"]>[number];

const found = (code: GovernanceIssue["code"], changes: Partial<AgreementInput>) =>
  validateAgreement(frozen(AgreementSchema.parse({ ...smallAgreement, ...changes })))
    .filter((issue) => issue.code === code)
    .map(({ path, params }) => [path, params]);

const body = (id: string, more: Partial<BodyInput> = {}): BodyInput => ({
  id,
  kind: "working-group",
  name: id,
  ...more,
});
const duty = (more: Partial<DutyInput>): Partial<AgreementInput> => ({
  duties: [
    {
      id: "duty",
      kind: "evaluation",
      text: "Något.",
      from: ["civil-party"],
      to: ["public-party"],
      atLeast: 1,
      ...more,
    },
  ],
});

describe("a body that nobody convenes", () => {
  it.each<[string, Partial<BodyInput>, number]>([
    ["is to meet", { meetings: { asWritten: "regelbundet" } }, 1],
    ["is to decide", { decisionRules: [{ covers: ["budget"], procedure: { kind: "consensus" } }] }, 1],
    ["has something to do", { duties: ["Följa upp."] }, 1],
    ["has a convener without a name", { duties: ["Följa upp."], convener: {} }, 1],
    ["has a convener by role", { duties: ["Följa upp."], convener: { role: "ordföranden" } }, 0],
    ["is set up by another when it is needed", { duties: ["Följa upp."], setUpBy: "other" }, 0],
    ["is only named", {}, 0],
  ])("%s: %j", (_what, more, count) => {
    expect(found("body.not-convened", { bodies: [body("group", more), body("other")] })).toHaveLength(count);
  });
});

describe("bodies that report in a circle", () => {
  const circle = (...links: readonly string[]) => {
    const ids = [...new Set(links.flatMap((link) => link.split(">")))];
    const bodies = ids.map((id) =>
      body(id, {
        reportsTo: links.filter((link) => link.startsWith(`${id}>`)).map((link) => link.slice(id.length + 1)),
      }),
    );
    return found("body.reports-in-circle", { bodies }).map(([, params]) => params);
  };

  it.each([
    [["a>a"], ["a"]],
    [
      ["a>b", "b>a"],
      ["a", "b"],
    ],
    [
      ["a>b", "b>c", "c>a", "d>a", "c>e"],
      ["a", "b", "c"],
    ],
    [["a>b", "a>c", "b>d", "c>d"], []],
    [["a>public-party", "b>a"], []],
    [["a>b", "a>b", "b>c"], []],
  ])("%j: %j", (links, expected) => {
    expect(circle(...links)).toEqual(expected.map((id) => ({ body: id })));
  });

  it("are found among ten thousand in a row", () => {
    const bodies = Array.from({ length: 10_000 }, (_, index) =>
      body(`body-${index}`, { reportsTo: [`body-${(index + 1) % 10_000}`] }),
    );
    const start = performance.now();
    expect(found("body.reports-in-circle", { bodies })).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("a duty", () => {
  it.each<[Partial<DutyInput>, readonly string[]]>([
    [{}, []],
    [{ from: [], to: [] }, ["from", "to"]],
    [{ kind: "meeting", to: [] }, []],
  ])("says what it lacks: %j", (more, missing) => {
    const issues = found("duty.not-complete", duty(more));
    const { kind = "evaluation" } = more;
    expect(issues).toEqual(missing.length === 0 ? [] : [["/duties/0", { duty: "duty", kind, missing }]]);
  });

  it("says that its time is missing", () => {
    const noTime = {
      id: "duty",
      kind: "action-plan",
      text: "Plan.",
      from: ["civil-party"],
      to: ["public-party"],
    } as const;
    expect(found("duty.not-complete", { duties: [noTime] })).toHaveLength(1);
    expect(found("duty.not-complete", { duties: [{ ...noTime, kind: "other" }] })).toEqual([]);
  });

  it.each<[DutyInput["kind"], string, number]>([
    ["evaluation", "2023-12-31", 1],
    ["evaluation", "2027-03-31", 0],
    ["activity-report", "2027-03-31", 0],
    ["meeting", "2027-03-31", 1],
    ["meeting", "2026-12-31", 0],
  ])("%s on %s is outside the term: %i", (kind, day, count) => {
    expect(found("duty.outside-term", duty({ kind, due: { kind: "day", day } }))).toHaveLength(count);
  });

  it.each<[string, DutyInput["due"], number]>([
    ["the day after", { kind: "day", day: "2027-01-01" }, 1],
    ["a window that ends after", { kind: "window", period: { from: "2026-11-01", through: "2027-02-28" } }, 1],
    ["every year, the first in time", { kind: "each-year", through: { month: 3, day: 31 } }, 0],
    ["when the whole term has passed", { kind: "after-start", span: { unit: "months", count: 36 } }, 1],
    ["in time", { kind: "before-end", end: "extension-deadline", span: { unit: "months", count: 6 } }, 0],
  ])("to evaluate comes too late for an extension: %s", (_what, due, count) => {
    expect(found("duty.evaluated-too-late", duty({ ...(due && { due }) }))).toHaveLength(count);
    const { extension, ...term } = smallAgreement.term;
    expect(extension.kind).toBe("by-agreement");
    expect(found("duty.evaluated-too-late", { ...duty({ ...(due && { due }) }), term })).toEqual([]);
  });
});
