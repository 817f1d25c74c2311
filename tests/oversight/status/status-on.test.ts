import { describe, expect, it } from "vitest";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { smallAgreement } from "../../fixtures/small-agreement.js";
import { day, frozen } from "../../term/written.js";
import { AgreementSchema } from "../../../src/agreement/agreement.schema.js";
import type { Agreement, AgreementInput } from "../../../src/agreement/agreement.js";
import { statusOn } from "../../../src/oversight/status/status-on.js";

type EventInput = NonNullable<AgreementInput["events"]>[number];
type DecisionInput = NonNullable<AgreementInput["decisions"]>[number];
type TermInput = AgreementInput["term"];

const [decision] = smallAgreement.decisions;
const [signedByPublic, signedByCivil] = smallAgreement.events;
const [notice] = smallAgreement.term.notice;

const read = (changes: Partial<AgreementInput>): Agreement =>
  frozen(AgreementSchema.parse({ ...smallAgreement, ...changes }));
const withEvents = (...events: readonly EventInput[]) => read({ events });
const withTerm = (term: Partial<TermInput>, ...events: readonly EventInput[]) =>
  read({ term: { ...smallAgreement.term, ...term }, events });

const answerOn = (agreement: Agreement, on: string) => statusOn(agreement, { on: day(on) });
const valueOn = (agreement: Agreement, on: string) => {
  const answer = answerOn(agreement, on);
  if (!answer.ok) throw new Error("a status never fails");
  return answer.value;
};
/** Position and last day: `"within, 2026-12-31"`. */
const positionOn = (agreement: Agreement, on: string) => {
  const { position, lastDay } = valueOn(agreement, on);
  return [position, lastDay].filter((part) => part !== undefined).join(", ");
};
const stepsOf = (agreement: Agreement, on: string) =>
  answerOn(agreement, on).steps.map(({ code, output }) => [code, output]);
const assumptionsOf = (agreement: Agreement, on: string) => {
  const answer = answerOn(agreement, on);
  return answer.ok ? answer.assumptions.map(({ code, params }) => [code, params] as const) : [];
};

const noticeGiven = (on: string, rest: object = {}): EventInput => ({
  kind: "notice-given",
  party: "civil-party",
  day: on,
  ...rest,
});
const extended = (on: string, through: string): EventInput => ({ kind: "extended", day: on, through });
const successor = { relation: "successor", title: "Den nya överenskommelsen" } as const;

describe("agreement 000, of which neither decision nor signature is documented", () => {
  it.each([
    ["long before", "2016-09-14", "before"],
    ["the day before the first", "2018-12-31", "before"],
    ["the first day", "2019-01-01", "within"],
    ["a day within it", "2021-02-01", "within"],
    ["the last day", "2021-12-31", "within"],
    ["the day after the last", "2022-01-01", "after"],
    ["long after", "2199-12-31", "after"],
  ])("%s (%s): %s, proposed, not documented", (_, on, position) => {
    expect(valueOn(frozen(uppsala), on)).toEqual({
      on,
      position,
      decision: "proposed",
      signatures: "not-documented",
      lastDay: "2021-12-31",
    });
  });

  it("explains itself, each step by the section or decision that it rests on", () => {
    expect(answerOn(uppsala, "2021-02-01")).toMatchObject({
      steps: [
        {
          code: "status.position",
          inputs: { on: "2021-02-01", from: "2019-01-01", lastDay: "2021-12-31" },
          output: "within",
          basis: { kind: "section", section: "section-term" },
        },
        {
          code: "status.decision",
          inputs: { decisions: ["decision-agreement"] },
          output: "proposed",
          basis: { kind: "decision", decision: "decision-agreement" },
        },
        {
          code: "status.signatures",
          inputs: { signed: [], parties: ["party-municipality", "party-association"] },
          output: "not-documented",
        },
      ],
      assumptions: [],
    });
  });
});

