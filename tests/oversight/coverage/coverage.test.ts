import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement, AgreementInput } from "../../../src/agreement/agreement.js";
import { AgreementSchema } from "../../../src/agreement/agreement.schema.js";
import type { CalendarDate } from "../../../src/calendar/calendar-date.js";
import { daysBetween, shiftDays } from "../../../src/calendar/day-arithmetic.js";
import type { Period } from "../../../src/calendar/period.js";
import { type Coverage, coverage } from "../../../src/oversight/coverage/coverage.js";
import type { CoverageStretch } from "../../../src/oversight/coverage/stretches.js";
import { smallAgreement } from "../../fixtures/small-agreement.js";
import { readGolden } from "../../golden.js";
import { day, frozen, id } from "../../term/written.js";

type TermInput = AgreementInput["term"];

const NUMBERS = ["first", "second", "third", "fourth", "fifth"] as const;
const named = (position: number): string => NUMBERS[position] ?? `number-${String(position)}`;

/** An agreement with little but its term. */
const withTerm = (term: TermInput, rest: Partial<AgreementInput> = {}): Agreement =>
  frozen(AgreementSchema.parse({ ...smallAgreement, events: [], ...rest, term }));

const chain = (...terms: readonly TermInput[]): readonly Agreement[] =>
  terms.map((term, position) => withTerm(term, { id: named(position), title: `Den ${named(position)}` }));

const valueOf = (agreements: readonly Agreement[]): Coverage => {
  const answer = coverage(agreements);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};

const sideOf = (side: "from" | "through", written: string): TermInput["period"] => {
  if (written === "open") return { missing: { [side]: { why: "open" } } };
  return written === "?" ? { missing: { [side]: { why: "unknown" } } } : { [side]: written };
};

/** `"2019-01-01–open"` */
const periodOf = (written: string): TermInput["period"] => {
  const [from = "", through = ""] = written.split("–");
  return { ...sideOf("from", from), ...sideOf("through", through) };
};

/** `"2018-11-01–2018-12-31 (61)"`, a side without a bound as the golden rows write it. */
const written = (stretches: readonly CoverageStretch[], unbounded: string): string =>
  stretches
    .map(({ from = unbounded, through = unbounded, days }) => {
      const count = days === undefined ? "" : ` (${String(days)})`;
      return `${from}–${through}${count}`;
    })
    .join("; ") || "-";

describe("the days of a chain", () => {
  const columns = ["case", "periods", "covered", "gaps", "overlaps", "notKnown", "reason"] as const;

  it.each(readGolden("coverage.csv", columns))("$case: $periods ($reason)", ({ periods, ...row }) => {
    const agreements = chain(...periods.split("; ").map((period) => ({ period: periodOf(period) })));
    const { stretches, gaps, overlaps, coveredDays } = valueOf(agreements);
    expect({
      covered: String(coveredDays),
      gaps: written(gaps, "open"),
      overlaps: written(overlaps, "open"),
      notKnown: written(
        stretches.filter(({ kind }) => kind === "not-known"),
        "?",
      ),
    }).toEqual({ covered: row.covered, gaps: row.gaps, overlaps: row.overlaps, notKnown: row.notKnown });
  });
});

describe("what is said of a chain", () => {
  const [before, after] = chain(
    { period: { from: "2016-01-01", through: "2018-10-31" } },
    { period: { from: "2019-01-01", through: "2021-12-31" } },
  );
  const first = { agreement: "first", title: "Den first" };
  const second = { agreement: "second", title: "Den second" };

  it("gives every agreement's period and every gap as a step", () => {
    if (before === undefined || after === undefined) throw new Error("no chain");
    expect(coverage([before, after])).toMatchObject({
      value: {
        stretches: [
          { kind: "covered", from: "2016-01-01", through: "2018-10-31", days: 1035, by: [first], perhaps: [] },
          { kind: "gap", from: "2018-11-01", through: "2018-12-31", days: 61, by: [], perhaps: [] },
          { kind: "covered", from: "2019-01-01", through: "2021-12-31", days: 1096, by: [second], perhaps: [] },
        ],
        notPlaced: [],
      },
      steps: [
        { code: "coverage.period", inputs: { of: first }, output: { from: "2016-01-01", through: "2018-10-31" } },
        { code: "coverage.period", inputs: { of: second }, output: { from: "2019-01-01", through: "2021-12-31" } },
        {
          code: "coverage.gap",
          inputs: { by: [], perhaps: [] },
          output: { from: "2018-11-01", through: "2018-12-31", days: 61 },
          basis: { kind: "arithmetic" },
        },
      ],
      assumptions: [{ code: "coverage.taken-as-one-partnership", params: { agreements: 2 } }],
    });
  });

  it.each([
    ["open", { missing: { through: { why: "open" } } }, "open"],
    ["unknown", { missing: { through: { why: "unknown" } } }, "unknown"],
    ["not given", {}, "not-given"],
  ] as const)("names a last day that is %s", (_, rest, why) => {
    const [agreement] = chain({ period: { from: "2019-01-01", ...rest } });
    expect(coverage(agreement === undefined ? [] : [agreement])).toMatchObject({
      assumptions: [{ code: "coverage.day-not-given", params: { of: first, side: "through", why } }],
    });
  });

  it("says that a period is known to the month only", () => {
    const agreements = chain({ period: { from: "2017-12-01", through: "2019-03-31", precision: "month" } });
    expect(coverage(agreements)).toMatchObject({
      assumptions: [{ code: "coverage.not-known-to-the-day", params: { of: first, precision: "month" } }],
    });
  });

  it("names an agreement that has no known day, and one that ended before it began", () => {
    const agreements = chain(
      { period: { missing: { from: { why: "unknown" }, through: { why: "unknown" } } } },
      { period: { from: "2019-01-01", through: "2019-12-31" } },
      { period: { from: "2020-02-01", through: "2020-01-01" } },
    );
    expect(valueOf(agreements).notPlaced.map(({ agreement }) => agreement)).toEqual(["first", "third"]);
  });

  it.each([
    ["no agreements", [], 0],
    ["no day of any", chain({ period: {} }, { period: { missing: { through: { why: "open" } } } }), 2],
  ] as const)("has no answer for %s", (_, agreements, count) => {
    expect(coverage(agreements)).toMatchObject({
      ok: false,
      failure: { code: "coverage.no-days", params: { agreements: count } },
    });
  });
});

