import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { watchDates } from "../../../src/oversight/watch/watch-dates.js";
import { agreementWith, between, watched } from "../agreement-with.js";

type Amendment = NonNullable<AgreementInput["amendments"]>[number];

const EVER = between("1990-01-01–2199-12-31");

/** An amendment in force from 1 July 2025, signed a month before. */
const amending = (parts: Amendment["parts"], more: Partial<Amendment> = {}): Amendment => ({
  id: "amendment",
  inForceFrom: "2025-07-01",
  signed: "2025-06-01",
  parts,
  ...more,
});

const period = (from: string, through: string) => ({ period: { from, through } });

describe("the first day of an amendment", () => {
  it.each([
    ["signed before", "2025-06-01", "2025-07-01"],
    ["signed on the day", "2025-07-01", "2025-07-01"],
    ["signed later, and so in effect later", "2025-08-15", "2025-08-15"],
  ])("%s", (_what, signed, day) => {
    const agreement = agreementWith({ amendments: [amending({}, { signed, decision: "decision" })] });
    expect(watchDates(agreement, between("2025-01-01–2025-12-31")).value).toMatchObject([
      {
        code: "watch.amendment-takes-effect",
        day,
        params: { amendment: "amendment" },
        basis: { kind: "decision", decision: "decision" },
        parties: ["public-party", "civil-party"],
        key: "iop/watch.amendment-takes-effect/amendment",
      },
    ]);
  });

  it("is none where its signing is not documented, which is said; it then changes nothing", () => {
    const unsigned = { id: "unsigned", inForceFrom: "2025-07-01", parts: { term: period("2024-01-01", "2028-12-31") } };
    const agreement = agreementWith({ amendments: [unsigned] });
    expect(watched(agreement, EVER)).toEqual(["2024-01-01 watch.term-begins", "2026-12-31 watch.term-ends"]);
    expect(watchDates(agreement, EVER).assumptions).toEqual([
      {
        code: "amendment.not-signed",
        params: { amendment: "unsigned", inForceFrom: "2025-07-01" },
        basis: { kind: "interpretation" },
      },
    ]);
  });
});

describe("what an amendment changes", () => {
  const TERM = "term-begins term-ends";

  it("is the term from the beginning: nobody is told of a last day that has been moved", () => {
    const agreement = agreementWith({ amendments: [amending({ term: period("2024-01-01", "2028-12-31") })] });
    expect(watched(agreement, EVER, TERM)).toEqual(["2024-01-01 watch.term-begins", "2028-12-31 watch.term-ends"]);
    expect(watched(agreement, between("2024-01-01–2026-12-31"), TERM)).toEqual(["2024-01-01 watch.term-begins"]);
  });

  it("is the last day after an extension before it, and not after one that follows", () => {
    const amendments = [amending({ term: period("2024-01-01", "2028-12-31") })];
    const extended = (day: string) => ({ kind: "extended", day, through: "2027-06-30" }) as const;
    const ends = (day: string) => watched(agreementWith({ amendments, events: [extended(day)] }), EVER, "term-ends");
    expect(ends("2025-01-15")).toEqual(["2028-12-31 watch.term-ends"]);
    expect(ends("2025-09-15")).toEqual(["2027-06-30 watch.term-ends"]);
  });

  it("is everything else from its first day", () => {
    const grant = {
      id: "grant",
      payer: "public-party",
      payees: ["civil-party"],
      amounts: [],
      payment: { frequency: "half-year", timing: "in-advance" },
    } as const;
    const quarterly = { ...grant, payment: { ...grant.payment, frequency: "quarter" } } as const;
    const agreement = agreementWith({ grants: [grant], amendments: [amending({ grants: [quarterly] })] });
    expect(watched(agreement, between("2025-01-01–2025-12-31"), "payment-period-begins")).toEqual([
      "2025-01-01 watch.payment-period-begins/grant/2025-01-01--2025-06-30",
      "2025-07-01 watch.payment-period-begins/grant/2025-07-01--2025-09-30",
      "2025-10-01 watch.payment-period-begins/grant/2025-10-01--2025-12-31",
    ]);
  });

  it.each([
    ["before the amendment", "2025-03-31", "2025-10-31", ["2025-10-31"]],
    ["after it: the old day no longer holds", "2025-12-31", "2026-01-31", ["2026-01-31"]],
    ["to a day that was past already: neither", "2025-12-31", "2025-05-31", []],
  ])("moves a day %s", (_what, before, after, expected) => {
    const duty = (day: string) =>
      ({ id: "report", kind: "activity-report", text: "Rapport.", due: { kind: "day", day } }) as const;
    const amendments = [amending({ duties: [duty(after)] })];
    const agreement = agreementWith({ duties: [duty(before)], amendments });
    expect(watched(agreement, EVER, "activity-report-due")).toEqual(
      expected.map((day) => `${day} watch.activity-report-due/report`),
    );
  });

  it("is what the parties are", () => {
    const [publicParty] = agreementWith().parties;
    const amendments = [amending({ parties: publicParty === undefined ? [] : [publicParty] })];
    const duties = ["2025-06-30", "2025-07-01"].map(
      (day) => ({ id: `meeting-${day}`, kind: "meeting", text: "Möte.", due: { kind: "day", day } }) as const,
    );
    const dates = watchDates(agreementWith({ duties, amendments }), between("2025-06-30–2025-07-01")).value;
    expect(dates.flatMap(({ code, parties }) => (code === "watch.meeting-due" ? [parties] : []))).toEqual([
      ["public-party", "civil-party"],
      ["public-party"],
    ]);
  });

  it("follows one amendment after the other, in the order in which they take effect", () => {
    const term = (through: string) => ({ term: period("2024-01-01", through) });
    const amendments = [
      amending(term("2029-12-31"), { id: "second", inForceFrom: "2026-01-01", signed: "2025-12-01" }),
      amending(term("2028-12-31"), { id: "first" }),
    ];
    expect(watched(agreementWith({ amendments }), EVER)).toEqual([
      "2024-01-01 watch.term-begins",
      "2025-07-01 watch.amendment-takes-effect/first",
      "2026-01-01 watch.amendment-takes-effect/second",
      "2029-12-31 watch.term-ends",
    ]);
  });
});