describe("the position in time, where a day is not given", () => {
  const open = { why: "open" } as const;
  const unknown = { why: "unknown" } as const;

  it.each<[string, TermInput["period"], string]>([
    ["until further notice", { from: "2024-01-01", missing: { through: open } }, "before, within, within"],
    ["until a day that is unknown", { from: "2024-01-01", missing: { through: unknown } }, "before, unknown, unknown"],
    ["until a day that is not given", { from: "2024-01-01" }, "before, unknown, unknown"],
    ["from of old", { through: "2026-12-31", missing: { from: open } }, "within, within, after"],
    ["from a day that is unknown", { through: "2026-12-31", missing: { from: unknown } }, "unknown, unknown, after"],
    ["from of old until further notice", { missing: { from: open, through: open } }, "within, within, within"],
    ["nothing is given", {}, "unknown, unknown, unknown"],
  ])("%s", (_, period, expected) => {
    const agreement = withTerm({ period });
    const positions = ["2023-12-31", "2025-06-01", "2027-01-01"].map((on) => valueOn(agreement, on).position);
    expect(positions.join(", ")).toBe(expected);
  });

  it("says that the days are known only roughly", () => {
    const agreement = withTerm({ period: { ...smallAgreement.term.period, precision: "year" } });
    expect(assumptionsOf(agreement, "2025-06-01")).toEqual([["term.not-known-to-the-day", { precision: "year" }]]);
  });
});

describe("the signatures", () => {
  it.each<[string, readonly EventInput[], string, string]>([
    ["nobody has signed", [], "2024-06-01", "not-documented"],
    ["one of two has", [signedByCivil], "2024-06-01", "some-parties"],
    ["the same one has twice", [signedByCivil, signedByCivil], "2024-06-01", "some-parties"],
    ["both have", [signedByPublic, signedByCivil], "2024-06-01", "all-parties"],
    ["both sign that day", [signedByPublic, signedByCivil], "2023-12-01", "all-parties"],
    ["both will, the day after", [signedByPublic, signedByCivil], "2023-11-30", "not-documented"],
    [
      "one has, the other will",
      [signedByPublic, { ...signedByCivil, day: "2024-02-01" }],
      "2024-01-31",
      "some-parties",
    ],
    ["somebody has who is no party", [{ kind: "signed", party: "association" }], "2024-06-01", "not-documented"],
  ])("%s", (_, events, on, expected) => {
    expect(valueOn(withEvents(...events), on).signatures).toBe(expected);
  });

  it("of a party that joins later are not missing before", () => {
    const [first, second] = smallAgreement.parties;
    const parties = [first, second, { id: "third", organisation: "committee", side: "public", joined: "2025-01-01" }];
    const agreement = read({ parties: AgreementSchema.shape.parties.parse(parties) });
    expect(valueOn(agreement, "2024-12-31").signatures).toBe("all-parties");
    expect(valueOn(agreement, "2025-01-01").signatures).toBe("some-parties");
  });

  it("without a day count as given, which is said once", () => {
    const undated = [
      { kind: "signed", party: "public-party" },
      { kind: "signed", party: "civil-party" },
    ] as const;
    const agreement = withEvents(...undated);
    expect(valueOn(agreement, "2000-01-01").signatures).toBe("all-parties");
    expect(assumptionsOf(agreement, "2000-01-01")).toEqual([["status.event-without-day", { event: "signed" }]]);
  });
});

describe("the decision", () => {
  const proposal: DecisionInput = { id: "proposal", state: "proposed", points: decision.points };
  const about = (kind: "decision-appealed" | "decision-set-aside" | "decision-final", on: string, id = "decision") =>
    ({ kind, decision: id, day: on }) as const;
  const appealed = about("decision-appealed", "2023-11-20");
  const otherAppealed = about("decision-appealed", "2023-11-20", "proposal");
  const setAside = about("decision-set-aside", "2024-05-01");
  const final = about("decision-final", "2024-05-01");

  it.each<[string, readonly DecisionInput[], readonly EventInput[], string, string]>([
    ["nothing is recorded", [], [], "2024-06-01", "not-documented"],
    ["another matter was decided", [{ id: "other", state: "made", points: [] }], [], "2024-06-01", "not-documented"],
    ["only a proposal is", [proposal], [], "2024-06-01", "proposed"],
    ["it is made", [decision], [], "2024-06-01", "decided"],
    ["it is made that day", [decision], [], "2023-11-15", "decided"],
    ["it is made the day after", [decision], [], "2023-11-14", "not-documented"],
    ["it is made the day after a proposal", [proposal, decision], [], "2023-11-14", "proposed"],
    ["a proposal came before it", [proposal, decision], [], "2024-06-01", "decided"],
    ["it is appealed", [decision], [appealed], "2024-04-30", "appealed"],
    ["it will be appealed", [decision], [appealed], "2023-11-19", "decided"],
    ["it is appealed and becomes final", [decision], [appealed, final], "2024-05-01", "decided"],
    ["it is appealed and set aside", [decision], [appealed, setAside], "2024-05-01", "set-aside"],
    ["another one is appealed", [decision, proposal], [otherAppealed], "2024-06-01", "decided"],
  ])("%s", (_, decisions, events, on, expected) => {
    expect(valueOn(read({ decisions, events }), on).decision).toBe(expected);
  });

  it("without a day counts as made, which is said", () => {
    const { id, state, points } = decision;
    const agreement = read({ decisions: [{ id, state, points }] });
    expect(valueOn(agreement, "2000-01-01").decision).toBe("decided");
    expect(assumptionsOf(agreement, "2000-01-01")).toEqual([["status.decision-without-day", { decision: "decision" }]]);
  });
});

