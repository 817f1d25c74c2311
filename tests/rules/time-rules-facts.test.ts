import { describe, expect, it } from "vitest";
import type { Agreement, AgreementInput } from "../../src/agreement/agreement.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import { amendmentOutsideTerm } from "../../src/rules/amendment/outside-term.js";
import { amendmentSomePartiesSigned } from "../../src/rules/amendment/some-parties-signed.js";
import { extensionAgreedAfterExpiry } from "../../src/rules/extension/agreed-after-expiry.js";
import { extensionAutomaticWithoutEnd } from "../../src/rules/extension/automatic-without-end.js";
import { extensionMoreOftenThanAgreed } from "../../src/rules/extension/more-often-than-agreed.js";
import { extensionNotLater } from "../../src/rules/extension/not-later.js";
import { noticeConventionInterpreted } from "../../src/rules/notice/convention-interpreted.js";
import { noticeDayPastAtSigning } from "../../src/rules/notice/day-past-at-signing.js";
import { noticeGivenNotCounted } from "../../src/rules/notice/given-not-counted.js";
import { noticeLongerThanExtension } from "../../src/rules/notice/longer-than-extension.js";
import { renegotiationOutsideTerm } from "../../src/rules/renegotiation/outside-term.js";
import { ruleSubject } from "../../src/rules/rule-subject.js";
import { successorUncoveredDays } from "../../src/rules/successor/uncovered-days.js";
import { termUmbrellaEndsEarlier } from "../../src/rules/term/umbrella-ends-earlier.js";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { readGolden } from "../golden.js";
import { frozen } from "../term/written.js";

type EventInput = NonNullable<AgreementInput["events"]>[number];

const { term, parties } = smallAgreement;
const [notice] = term.notice;
const [publicParty, civilParty] = parties;
const read = (changes: Partial<AgreementInput>): Agreement =>
  frozen(AgreementSchema.parse({ ...smallAgreement, ...changes }));
const withTerm = (changes: Partial<AgreementInput["term"]>): Agreement => read({ term: { ...term, ...changes } });

interface AnyRule {
  readonly issues: (subject: ReturnType<typeof ruleSubject>) => readonly { readonly params: object }[];
}
const factsOf = (rule: AnyRule, agreement: Agreement) =>
  rule.issues(ruleSubject(agreement)).map(({ params }) => params);

const yearly = { kind: "automatic", length: { unit: "months", count: 12 } } as const;
const preventing = { ...notice, effect: "prevents-extension", convention: "before-expiry" } as const;
const extended = (day: string, through: string): EventInput => ({ kind: "extended", day, through });
const longer = { ...term, period: { ...term.period, through: "2028-12-31" } } as const;

describe("an extension that was agreed after expiry", () => {
  const columns = ["case", "through", "extensions", "found", "reason"] as const;

  it.each(readGolden("extension-after-expiry.csv", columns))(
    "$case: to $through, $extensions: $found ($reason)",
    ({ through, extensions, found }) => {
      const events = extensions.split("; ").map((row) => {
        const [agreed = "", to = ""] = row.split(" to ");
        return extended(agreed, to);
      });
      const agreement = read({ term: { ...term, period: { from: "2019-01-01", through } }, events });
      const facts = extensionAgreedAfterExpiry.issues(ruleSubject(agreement)).map(({ params }) => params);
      const said = facts.map(({ agreed, lastDay, days }) => `${agreed} after ${lastDay}: ${String(days)}`);
      expect(said.join("; ") || "-").toBe(found);
    },
  );

  it("may be an amendment of the period", () => {
    const amendments = [{ id: "longer", inForceFrom: "2027-02-01", signed: "2027-03-03", parts: { term: longer } }];
    expect(extensionAgreedAfterExpiry.issues(ruleSubject(read({ amendments })))).toMatchObject([
      { path: "/amendments/0/signed", params: { lastDay: "2026-12-31", agreed: "2027-03-03", days: 61 } },
    ]);
  });

  it.each([
    ["the extension has no day", { events: [{ kind: "extended", through: "2027-12-31" }] }],
    [
      "the term may have extended itself",
      { term: { ...term, extension: yearly }, events: [extended("2027-03-03", "2027-12-31")] },
    ],
    [
      "it has no last day",
      { term: { ...term, period: { from: "2024-01-01" } }, events: [extended("2027-03-03", "2027-12-31")] },
    ],
  ] as const)("is not said where %s", (_, changes) => {
    expect(factsOf(extensionAgreedAfterExpiry, read(changes))).toEqual([]);
  });

  it("counts from the day to which a notice had shortened it", () => {
    const events = [
      { kind: "notice-given", party: "public-party", day: "2026-03-31" },
      extended("2026-11-01", "2027-12-31"),
    ] as const;
    expect(factsOf(extensionAgreedAfterExpiry, read({ events }))).toEqual([
      { lastDay: "2026-09-30", agreed: "2026-11-01", days: 31 },
    ]);
  });
});

