import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { watchDates } from "../../../src/oversight/watch/watch-dates.js";
import type { CommitteeMeeting } from "../../../src/oversight/watch/watch-dates-options.js";
import { agreementWith, between, undated, watched } from "../agreement-with.js";

type Extension = NonNullable<AgreementInput["term"]["extension"]>;

const EVER = between("1990-01-01–2199-12-31");
const CODES = "extension-to-agree extension-to-begin";

const oneYear = { unit: "months", count: 12 } as const;
const byAgreement = { kind: "by-agreement", length: oneYear } as const;
const atMost = (count: number) => ({ ...byAgreement, times: { kind: "at-most", count } }) as const;

const extended = { kind: "extended", through: "2027-12-31" } as const;

/** 2024–2026. */
const withExtension = (extension: Extension, more: Partial<AgreementInput> = {}) =>
  agreementWith({ term: { period: { from: "2024-01-01", through: "2026-12-31" }, extension }, ...more });

/** `"2026-11-25 (papers 2026-11-17)"`. */
const meetingsOf = (...written: readonly string[]): readonly CommitteeMeeting[] =>
  written.map((one) => {
    const [, day = "", papers = ""] = /^(.{10}) \(papers (.{10})\)$/.exec(one) ?? [];
    return { day: calendarDate(day), papersDispatched: calendarDate(papers) };
  });

describe("the last day to agree on an extension", () => {
  it.each<[string, Extension, Partial<AgreementInput>, readonly string[]]>([
    ["is the last day of the term", byAgreement, {}, ["2026-12-31 watch.extension-to-agree"]],
    ["follows an extension made", byAgreement, { events: [extended] }, ["2027-12-31 watch.extension-to-agree"]],
    ["is there while one is left", atMost(2), { events: [extended] }, ["2027-12-31 watch.extension-to-agree"]],
    ["is not when all are made", atMost(1), { events: [extended] }, []],
    ["is not when none is allowed", atMost(0), {}, []],
    ["is not when none is foreseen", { kind: "none" }, {}, []],
    ["is not when it comes by itself", { kind: "automatic", length: oneYear }, {}, []],
    [
      "is not when an event ended the agreement",
      byAgreement,
      { events: [{ kind: "termination-for-breach-declared", party: "civil-party", day: "2025-03-01" }] },
      [],
    ],
  ])("%s", (_what, extension, more, expected) => {
    const agreement = withExtension(extension, more);
    expect(watched(agreement, EVER, CODES)).toEqual(expected);
    expect(undated(agreement, EVER)).toEqual(
      expected.length === 0 ? [] : ["watch.extension-to-begin: meetings-not-given"],
    );
  });

  it("says what the extension would be, in which form, and on what it rests", () => {
    const agreement = withExtension({ ...byAgreement, form: "in-writing", section: "extension-section" });
    expect(watchDates(agreement, between("2026-12-31–2026-12-31")).value).toMatchObject([
      {
        code: "watch.extension-to-agree",
        params: { extension: { from: "2027-01-01", through: "2027-12-31" }, form: "in-writing" },
        basis: { kind: "section", section: "extension-section" },
        parties: ["public-party", "civil-party"],
      },
      { code: "watch.term-ends" },
    ]);
  });

  it.each<[string, Extension, Partial<AgreementInput>, string]>([
    ["an option without terms", { kind: "option-without-terms" }, {}, "term.option-without-terms"],
    [
      "extensions of no length",
      { ...byAgreement, length: { ...oneYear, count: 0 } },
      {},
      "term.extension-of-no-length",
    ],
    [
      "a term without a last day",
      byAgreement,
      { term: { period: { from: "2024-01-01" }, extension: byAgreement } },
      "term.last-day-missing",
    ],
  ])("has no day for %s, which is said", (_what, extension, more, why) => {
    expect(undated(withExtension(extension, more), EVER)).toContain(`watch.extension-to-agree: ${why}`);
  });
});