describe("the last day after events", () => {
  const sixMonths = noticeGiven("2025-03-15");
  const withdrawn: EventInput = { kind: "notice-withdrawn", day: "2025-06-01" };
  const terminated = (through?: string): EventInput => ({
    kind: "termination-for-breach-declared",
    party: "public-party",
    day: "2025-05-05",
    ...(through === undefined ? {} : { through }),
  });
  const replaced = (on?: string): EventInput => ({
    kind: "replaced",
    successor,
    ...(on === undefined ? {} : { day: on }),
  });

  it.each<[string, readonly EventInput[], string, string]>([
    ["nothing happened", [], "2025-08-01", "within, 2026-12-31"],
    [
      "what moves no day",
      [
        { kind: "evaluated", day: "2025-01-01" },
        { kind: "breach-declared", party: "civil-party", day: "2025-01-02" },
        { kind: "rectified", day: "2025-01-03" },
        { kind: "left", party: "civil-party", day: "2025-01-04" },
      ],
      "2025-08-01",
      "within, 2026-12-31",
    ],
    [
      "extended, the day before that is agreed",
      [extended("2026-11-01", "2027-12-31")],
      "2026-10-31",
      "within, 2026-12-31",
    ],
    ["extended", [extended("2026-11-01", "2027-12-31")], "2027-12-31", "within, 2027-12-31"],
    ["extended, the day after", [extended("2026-11-01", "2027-12-31")], "2028-01-01", "after, 2027-12-31"],
    [
      "extended twice",
      [extended("2026-11-01", "2027-12-31"), extended("2027-11-01", "2028-12-31")],
      "2028-06-01",
      "within, 2028-12-31",
    ],
    [
      "in the order of days, not of the document",
      [extended("2027-11-01", "2028-12-31"), extended("2026-11-01", "2027-12-31")],
      "2028-06-01",
      "within, 2028-12-31",
    ],
    ["extended after it had ended", [extended("2027-02-01", "2027-12-31")], "2027-01-31", "after, 2026-12-31"],
    [
      "extended after it had ended, that day",
      [extended("2027-02-01", "2027-12-31")],
      "2027-02-01",
      "within, 2027-12-31",
    ],
    ["notice given, its day not come", [sixMonths], "2025-03-14", "within, 2026-12-31"],
    ["notice given: six months", [sixMonths], "2025-03-15", "within, 2025-09-15"],
    ["notice given, the day after its time has run out", [sixMonths], "2025-09-16", "after, 2025-09-15"],
    [
      "notice that runs out after the last day changes nothing",
      [noticeGiven("2026-07-01")],
      "2026-07-01",
      "within, 2026-12-31",
    ],
    ["notice given after the last day has none", [noticeGiven("2027-01-01")], "2027-02-01", "after, 2026-12-31"],
    ["notice given and withdrawn", [sixMonths, withdrawn], "2025-10-01", "within, 2026-12-31"],
    ["notice given, to be withdrawn", [sixMonths, withdrawn], "2025-05-31", "within, 2025-09-15"],
    [
      "withdrawn without a notice",
      [extended("2025-01-01", "2027-12-31"), withdrawn],
      "2025-10-01",
      "within, 2027-12-31",
    ],
    [
      "an extension agreed in between stands",
      [sixMonths, extended("2025-05-01", "2027-12-31"), withdrawn],
      "2025-10-01",
      "within, 2027-12-31",
    ],
    [
      "two notices, the later withdrawn",
      [sixMonths, noticeGiven("2025-03-20"), withdrawn],
      "2025-07-01",
      "within, 2025-09-15",
    ],
    [
      "two notices, both withdrawn",
      [sixMonths, noticeGiven("2025-03-10"), withdrawn, withdrawn],
      "2025-07-01",
      "within, 2026-12-31",
    ],
    ["terminated for breach, as declared", [terminated("2025-05-31")], "2025-06-01", "after, 2025-05-31"],
    ["terminated at once: the day of the declaration", [terminated()], "2025-05-05", "within, 2025-05-05"],
    [
      "terminated with a day after the last: it makes nothing later",
      [terminated("2030-01-01")],
      "2025-06-01",
      "within, 2026-12-31",
    ],
    ["replaced: it ends the day before", [replaced("2025-07-01")], "2025-07-01", "after, 2025-06-30"],
    [
      "replaced after it had ended: it makes nothing later",
      [replaced("2028-01-01")],
      "2028-02-01",
      "after, 2026-12-31",
    ],
    ["replaced on a day that is not known", [replaced()], "2025-07-01", "within, 2026-12-31"],
    [
      "undated events come first",
      [extended("2026-11-01", "2027-12-31"), { kind: "extended", through: "2029-12-31" }],
      "2028-06-01",
      "after, 2027-12-31",
    ],
  ])("%s", (_, events, on, expected) => {
    expect(positionOn(withEvents(...events), on)).toBe(expected);
  });

  it("shows each move, the notice with its own steps", () => {
    expect(stepsOf(withEvents(sixMonths, withdrawn), "2025-10-01")).toEqual([
      ["term.ends-without-notice", "2026-12-31"],
      ["term.notice-runs-out", "2025-09-15"],
      ["term.notice-shortens", "2025-09-15"],
      ["status.last-day-moved", "2025-09-15"],
      ["status.last-day-moved", "2026-12-31"],
      ["status.position", "within"],
      ["status.decision", "decided"],
      ["status.signatures", "not-documented"],
    ]);
  });

  it("says what a notice took for granted, and why one has no effect", () => {
    expect(assumptionsOf(withEvents(sixMonths), "2025-10-01")).toEqual([
      ["term.notice-day-from-caller", { given: "2025-03-15" }],
    ]);
    expect(assumptionsOf(withEvents(noticeGiven("2027-01-01")), "2027-02-01")).toEqual([
      ["status.notice-without-effect", { failure: "term.notice-after-end" }],
    ]);
  });

  it.each([
    ["before the first event", "2024-06-01"],
    ["between", "2025-08-01"],
    ["after all", "2030-01-01"],
  ])("of a term until further notice, %s", (_, on) => {
    const clause = { ...notice, effect: "ends-open-term" } as const;
    const period = { from: "2024-01-01", missing: { through: { why: "open" } } } as const;
    const agreement = withTerm({ period, notice: [clause] }, noticeGiven("2025-06-30"));
    const expected = { "2024-06-01": "within", "2025-08-01": "within, 2025-12-30", "2030-01-01": "after, 2025-12-30" };
    expect(positionOn(agreement, on)).toBe(expected[on as keyof typeof expected]);
  });

  it("of a term until further notice that another agreement replaced on an unknown day is unknown", () => {
    const period = { from: "2024-01-01", missing: { through: { why: "open" } } } as const;
    expect(positionOn(withTerm({ period }, replaced()), "2025-01-01")).toBe("unknown");
  });
});