describe("the last day of an agreement in a chain", () => {
  const term = smallAgreement.term;
  const notice = { kind: "notice-given", party: "public-party", day: "2024-06-30" } as const;
  const longer = { ...term, period: { ...term.period, through: "2028-12-31" } } as const;
  const amendment = { id: "longer", inForceFrom: "2026-01-01", signed: "2025-12-01", parts: { term: longer } } as const;

  it.each([
    ["its own", {}, "2026-12-31"],
    ["after a notice of six months", { events: [notice] }, "2024-12-30"],
    ["after an extension", { events: [{ kind: "extended", day: "2026-05-01", through: "2027-12-31" }] }, "2027-12-31"],
    ["after an amendment of its period", { amendments: [amendment] }, "2028-12-31"],
    [
      "after an amendment that supersedes an earlier notice",
      { amendments: [amendment], events: [notice] },
      "2028-12-31",
    ],
  ] as const)("is %s", (_, changes, through) => {
    const [stretch] = valueOf([withTerm(term, changes)]).stretches;
    expect(stretch).toMatchObject({ from: "2024-01-01", through });
  });

  it("tells of the amendment that moved it", () => {
    expect(coverage([withTerm(term, { amendments: [amendment] })]).steps[0]).toMatchObject({
      code: "coverage.last-day-amended",
      inputs: { amendment: "/amendments/0", signed: "2025-12-01" },
      output: { through: "2028-12-31" },
    });
  });

  it("is not known where something ended it on a day that is not documented", () => {
    const open = { period: { from: "2024-01-01", missing: { through: { why: "open" } } } } as const;
    const declared = { kind: "termination-for-breach-declared", party: "public-party" } as const;
    const answer = coverage([withTerm(open, { events: [declared] })]);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        stretches: [
          { kind: "covered", days: 1 },
          { kind: "not-known", from: "2024-01-02" },
        ],
      },
      assumptions: [{ code: "coverage.day-not-given", params: { why: "unknown" } }],
    });
  });

  const extension = { kind: "automatic", length: { unit: "months", count: 12 } } as const;
  it.each([
    ["without a bound", extension, undefined],
    ["at most twice", { ...extension, times: { kind: "at-most", count: 2 } }, "2028-12-31"],
  ] as const)("may be followed by automatic extensions, %s", (_, clause, through) => {
    const answer = coverage([withTerm({ ...term, extension: clause })]);
    expect(answer.ok && answer.value.stretches.map(({ kind }) => kind)).toEqual(["covered", "not-known"]);
    expect(answer.ok && answer.value.stretches[1]?.through).toBe(through);
    expect(answer).toMatchObject({
      assumptions: [{ code: "coverage.may-have-been-extended", params: { through: "2026-12-31" } }],
    });
  });

  it("is the last where a notice has prevented the extension", () => {
    const [notice] = term.notice;
    const preventing = { ...notice, effect: "prevents-extension", convention: "before-expiry" } as const;
    const given = { kind: "notice-given", party: "public-party", day: "2026-01-01" } as const;
    const agreement = withTerm({ ...term, notice: [preventing], extension }, { events: [given] });
    expect(valueOf([agreement]).stretches.map(({ kind, through }) => [kind, through])).toEqual([
      ["covered", "2026-12-31"],
    ]);
  });
});