describe("the last day to begin an extension", () => {
  it.each([
    [
      "the last meeting before the last day",
      ["2026-11-25 (papers 2026-11-17)", "2026-12-16 (papers 2026-12-08)"],
      "2026-12-08",
    ],
    ["in any order", ["2026-12-16 (papers 2026-12-08)", "2026-11-25 (papers 2026-11-17)"], "2026-12-08"],
    ["later ones left out", ["2026-12-16 (papers 2026-12-08)", "2027-01-20 (papers 2027-01-12)"], "2026-12-08"],
    [
      "one on the last day left out",
      ["2026-11-25 (papers 2026-11-17)", "2026-12-31 (papers 2026-12-01)"],
      "2026-11-17",
    ],
    ["one on the day before", ["2026-11-25 (papers 2026-11-17)", "2026-12-30 (papers 2026-12-01)"], "2026-12-01"],
    ["papers sent out on the day itself", ["2026-12-16 (papers 2026-12-16)"], "2026-12-16"],
  ])("is when the papers go out to %s", (_what, written, expected) => {
    const options = between("1990-01-01–2199-12-31", { committeeMeetings: meetingsOf(...written) });
    const agreement = withExtension(byAgreement);
    expect(watched(agreement, options, "extension-to-begin")).toEqual([`${expected} watch.extension-to-begin`]);
    expect(undated(agreement, options)).toEqual([]);
  });

  it("concerns the public parties and shows its working", () => {
    const committeeMeetings = meetingsOf("2026-12-16 (papers 2026-12-08)");
    const answer = watchDates(withExtension(byAgreement), between("2026-12-01–2026-12-30", { committeeMeetings }));
    expect(answer.value).toMatchObject([
      { parties: ["public-party"], params: { meeting: "2026-12-16", agreeBy: "2026-12-31" } },
    ]);
    expect(answer.steps).toEqual([
      {
        code: "watch.last-meeting",
        inputs: { before: "2026-12-31", papersDispatched: "2026-12-08" },
        output: "2026-12-16",
        basis: { kind: "arithmetic" },
      },
    ]);
  });

  it("moves with the last day", () => {
    const committeeMeetings = meetingsOf("2026-12-16 (papers 2026-12-08)", "2027-12-15 (papers 2027-12-07)");
    const agreement = withExtension(byAgreement, { events: [extended] });
    expect(watched(agreement, between("2024-01-01–2027-12-31", { committeeMeetings }), "extension-to-begin")).toEqual([
      "2027-12-07 watch.extension-to-begin",
    ]);
  });

  it("is not known without a meeting before", () => {
    const committeeMeetings = meetingsOf("2027-01-20 (papers 2027-01-12)");
    expect(undated(withExtension(byAgreement), between("2024-01-01–2027-12-31", { committeeMeetings }))).toEqual([
      "watch.extension-to-begin: no-meeting-before",
    ]);
  });

  it("has no papers sent out after the meeting", () => {
    const committeeMeetings = meetingsOf("2026-12-16 (papers 2026-12-17)");
    expect(() => watchDates(agreementWith(), between("2024-01-01–2026-12-31", { committeeMeetings }))).toThrow(
      expect.objectContaining({ name: "IopError", code: "usage.committee-meeting" }),
    );
  });
});

describe("the last day to begin renegotiation", () => {
  const withClause = (renegotiation: AgreementInput["term"]["renegotiation"]) =>
    agreementWith({
      term: { period: { from: "2024-01-01", through: "2026-12-31" }, ...(renegotiation && { renegotiation }) },
    });

  it.each([
    ["any party", undefined, ["public-party", "civil-party"]],
    ["one that may ask for it", ["civil-party"], ["civil-party"]],
  ])("is the day of the clause, for %s", (_who, parties, expected) => {
    const clause = { beginBy: "2026-06-30", section: "talks", ...(parties === undefined ? {} : { parties }) };
    expect(watchDates(withClause(clause), between("2026-01-01–2026-11-30")).value).toMatchObject([
      { code: "watch.renegotiation-to-begin", day: "2026-06-30", parties: expected, basis: { section: "talks" } },
    ]);
  });

  it("is not known where the clause has none", () => {
    expect(undated(withClause({}), EVER)).toEqual(["watch.renegotiation-to-begin: not-given"]);
    expect(undated(withClause(undefined), EVER)).toEqual([]);
  });
});