describe("the clause that a notice is given under", () => {
  const threeMonths = { ...notice, id: "short", span: { unit: "months", count: 3 } } as const;
  const ofPublic = { ...notice, parties: ["public-party"] } as const;
  const ofCivil = { ...threeMonths, parties: ["civil-party"] } as const;
  const notCounted = (why: string) => [["status.notice-not-counted", { why }]];

  it.each<[string, TermInput["notice"], EventInput, string, readonly unknown[]]>([
    [
      "is the one that the event names",
      [notice, threeMonths],
      noticeGiven("2025-01-15", { clause: "short" }),
      "2025-04-15",
      [],
    ],
    ["is the one that the party may use", [ofPublic, ofCivil], noticeGiven("2025-01-15"), "2025-04-15", []],
    [
      "is not chosen among several",
      [notice, threeMonths],
      noticeGiven("2025-01-15"),
      "2026-12-31",
      notCounted("several-clauses"),
    ],
    ["may not be there", [], noticeGiven("2025-01-15"), "2026-12-31", notCounted("no-clause")],
    [
      "may be none that the party may use",
      [ofPublic],
      noticeGiven("2025-01-15"),
      "2026-12-31",
      notCounted("no-clause"),
    ],
    [
      "may be named and not found",
      [notice],
      noticeGiven("2025-01-15", { clause: "gone" }),
      "2026-12-31",
      notCounted("no-clause"),
    ],
  ])("%s", (_, clauses, event, lastDay, said) => {
    const agreement = withTerm({ notice: clauses ?? [] }, event);
    expect(valueOn(agreement, "2025-02-01").lastDay).toBe(lastDay);
    expect(assumptionsOf(agreement, "2025-02-01").filter(([code]) => code.startsWith("status."))).toEqual(said);
  });

  it("gives a notice without a day no effect, which is said", () => {
    const agreement = withEvents({ kind: "notice-given", party: "civil-party" });
    expect(valueOn(agreement, "2025-02-01").lastDay).toBe("2026-12-31");
    expect(assumptionsOf(agreement, "2025-02-01")).toEqual([
      ["status.event-without-day", { event: "notice-given" }],
      ...notCounted("no-day"),
    ]);
  });

  it.each([
    ["before the first last day", "2026-01-15", "2026-07-15"],
    ["on it", "2026-12-31", "2027-06-30"],
    ["after it", "2027-01-01", "2027-02-01"],
  ])("may have another time once the agreement has been extended: notice given %s", (_, given, lastDay) => {
    const clause = { ...notice, spanAfterExtension: { unit: "months", count: 1 } } as const;
    const agreement = withTerm({ notice: [clause] }, extended("2026-01-01", "2027-12-31"), noticeGiven(given));
    expect(valueOn(agreement, "2027-12-31").lastDay).toBe(lastDay);
  });
});