describe("how often an agreement is extended", () => {
  const twice = [extended("2026-11-01", "2027-12-31"), extended("2027-11-01", "2028-12-31")] as const;
  it.each([
    [
      "not at all, as it says",
      { kind: "none" },
      [
        { allowed: 0, number: 1 },
        { allowed: 0, number: 2 },
      ],
    ],
    ["once at most", { ...term.extension, times: { kind: "at-most", count: 1 } }, [{ allowed: 1, number: 2 }]],
    ["any number of times", { ...term.extension, times: { kind: "unlimited" } }, []],
    ["how often is not stated", { kind: "by-agreement", length: { unit: "months", count: 12 } }, []],
    ["an option without terms", { kind: "option-without-terms" }, []],
  ] as const)("%s", (_, extension, expected) => {
    expect(factsOf(extensionMoreOftenThanAgreed, read({ term: { ...term, extension }, events: twice }))).toEqual(
      expected,
    );
  });

  it("is held against the clause that held then", () => {
    const none = { ...term, extension: { kind: "none" } } as const;
    const amendments = [{ id: "none", inForceFrom: "2027-06-01", signed: "2027-05-01", parts: { term: none } }];
    expect(factsOf(extensionMoreOftenThanAgreed, read({ events: twice, amendments }))).toEqual([
      { allowed: 0, number: 2 },
    ]);
  });

  it("an extension to an earlier day is not one", () => {
    expect(factsOf(extensionNotLater, read({ events: [...twice, extended("2028-01-01", "2027-12-31")] }))).toEqual([
      { lastDay: "2028-12-31", through: "2027-12-31" },
    ]);
  });
});

describe("an agreement that extends itself", () => {
  it.each([
    ["without end or notice", { notice: [], extension: yearly }, [{ times: "not-stated" }]],
    [
      "any number of times",
      { notice: [], extension: { ...yearly, times: { kind: "unlimited" } } },
      [{ times: "unlimited" }],
    ],
    [
      "a notice that ends nothing here",
      { notice: [{ ...notice, effect: "ends-open-term" }], extension: yearly },
      [{ times: "not-stated" }],
    ],
    ["three times at most", { notice: [], extension: { ...yearly, times: { kind: "at-most", count: 3 } } }, []],
    ["a notice that prevents it", { notice: [preventing], extension: yearly }, []],
    ["a notice that ends it early", { notice: [notice], extension: yearly }, []],
  ] as const)("%s", (_, changes, expected) => {
    expect(factsOf(extensionAutomaticWithoutEnd, withTerm(changes))).toEqual(expected);
  });

  it.each([
    ["nine months' notice, extended by half a year", 9, 6, undefined, [9]],
    ["six months' notice, extended by half a year", 6, 6, undefined, [6]],
    ["five months' notice, extended by half a year", 5, 6, undefined, []],
    ["nine months' notice, extended once", 9, 6, 1, []],
  ] as const)("%s", (_, months, length, count, expected) => {
    const times = count === undefined ? {} : { times: { kind: "at-most", count } as const };
    const extension = { kind: "automatic", length: { unit: "months", count: length }, ...times } as const;
    const agreement = withTerm({ notice: [{ ...preventing, span: { unit: "months", count: months } }], extension });
    expect(factsOf(noticeLongerThanExtension, agreement)).toEqual(
      expected.map((span) => ({
        span: { unit: "months", count: span },
        length: { unit: "months", count: length },
      })),
    );
  });
});

