import { describe, expect, it } from "vitest";
import { watchDates } from "../../../src/oversight/watch/watch-dates.js";
import { agreementWith, between, watched } from "../agreement-with.js";

const months = (count: number) => ({ unit: "months", count }) as const;

describe("the period asked for", () => {
  it.each([
    ["2024-01-01–2026-12-31", ["2024-01-01 watch.term-begins", "2026-12-31 watch.term-ends"]],
    ["2024-01-01–2024-01-01", ["2024-01-01 watch.term-begins"]],
    ["2026-12-31–2026-12-31", ["2026-12-31 watch.term-ends"]],
    ["2024-01-02–2026-12-30", []],
  ])("%s, both days included", (period, expected) => {
    expect(watched(agreementWith(), between(period))).toEqual(expected);
  });

  it("may not end before it begins", () => {
    expect(() => watchDates(agreementWith(), between("2024-01-02–2024-01-01"))).toThrow(
      expect.objectContaining({ name: "IopError", code: "usage.watch-period" }),
    );
  });
});

describe("the keys", () => {
  it("differ also where two clauses have one id", () => {
    const clause = { id: "notice", effect: "ends-early", span: months(6), convention: "date-to-date" } as const;
    const agreement = agreementWith({
      term: { period: { from: "2024-01-01", through: "2026-12-31" }, notice: [clause, clause] },
    });
    const keys = watchDates(agreement, between("2026-01-01–2026-12-30")).value.map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });
});

describe("a date", () => {
  const agreement = agreementWith({
    term: { period: { from: "2024-01-01", through: "2026-12-31" }, section: "term-section" },
  });
  const lastDay = "2026-12-31–2026-12-31";

  it("carries its basis, its parties, its reminders and a key", () => {
    const leadTimes = { default: [months(1), months(6), { unit: "days", count: 31 } as const] };
    expect(watchDates(agreement, between(lastDay, { leadTimes }))).toEqual({
      ok: true,
      value: [
        {
          code: "watch.term-ends",
          day: "2026-12-31",
          params: {},
          basis: { kind: "section", section: "term-section" },
          parties: ["public-party", "civil-party"],
          remindOn: ["2026-06-30", "2026-11-30"],
          key: "iop/watch.term-ends",
        },
      ],
      steps: [],
      assumptions: [],
    });
  });

  it.each([
    ["by its own lead times", { default: [months(1)], "watch.term-ends": [months(2)] }, ["2026-10-31"]],
    ["not at all by an empty list", { default: [months(1)], "watch.term-ends": [] }, []],
    ["by those for everything else", { default: [months(1)], "watch.term-begins": [] }, ["2026-11-30"]],
    ["not at all without lead times", {}, []],
    ["not before 1900", { default: [months(12_000)] }, []],
  ])("reminds %s", (_how, leadTimes, expected) => {
    const answer = watchDates(agreement, between(lastDay, { leadTimes }));
    expect(answer.value.map(({ remindOn }) => remindOn)).toEqual([expected]);
  });
});

describe("the parties of a date", () => {
  const meetings = [
    { id: "dialogue", kind: "meeting", text: "Dialogmöte", due: { kind: "day", day: "2025-05-05" } },
  ] as const;
  const concerned = (from: readonly string[], more: Parameters<typeof agreementWith>[0] = {}) =>
    watchDates(
      agreementWith({ duties: [{ ...meetings[0], from }], ...more }),
      between("2025-05-05–2025-05-05"),
    ).value.map(({ parties }) => parties);

  it.each([
    ["nobody named: all", [], ["public-party", "civil-party"]],
    ["a party", ["civil-party"], ["civil-party"]],
    ["several, in the agreement's order", ["civil-party", "public-party"], ["public-party", "civil-party"]],
    ["the committee that a party acts through", ["committee"], ["public-party"]],
    ["an organisation", ["association"], ["civil-party"]],
    ["a unit of one", ["unit"], ["public-party"]],
    ["a body: the parties in it", ["steering-group"], ["civil-party"]],
    ["a body without members: all", ["reference-group"], ["public-party", "civil-party"]],
    ["nobody known: all", ["stranger"], ["public-party", "civil-party"]],
  ])("%s", (_who, from, expected) => {
    const bodies = [
      {
        id: "steering-group",
        kind: "steering-group",
        name: "Styrgruppen",
        members: [{ role: "chef", party: "civil-party" }],
      },
      { id: "reference-group", kind: "reference-group", name: "Referensgruppen" },
    ] as const;
    const { organisations } = agreementWith();
    const unit = { id: "unit", name: "Enheten", form: "unit", partOf: "committee" } as const;
    expect(concerned(from, { bodies, organisations: [...organisations, unit] })).toEqual([expected]);
  });

  it("are those of two committees of one municipality, each for its own", () => {
    const parties = [
      { id: "social", organisation: "municipality", side: "public", through: "committee" },
      { id: "culture", organisation: "municipality", side: "public", through: "culture-committee" },
    ] as const;
    expect(concerned(["committee"], { parties })).toEqual([["social"]]);
    expect(concerned(["municipality"], { parties })).toEqual([["social", "culture"]]);
  });

  it.each([
    ["joined that day", { joined: "2025-05-05" }, ["public-party", "civil-party"]],
    ["joined the day after", { joined: "2025-05-06" }, ["public-party"]],
    ["left that day", { left: "2025-05-05" }, ["public-party", "civil-party"]],
    ["left the day before", { left: "2025-05-04" }, ["public-party"]],
  ])("leave out one that is no party then: %s", (_when, days, expected) => {
    const [publicParty, civilParty] = agreementWith().parties;
    const parties = [publicParty, { ...civilParty, ...days }].flatMap((party) => (party === undefined ? [] : [party]));
    expect(concerned([], { parties } as Parameters<typeof agreementWith>[0])).toEqual([expected]);
  });
});
