import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement, AgreementInput } from "../../../src/agreement/agreement.js";
import { AgreementSchema } from "../../../src/agreement/agreement.schema.js";
import { shiftDays } from "../../../src/calendar/day-arithmetic.js";
import { agreedEnds } from "../../../src/oversight/status/agreed-ends.js";
import { lastDayAfterEvents } from "../../../src/oversight/status/last-day-after-events.js";
import { smallAgreement } from "../../fixtures/small-agreement.js";
import { day, frozen } from "../../term/written.js";

type AmendmentInput = NonNullable<AgreementInput["amendments"]>[number];
type EventInput = NonNullable<AgreementInput["events"]>[number];

const { term } = smallAgreement;
const [notice] = term.notice;
const read = (events: readonly EventInput[], amendments: readonly AmendmentInput[] = []): Agreement =>
  frozen(AgreementSchema.parse({ ...smallAgreement, events, amendments }));

const endingOn = (through: string) => ({ ...term, period: { ...term.period, through } }) as const;
const amendment = (inForceFrom: string, changed: AgreementInput["term"]): AmendmentInput => ({
  id: `from-${inForceFrom}`,
  inForceFrom,
  signed: inForceFrom,
  parts: { term: changed },
});
const given = (on: string): EventInput => ({ kind: "notice-given", party: "public-party", day: on });
const extended = (on: string, through: string): EventInput => ({ kind: "extended", day: on, through });
const open = { ...term, period: { from: "2024-01-01", missing: { through: { why: "open" } } } } as const;

describe("the last day that is agreed on", () => {
  it.each([
    ["is that of the term", [], [], "2026-12-31", []],
    ["is moved by an extension", [extended("2026-05-01", "2027-12-31")], [], "2027-12-31", ["/events/0"]],
    [
      "is moved by an amendment",
      [],
      [amendment("2026-05-01", endingOn("2027-06-30"))],
      "2027-06-30",
      ["/amendments/0"],
    ],
    [
      "is moved by an amendment after an extension",
      [extended("2026-05-01", "2027-12-31")],
      [amendment("2027-05-01", endingOn("2028-06-30"))],
      "2028-06-30",
      ["/events/0", "/amendments/0"],
    ],
    [
      "is moved by an extension after an amendment",
      [extended("2027-05-01", "2028-12-31")],
      [amendment("2026-05-01", endingOn("2027-12-31"))],
      "2028-12-31",
      ["/amendments/0", "/events/0"],
    ],
    [
      "is kept by an amendment that repeats the first last day",
      [extended("2026-05-01", "2027-12-31")],
      [amendment("2027-01-01", { ...term, extension: { kind: "none" } })],
      "2027-12-31",
      ["/events/0"],
    ],
    [
      "is kept by an amendment that repeats the last day as it is",
      [extended("2026-05-01", "2027-12-31")],
      [amendment("2027-01-01", endingOn("2027-12-31"))],
      "2027-12-31",
      ["/events/0"],
    ],
    // Six months from 2026-03-31: 2026-09-30.
    ["is moved by a notice", [given("2026-03-31")], [], "2026-09-30", []],
    [
      "is moved by a notice under a clause that an amendment has made shorter",
      [given("2026-03-31")],
      [amendment("2025-01-01", { ...term, notice: [{ ...notice, span: { unit: "months", count: 3 } }] })],
      "2026-06-30",
      [],
    ],
    [
      "is moved by a notice given before the clause was made shorter, as it was then",
      [given("2026-03-31")],
      [amendment("2026-04-01", { ...term, notice: [{ ...notice, span: { unit: "months", count: 3 } }] })],
      "2026-09-30",
      [],
    ],
    ["is none once the term is open", [], [amendment("2026-05-01", open)], undefined, ["/amendments/0"]],
  ] as const)("%s", (_, events, amendments, lastDay, paths) => {
    const ends = agreedEnds(read(events, amendments));
    expect(ends.lastDay).toBe(lastDay);
    expect(ends.agreed.map(({ path }) => path)).toEqual(paths);
  });

  it("is kept by an amendment that is not signed", () => {
    const unsigned = { id: "draft", inForceFrom: "2026-05-01", parts: { term: endingOn("2027-06-30") } };
    expect(agreedEnds(read([], [unsigned])).lastDay).toBe("2026-12-31");
  });

  it("still ends then, after an amendment of the clauses alone", () => {
    const ends = agreedEnds(read([given("2026-03-31")], [amendment("2026-05-01", { ...term, notice: [] })]));
    expect(ends).toMatchObject({ lastDay: "2026-09-30", ends: true });
  });

  it("is told with the last day and the term before", () => {
    const events = [extended("2026-05-01", "2027-12-31"), extended("2027-05-01", "2028-12-31")];
    expect(agreedEnds(read(events)).agreed).toMatchObject([
      { by: "extension", agreed: "2026-05-01", through: "2027-12-31", before: { lastDay: "2026-12-31", ends: false } },
      { by: "extension", agreed: "2027-05-01", through: "2028-12-31", before: { lastDay: "2027-12-31", ends: false } },
    ]);
  });
});

const anyEvent: fc.Arbitrary<EventInput> = fc
  .record({ kind: fc.nat(4), on: fc.option(fc.nat(900)), later: fc.nat(900) })
  .map(({ kind, on, later }) => {
    const dated = on === null ? {} : { day: shiftDays(day("2024-01-01"), on) };
    const through = shiftDays(day("2025-01-01"), later);
    const kinds: readonly EventInput[] = [
      { kind: "extended", ...dated, through },
      { kind: "notice-given", ...dated, party: "public-party" },
      { kind: "notice-withdrawn", ...dated },
      { kind: "termination-for-breach-declared", ...dated, party: "public-party", through },
      { kind: "evaluated", ...dated },
    ];
    return kinds[kind] ?? { kind: "rectified" };
  });

it("is where events alone leave it, if nothing is amended", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 8 }), (events) => {
      const agreement = read(events);
      const { lastDay, ends } = lastDayAfterEvents(agreement, agreement.events ?? []);
      expect(agreedEnds(agreement)).toMatchObject({ lastDay, ends });
    }),
    { numRuns: 500 },
  );
});