describe("notice", () => {
  it("of agreement 000 has a convention that was read into it", () => {
    expect(noticeConventionInterpreted.issues(ruleSubject(frozen(uppsala)))).toEqual([
      {
        code: "notice.convention-interpreted",
        severity: "note",
        path: "/term/notice/0/convention",
        params: { convention: "date-to-date" },
      },
    ]);
  });

  it.each([
    ["the first signed the day after", ["2026-07-01", "2026-07-05"], [{ latest: "2026-06-30", signed: "2026-07-01" }]],
    ["one signed in time", ["2026-07-01", "2026-06-30"], []],
    ["one day of signing is not stated", ["2026-07-01", undefined], []],
    ["nobody has signed", [], []],
  ] as const)("has a last day that was past at signing: %s", (_, days, expected) => {
    const events = days.map(
      (day, position): EventInput => ({
        kind: "signed",
        party: parties[position]?.id ?? "nobody",
        ...(day !== undefined && { day }),
      }),
    );
    expect(factsOf(noticeDayPastAtSigning, read({ events }))).toEqual(expected);
  });

  it.each([
    ["no day", {}, { party: "public-party" }, ["no-day"]],
    ["no clause", { notice: [] }, { party: "public-party", day: "2025-01-01" }, ["no-clause"]],
    [
      "several clauses",
      { notice: [notice, { ...notice, id: "other" }] },
      { party: "public-party", day: "2025-01-01" },
      ["several-clauses"],
    ],
    [
      "the clause named",
      { notice: [notice, { ...notice, id: "other" }] },
      { party: "public-party", day: "2025-01-01", clause: "other" },
      [],
    ],
  ] as const)("that was given cannot be counted: %s", (_, changes, event, expected) => {
    const agreement = read({ term: { ...term, ...changes }, events: [{ kind: "notice-given", ...event }] });
    expect(factsOf(noticeGivenNotCounted, agreement)).toEqual(expected.map((why) => ({ why })));
  });
});

describe("what an agreement rests on and leads to", () => {
  const other = (relation: "umbrella" | "main-agreement" | "local-compact" | "successor", period: object) =>
    [{ relation, title: "En annan", period }] as const;

  it.each([
    [
      "an umbrella that ends a day earlier",
      other("umbrella", { through: "2026-12-30" }),
      {},
      [{ relation: "umbrella", ends: "2026-12-30", lastDay: "2026-12-31" }],
    ],
    [
      "a main agreement that ends a day earlier",
      other("main-agreement", { through: "2026-12-30" }),
      {},
      [{ relation: "main-agreement", ends: "2026-12-30", lastDay: "2026-12-31" }],
    ],
    ["a local compact that ends earlier", other("local-compact", { through: "2026-12-30" }), {}, []],
    ["an umbrella whose end is not known", other("umbrella", { from: "2020-01-01" }), {}, []],
    [
      "an umbrella that an extension outlives",
      other("umbrella", { through: "2026-12-31" }),
      { events: [extended("2026-11-01", "2027-12-31")] },
      [{ relation: "umbrella", ends: "2026-12-31", lastDay: "2027-12-31" }],
    ],
    [
      "a notice that ends it first",
      other("umbrella", { through: "2026-11-30" }),
      { events: [{ kind: "notice-given", party: "public-party", day: "2026-03-31" }] },
      [],
    ],
  ] as const)("%s", (_, related, changes, expected) => {
    expect(factsOf(termUmbrellaEndsEarlier, read({ ...changes, term: { ...term, related } }))).toEqual(expected);
  });

  it.each([
    [
      "an open term outlives every umbrella",
      { missing: { through: { why: "open" } } },
      [{ relation: "umbrella", ends: "2030-12-31" }],
    ],
    ["of a term whose end is unknown nothing is said", { missing: { through: { why: "unknown" } } }, []],
  ] as const)("%s", (_, missing, expected) => {
    const agreement = withTerm({
      period: { from: "2024-01-01", ...missing },
      related: other("umbrella", { through: "2030-12-31" }),
    });
    expect(factsOf(termUmbrellaEndsEarlier, agreement)).toEqual(expected);
  });

  it("61 days are uncovered before a successor", () => {
    expect(factsOf(successorUncoveredDays, withTerm({ related: other("successor", { from: "2027-03-03" }) }))).toEqual([
      { days: 61, ended: "2026-12-31", from: "2027-03-03" },
    ]);
  });

  it("no day is uncovered where an extension reaches the successor", () => {
    const related = other("successor", { from: "2027-03-03" });
    const events = [extended("2026-11-01", "2027-03-02")];
    expect(factsOf(successorUncoveredDays, read({ term: { ...term, related }, events }))).toEqual([]);
  });
});

