import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { foreseenActions, type ForeseenReason } from "../../../src/oversight/status/foreseen-actions.js";
import { type Action, ACTIONS, ACTIONS_BY_STANDING, STANDINGS } from "../../../src/oversight/status/standing.js";
import { agreementWith } from "../agreement-with.js";

/** The rows of a Markdown table below a heading, cell by cell; the first is its head. */
const tableBelow = (heading: string): readonly (readonly string[])[] => {
  const page = readFileSync(new URL("../../../docs/standings.md", import.meta.url), "utf8");
  const [, section = ""] = page.split(`## ${heading}\n`);
  const lines = section.split("\n## ", 1).join("").split("\n");
  return lines
    .filter((line) => line.startsWith("|") && !line.startsWith("|---") && !line.startsWith("| ---"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

const [head = [], ...body] = tableBelow("Which actions come into question");
const cells = body.flatMap(([standing = "", ...marks]) =>
  head.slice(1).map((action, column) => [standing, action, marks[column] ?? ""] as const),
);

describe("the table of docs/standings.md", () => {
  it("has every standing and every action, in the order of the program", () => {
    expect(head).toEqual(["standing", ...ACTIONS]);
    expect(body.map(([standing]) => standing)).toEqual(STANDINGS);
    expect(cells).toHaveLength(STANDINGS.length * ACTIONS.length);
  });

  it.each(cells)("%s, %s: %s", (standing, action, mark) => {
    const foreseen = STANDINGS.filter((each) => each === standing).flatMap((each) => ACTIONS_BY_STANDING[each]);
    expect(foreseen.some((each) => each === action)).toBe(mark === "✓");
    expect(["✓", ""]).toContain(mark);
  });

  it("tells in both languages what every standing means", () => {
    const meanings = tableBelow("What each standing means").slice(1);
    expect(meanings.map(([standing]) => standing)).toEqual(STANDINGS);
    expect(meanings.filter(([, swedish = "", english = ""]) => swedish === "" || english === "")).toEqual([]);
  });
});

const period = { from: "2024-01-01", through: "2026-12-31" };
const complete = {
  decisions: [
    { id: "decision", state: "made", day: "2023-11-15", points: [{ text: "Godkänns.", concerns: "approval" }] },
  ],
  events: [
    { kind: "signed", day: "2023-12-01", party: "public-party" },
    { kind: "signed", day: "2023-12-01", party: "civil-party" },
  ],
} as const;
const notice = {
  id: "notice",
  effect: "ends-early",
  span: { unit: "months", count: 6 },
  convention: "date-to-date",
  counting: "forward",
  section: "section-7",
} as const;
const extension = { kind: "by-agreement", length: { unit: "months", count: 12 }, section: "section-6" } as const;

const reasonOn = (on: string, action: Action, parts: Partial<AgreementInput>) => {
  const answer = foreseenActions(agreementWith({ ...complete, ...parts }), { on: calendarDate(on) });
  expect.assert(answer.ok);
  return answer.value.find((each) => each.action === action);
};

describe("an action", () => {
  it.each<[Action, ForeseenReason, string, string, Partial<AgreementInput>]>([
    ["give-notice", "foreseen", "a notice clause", "2025-01-01", { term: { period, notice: [notice] } }],
    ["give-notice", "no-clause", "no notice clause", "2025-01-01", {}],
    ["give-notice", "not-in-this-standing", "the agreement has ended", "2027-01-01", {}],
    ["extend", "foreseen", "the last day", "2026-12-31", { term: { period, extension } }],
    ["extend", "no-clause", "nothing said of extension", "2025-01-01", {}],
    ["extend", "no-clause", "extension excluded", "2025-01-01", { term: { period, extension: { kind: "none" } } }],
    ["extend", "not-in-this-standing", "not yet begun", "2023-12-31", { term: { period, extension } }],
    ["ask-for-renegotiation", "foreseen", "a clause", "2025-01-01", { term: { period, renegotiation: {} } }],
    ["ask-for-renegotiation", "no-clause", "no clause", "2025-01-01", {}],
    ["terminate-for-breach", "no-clause", "no ladder", "2025-01-01", {}],
    ["amend", "foreseen", "needs no clause", "2025-01-01", {}],
    ["sign", "not-in-this-standing", "signed by all", "2025-01-01", {}],
    ["sign", "foreseen", "not signed", "2025-01-01", { events: [] }],
    ["close", "foreseen", "the agreement has ended", "2027-01-01", {}],
  ])("%s is %s: %s", (action, reason, _why, on, parts) => {
    expect(reasonOn(on, action, parts)?.reason).toBe(reason);
  });

  it("rests on the section of its clause", () => {
    const term = { period, notice: [notice], extension };
    expect(reasonOn("2025-01-01", "give-notice", { term })?.basis).toEqual({ kind: "section", section: "section-7" });
    expect(reasonOn("2025-01-01", "extend", { term })?.basis).toEqual({ kind: "section", section: "section-6" });
  });

  it("is used up once the only extension that the clause allows has been used", () => {
    const once = { ...extension, times: { kind: "at-most", count: 1 } } as const;
    const extended = { kind: "extended", day: "2026-11-01", through: "2027-12-31" } as const;
    const parts = { events: [...complete.events, extended], term: { period, extension: once } };
    expect(reasonOn("2027-06-01", "extend", parts)?.reason).toBe("used-up");
  });

  it("is listed in the order of the table, each with a step", () => {
    const answer = foreseenActions(agreementWith(complete), { on: calendarDate("2025-01-01") });
    expect.assert(answer.ok);
    expect(answer.value.map(({ action }) => action)).toEqual(ACTIONS);
    expect(answer.steps.filter(({ code }) => code === "action.foreseen")).toHaveLength(ACTIONS.length);
  });
});