describe("which agreements make up a chain", () => {
  const period = { from: "2019-01-01", through: "2021-12-31" } as const;
  const earlier = { from: "2016-01-01", through: "2018-12-31" } as const;
  const document = withTerm(
    { period: earlier },
    { id: "earlier", title: "Den förra", registerNumber: "SCN-2016-0135" },
  );
  const naming = (related: NonNullable<TermInput["related"]>[number]): Agreement =>
    withTerm({ period, related: [related] }, { id: "later", title: "Den nya" });

  it("counts a predecessor that is only named, and says where", () => {
    const [stretch] = valueOf([naming({ relation: "predecessor", title: "Den förra", period: earlier })]).stretches;
    expect(stretch).toMatchObject({
      ...earlier,
      by: [{ title: "Den förra", namedBy: { agreement: "later", path: "/term/related/0" } }],
    });
  });

  it.each([
    ["id", { relation: "predecessor", title: "IOP", agreement: "earlier", period: { ...earlier, from: "2015-01-01" } }],
    ["period and title", { relation: "predecessor", title: "Den förra", period: earlier }],
    ["period and number", { relation: "predecessor", title: "IOP", registerNumber: "SCN-2016-0135", period: earlier }],
  ] as const)("knows by its %s a predecessor that is among the documents", (_, related) => {
    const { stretches, overlaps } = valueOf([naming(related), document]);
    expect(overlaps).toEqual([]);
    expect(stretches.map(({ from }) => from)).toEqual(["2016-01-01", "2019-01-01"]);
  });

  it.each([
    ["an umbrella", { relation: "umbrella", title: "Den förra", period: earlier }],
    ["a linked project", { relation: "linked-project", title: "Den förra", period: earlier }],
  ] as const)("leaves out %s", (_, related) => {
    expect(valueOf([naming(related)]).stretches).toHaveLength(1);
  });

  it("counts a successor, named by the term and by the event of replacement, once", () => {
    const successor = {
      relation: "successor",
      title: "Nästa",
      period: { from: "2021-01-01", through: "2022-12-31" },
    } as const;
    const events = [{ kind: "replaced", day: "2021-01-01", successor }] as const;
    const agreement = withTerm({ period, related: [successor] }, { events });
    expect(valueOf([agreement]).stretches).toMatchObject([
      { kind: "covered", from: "2019-01-01", through: "2020-12-31" },
      { kind: "covered", from: "2021-01-01", through: "2022-12-31", by: [{ title: "Nästa" }] },
    ]);
  });

  it("is those of the partnership asked for", () => {
    const ours = withTerm({ period }, { partnership: "ours" });
    const theirs = withTerm({ period }, { partnership: "theirs" });
    const answer = coverage([ours, theirs], { partnership: id("ours") });
    expect(answer).toMatchObject({ ok: true, value: { overlaps: [] }, assumptions: [] });
    expect(coverage([ours, theirs])).toMatchObject({
      value: { overlaps: [period] },
      assumptions: [{ code: "coverage.taken-as-one-partnership" }],
    });
  });
});

const FIRST = day("2019-01-01");

const anyPeriod: fc.Arbitrary<Period & { from: CalendarDate; through: CalendarDate }> = fc
  .record({ start: fc.nat(200), length: fc.nat(60) })
  .map(({ start, length }) => ({ from: shiftDays(FIRST, start), through: shiftDays(FIRST, start + length) }));

describe("a chain of known periods", () => {
  it("has every day from first to last in one stretch, with the agreements that hold on it", () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { minLength: 1, maxLength: 8 }), (periods) => {
        const { stretches, gaps, overlaps, coveredDays } = valueOf(chain(...periods.map((period) => ({ period }))));
        const lengths = stretches.map(({ days = 0 }) => days);
        const ofDays = stretches.flatMap(({ from = FIRST, days = 0, by, kind }) =>
          Array.from({ length: days }, (_, after) => ({ on: shiftDays(from, after), kind, by })),
        );
        const first = periods.map(({ from }) => from).reduce((one, other) => (one < other ? one : other));
        const last = periods.map(({ through }) => through).reduce((one, other) => (one > other ? one : other));
        expect(ofDays[0]?.on).toBe(first);
        expect(ofDays).toHaveLength(daysBetween(first, last) + 1);
        ofDays.forEach(({ on, kind, by }, after) => {
          expect(on).toBe(shiftDays(first, after));
          const holding = periods.flatMap(({ from, through }, position) =>
            from <= on && on <= through ? [named(position)] : [],
          );
          expect(by.map(({ agreement }) => agreement).sort()).toEqual([...holding].sort());
          expect(kind).toBe(holding.length === 0 ? "gap" : holding.length === 1 ? "covered" : "overlap");
        });
        const daysOf = (list: readonly CoverageStretch[]) => list.reduce((sum, { days = 0 }) => sum + days, 0);
        expect(daysOf(gaps) + coveredDays).toBe(lengths.reduce((sum, days) => sum + days, 0));
        expect(daysOf(overlaps)).toBe(ofDays.filter(({ kind }) => kind === "overlap").length);
      }),
      { numRuns: 300 },
    );
  });

  it("says the same whatever the order the agreements are given in", () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { minLength: 2, maxLength: 6 }), (periods) => {
        const agreements = chain(...periods.map((period) => ({ period })));
        const shape = (list: readonly Agreement[]) =>
          valueOf(list).stretches.map(({ by, ...rest }) => ({
            ...rest,
            by: by.map(({ agreement }) => agreement).sort(),
          }));
        expect(shape([...agreements].reverse())).toEqual(shape(agreements));
      }),
    );
  });
});