describe("a day outside the term", () => {
  it.each([
    ["before it", "2023-12-31", [{ inForceFrom: "2023-12-31", side: "before", bound: "2024-01-01" }]],
    ["on its first day", "2024-01-01", []],
    ["after it", "2027-01-01", [{ inForceFrom: "2027-01-01", side: "after", bound: "2026-12-31" }]],
  ] as const)("an amendment comes into force %s", (_, inForceFrom, expected) => {
    const amendments = [{ id: "amendment", inForceFrom, signed: "2023-12-01", parts: { duties: [] } }];
    expect(factsOf(amendmentOutsideTerm, read({ amendments }))).toEqual(expected);
  });

  it.each([
    ["it makes the term longer itself", { signed: "2026-12-01", parts: { term: longer } }, {}],
    ["it would, were it signed", { parts: { term: longer } }, {}],
    [
      "an extension has been agreed on",
      { signed: "2026-12-01", parts: { duties: [] } },
      { events: [extended("2026-11-01", "2027-12-31")] },
    ],
    [
      "the term extends itself",
      { signed: "2026-12-01", parts: { duties: [] } },
      { term: { ...term, extension: yearly } },
    ],
  ] as const)("an amendment may come into force after it where %s", (_, rest, changes) => {
    const amendments = [{ id: "amendment", inForceFrom: "2027-01-01", ...rest }];
    expect(factsOf(amendmentOutsideTerm, read({ ...changes, amendments }))).toEqual([]);
  });

  it("renegotiation is to begin before it", () => {
    expect(factsOf(renegotiationOutsideTerm, withTerm({ renegotiation: { beginBy: "2023-12-31" } }))).toEqual([
      { beginBy: "2023-12-31", side: "before", bound: "2024-01-01" },
    ]);
  });

  it.each([
    ["who had left by then", { ...civilParty, left: "2024-12-31" }, []],
    ["who left on the day", { ...civilParty, left: "2025-01-01" }, [{ missing: 1, parties: 2 }]],
    ["who joined on the day", { ...civilParty, joined: "2025-01-01" }, [{ missing: 1, parties: 2 }]],
    ["who joined later", { ...civilParty, joined: "2025-01-02" }, []],
  ] as const)("an amendment is not signed by a party %s", (_, second, expected) => {
    const amendments = [
      {
        id: "amendment",
        inForceFrom: "2025-01-01",
        signed: "2024-12-01",
        signedBy: ["public-party"],
        parts: { duties: [] },
      },
    ] as const;
    expect(factsOf(amendmentSomePartiesSigned, read({ parties: [publicParty, second], amendments }))).toEqual(expected);
  });
});
