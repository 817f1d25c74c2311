import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { STANDINGS, type Standing } from "../../../src/oversight/status/standing.js";
import { standingOn } from "../../../src/oversight/status/standing-on.js";
import { agreementWith } from "../agreement-with.js";

type Events = NonNullable<AgreementInput["events"]>;

const points = [{ text: "Överenskommelsen godkänns.", concerns: "approval" }] as const;
const proposal = { decisions: [{ id: "decision", state: "proposed", points }] } as const;
const decided = { decisions: [{ id: "decision", state: "made", day: "2023-11-15", points }] } as const;
const signed: Events = [
  { kind: "signed", day: "2023-12-01", party: "public-party" },
  { kind: "signed", day: "2023-12-01", party: "civil-party" },
];
const complete = (...further: Events): Partial<AgreementInput> => ({ ...decided, events: [...signed, ...further] });
const period = { from: "2024-01-01", through: "2026-12-31" };
const sixMonths = {
  id: "notice",
  effect: "ends-early",
  span: { unit: "months", count: 6 },
  convention: "date-to-date",
  counting: "forward",
} as const;
const underNotice = { term: { period, notice: [sixMonths] } };
const notice = { kind: "notice-given", day: "2025-02-01", party: "public-party" } as const;
const appealed = { kind: "decision-appealed", day: "2023-12-05", decision: "decision" } as const;
const extended = { kind: "extended", day: "2026-11-01", through: "2027-12-31" } as const;
const terminated = { kind: "termination-for-breach-declared", day: "2025-03-01", party: "public-party" } as const;
const replaced = {
  kind: "replaced",
  day: "2025-07-01",
  successor: { relation: "successor", title: "Den nya överenskommelsen" },
} as const;

const rows: readonly (readonly [Standing, string, string, Partial<AgreementInput>])[] = [
  ["draft", "2023-12-31", "nothing is documented before the first day", {}],
  ["proposed", "2023-12-31", "only a proposal is known", proposal],
  ["decided", "2023-12-31", "decided, not signed", decided],
  ["decided", "2023-12-31", "signed by one of two", { ...decided, events: signed.slice(0, 1) }],
  ["signed-upcoming", "2023-12-31", "signed by all", complete()],
  ["in-force-by-term", "2024-01-01", "the first day, signed and not decided", { events: signed }],
  ["in-force-by-term", "2024-01-01", "the first day, decided and not signed", decided],
  ["active", "2024-01-01", "the first day, decided and signed", complete()],
  ["active", "2026-12-31", "the last day", complete()],
  ["active", "2025-01-31", "the day before a notice", { ...complete(notice), ...underNotice }],
  ["decision-appealed", "2023-12-31", "an appeal before the first day", complete(appealed)],
  ["decision-appealed", "2025-01-01", "an appeal while it runs", complete(appealed)],
  [
    ...(["decision-set-aside", "2025-01-01", "the decision is set aside"] as const),
    complete(appealed, { kind: "decision-set-aside", day: "2024-12-31", decision: "decision" }),
  ],
  ["notice-given", "2025-02-01", "the day of the notice", { ...complete(notice), ...underNotice }],
  [
    ...(["active", "2025-04-01", "a notice taken back by agreement"] as const),
    { ...complete(notice, { kind: "notice-withdrawn", day: "2025-03-01" }), ...underNotice },
  ],
  [
    ...(["active", "2026-11-01", "a notice too late to change anything"] as const),
    { ...complete({ ...notice, day: "2026-10-01" }), ...underNotice },
  ],
  ["active", "2026-12-31", "extended, and not yet past the first last day", complete(extended)],
  ["extended", "2027-01-01", "past the first last day", complete(extended)],
  ["ended", "2028-01-01", "past the extension", complete(extended)],
  ["termination-declared", "2025-03-01", "a party has declared it terminated", complete(terminated)],
  ["replaced", "2025-07-01", "another has taken its place", complete(replaced)],
  ["ended", "2027-01-01", "the day after the last", complete()],
  [
    ...(["going-on-without-agreement", "2027-02-01", "work is known to go on"] as const),
    complete({ kind: "work-continued", day: "2027-01-10" }),
  ],
  [
    ...(["not-known", "2025-01-01", "the last day is not known"] as const),
    { ...complete(), term: { period: { from: "2024-01-01", missing: { through: { why: "unknown" } } } } },
  ],
];

describe("how an agreement stands", () => {
  it.each(rows)("is %s on %s: %s", (standing, on, _why, parts) => {
    const answer = standingOn(agreementWith(parts), { on: calendarDate(on) });
    expect.assert(answer.ok);
    expect(answer.value.standing).toBe(standing);
    expect(answer.steps.at(-1)).toMatchObject({ code: "standing.follows", output: standing });
  });

  it("has an example for every standing", () => {
    expect([...new Set(rows.map(([standing]) => standing))].sort()).toEqual([...STANDINGS].sort());
  });

  it.each([
    ["notice-given", "2025-02-01", { ...complete(notice), ...underNotice }],
    ["replaced", "2025-07-01", complete(replaced)],
    ["termination-for-breach-declared", "2025-03-01", complete(terminated)],
    ["decision-appealed", "2025-01-01", complete(appealed)],
  ] as const)("names the event that settled it: %s", (kind, on, parts) => {
    const answer = standingOn(agreementWith(parts), { on: calendarDate(on) });
    expect.assert(answer.ok);
    expect(answer.value.settledBy).toBe(kind);
  });

  it("rests on the section of the term", () => {
    const answer = standingOn(agreementWith({ term: { period, section: "section-5" } }), {
      on: calendarDate("2025-01-01"),
    });
    expect(answer.steps.at(-1)?.basis).toEqual({ kind: "section", section: "section-5" });
  });
});