describe("an agreement that is extended unless notice is given", () => {
  const prevents = { ...notice, effect: "prevents-extension", convention: "before-expiry" } as const;
  const extension = { kind: "automatic", length: { unit: "months", count: 12 } } as const;
  const mayGoOn = [["status.may-have-been-extended", { through: "2026-12-31" }]];
  const early: EventInput = noticeGiven("2026-06-30");

  it.each<[string, readonly EventInput[], string, string, readonly unknown[]]>([
    ["is within its term on the last day", [], "2026-12-31", "within, 2026-12-31", []],
    ["may go on after it: no event tells", [], "2027-01-01", "unknown, 2026-12-31", mayGoOn],
    ["is over where notice was given in time", [early], "2027-01-01", "after, 2026-12-31", []],
    [
      "may go on where that notice was withdrawn",
      [early, { kind: "notice-withdrawn", day: "2026-07-01" }],
      "2027-01-01",
      "unknown, 2026-12-31",
      mayGoOn,
    ],
    ["goes on where notice came too late", [noticeGiven("2026-07-01")], "2027-06-01", "within, 2027-12-31", []],
    ["goes on as an event tells", [extended("2026-12-31", "2027-12-31")], "2027-06-01", "within, 2027-12-31", []],
    [
      "is over where it was replaced",
      [{ kind: "replaced", successor, day: "2027-01-01" }],
      "2027-01-01",
      "after, 2026-12-31",
      [],
    ],
  ])("%s", (_, events, on, expected, said) => {
    const agreement = withTerm({ notice: [prevents], extension }, ...events);
    expect(positionOn(agreement, on)).toBe(expected);
    expect(assumptionsOf(agreement, on).filter(([code]) => code.startsWith("status."))).toEqual(said);
  });

  it("is over where a notice ended it early", () => {
    const agreement = withTerm({ notice: [notice], extension }, noticeGiven("2025-01-15"));
    expect(positionOn(agreement, "2025-07-16")).toBe("after, 2025-07-15");
  });

  it("is over after its last day where it is extended at most no times", () => {
    const never = { ...extension, times: { kind: "at-most", count: 0 } } as const;
    expect(positionOn(withTerm({ notice: [prevents], extension: never }), "2027-01-01")).toBe("after, 2026-12-31");
  });
});

describe("a term that a signed amendment replaced", () => {
  const longer = { ...smallAgreement.term, period: { from: "2024-01-01", through: "2027-12-31" } } as const;
  const amended = (signed: string | undefined) =>
    read({
      amendments: [
        {
          id: "first",
          inForceFrom: "2026-07-01",
          ...(signed === undefined ? {} : { signed }),
          parts: { term: longer },
        },
      ],
    });

  it.each<[string, string | undefined, string, string]>([
    ["2026-06-30", "2026-06-15", "within, 2026-12-31", "not yet in force"],
    ["2026-07-01", "2026-06-15", "within, 2027-12-31", "signed and in force"],
    ["2026-07-01", "2026-07-02", "within, 2026-12-31", "not yet signed"],
    ["2027-06-01", undefined, "after, 2026-12-31", "signing not documented: no effect"],
  ])("on %s, signed %s: %s (%s)", (on, signed, expected) => {
    expect(positionOn(amended(signed), on)).toBe(expected);
  });
});
