import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../src/agreement/agreement.js";
import { defineAgreement } from "../../src/json/define-agreement.js";
import { defineReport } from "../../src/json/define-report.js";
import { parseAgreement } from "../../src/json/parse-agreement.js";
import { redact } from "../../src/json/redact.js";
import type { RedactionPolicy } from "../../src/json/redaction.js";
import { PERSONAL_DATA_KINDS } from "../../src/party/personal-data.js";
import { personalDataPlaces } from "../../src/party/personal-data-places.js";
import { validateAgreement } from "../../src/rules/validate-agreement.js";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { smallReport } from "../fixtures/small-report.js";
import { frozen } from "../term/written.js";

const kept = { extensions: "kept" } as const;
const [municipality, committee, association] = smallAgreement.organisations;
const [publicParty, civilParty] = smallAgreement.parties;
const read = (changes: Partial<AgreementInput>) => frozen(defineAgreement({ ...smallAgreement, ...changes }));
const withDescription = (description: string) =>
  read({ organisations: [municipality, committee, { ...association, description }] });

describe("what looks like personal data", () => {
  it("is taken out of texts, and its places are told", () => {
    const redaction = redact(withDescription("Ring 070-123 45 67 eller sam@a.se. Nr 121212-1212, 121260-1213."), kept);
    expect(redaction.document.organisations[2]?.description).toBe("Ring […] eller […]. Nr […], […].");
    expect(redaction.removed).toEqual(
      ["phone-number", "e-mail-address", "personal-identity-number", "coordination-number"].map((kind) => ({
        path: "/organisations/2/description",
        kind,
      })),
    );
    expect(redaction.limits).toEqual(["no-secrecy-review", "names-not-looked-for"]);
  });

  it("stays where the policy does not name its kind", () => {
    const text = "Ring 070-123 45 67 eller sam@a.se.";
    const { document, removed } = redact(withDescription(text), { ...kept, kinds: ["e-mail-address"] });
    expect(document.organisations[2]?.description).toBe("Ring 070-123 45 67 eller […].");
    expect(removed).toHaveLength(1);
  });

  it("in an id becomes the same other id wherever it is used, one that is not taken", () => {
    const id = "person-121212-1212";
    const agreement = read({
      organisations: [municipality, committee, { ...association, id }],
      parties: [publicParty, { ...civilParty, organisation: id }],
      targetGroups: [{ id: "removed-1", name: "Vuxna" }, ...smallAgreement.targetGroups],
      initiators: [id],
    });
    const { document, removed } = redact(agreement, kept);
    expect([document.organisations[2]?.id, document.parties[1]?.organisation, document.initiators]).toEqual([
      ...["removed-2", "removed-2"],
      ["removed-2"],
    ]);
    expect(removed.map(({ path }) => path)).toEqual([
      "/organisations/2/id",
      "/parties/1/organisation",
      "/initiators/0",
    ]);
    expect(validateAgreement(document)).toEqual(validateAgreement(read({ initiators: [association.id] })));
  });

  it("in extensions goes with its key, and also where it is a number; the place does not tell the key", () => {
    const extensions = { "x-people": { "121212-1212": { a: 1 }, b: 191212121212, c: [1, "2"] } };
    const { document, removed } = redact(read({ extensions }), kept);
    expect(document.extensions).toEqual({ "x-people": { b: "[…]", c: [1, "2"] } });
    expect(removed).toEqual([
      { path: "/extensions/x-people", kind: "personal-identity-number" },
      { path: "/extensions/x-people/b", kind: "personal-identity-number" },
    ]);
  });

  it("is not in a report either", () => {
    const { document, removed } = redact(defineReport({ ...smallReport, title: "Från sam@a.se" }), kept);
    expect([document.kind, document.title, removed]).toEqual([
      ...["report", "Från […]"],
      [{ path: "/title", kind: "e-mail-address" }],
    ]);
  });
});

describe("a policy names fields", () => {
  const signatories = [{ role: "ordförande" }, { role: "direktör" }];
  const agreement = read({
    parties: [publicParty, { ...civilParty, signatories }],
    extensions: { "x-case": { handler: "s" } },
  });

  it.each<[string, RedactionPolicy, readonly string[], (typeof signatories)[number][] | undefined]>([
    ["nothing", kept, [], signatories],
    ["to leave out", { ...kept, leaveOut: ["/parties/*/signatories"] }, ["/parties/1/signatories part"], undefined],
    [
      "every element, and the list goes too",
      { ...kept, leaveOut: ["/parties/*/signatories/*"] },
      ["/parties/1/signatories/0 part", "/parties/1/signatories/1 part"],
      undefined,
    ],
    [
      "to blank",
      { ...kept, blank: ["/*/*/signatories/*/role"] },
      ["/parties/1/signatories/0/role text", "/parties/1/signatories/1/role text"],
      [{ role: "[…]" }, { role: "[…]" }],
    ],
    ["and own data", { extensions: "left-out" }, ["/extensions extensions"], signatories],
    ["that are not there", { ...kept, leaveOut: ["/ladders", "/parties/*/nothing"] }, [], signatories],
  ])("%s", (_what, policy, places, left) => {
    const { document, removed } = redact(agreement, policy);
    expect(removed.map(({ path, kind }) => `${path} ${kind}`)).toEqual(places);
    expect(document.parties[1]?.signatories).toEqual(left);
    expect("extensions" in document).toBe(policy.extensions === "kept");
  });

  it.each<[string, Partial<RedactionPolicy>]>([
    ["a position of a list, which would be another the next time", { leaveOut: ["/parties/0"] }],
    ["the whole", { leaveOut: [""] }],
    ["no pointer", { blank: ["parties"] }],
    ["what the shape demands", { leaveOut: ["/title"] }],
    ["every party", { leaveOut: ["/parties/*"] }],
    ["a text that is an id", { blank: ["/parties/*/id"] }],
  ])("but not %s", (_what, policy) => {
    expect(() => redact(agreement, { ...kept, ...policy })).toThrow(
      expect.objectContaining({ code: "usage.redaction" }),
    );
  });
});

describe("a redacted document", () => {
  const policy = {
    ...kept,
    leaveOut: ["/parties/*/signatories", "/sections/*/page"],
    blank: ["/observations/*/comment"],
  } as const satisfies RedactionPolicy;

  it("of the Uppsala agreement is the same without the fields of the policy", () => {
    const agreement = frozen(structuredClone(uppsala));
    const { document, removed } = redact(agreement, kept);
    expect([document, removed]).toEqual([uppsala, []]);
    expect(redact(agreement, policy).removed.every(({ kind }) => kind === "part" || kind === "text")).toBe(true);
  });

  const anyText = fc
    .array(
      fc.constantFrom("121212-1212", "070-123 45 67", "sam@a.se", "121260-1213", " ", "a", "1", "2019-01-01", "@"),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(""));

  it("holds nothing more, is read by the same reader and stays the same when redacted again", () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.subarray([...PERSONAL_DATA_KINDS], { minLength: 1 }),
        (description, own, kinds) => {
          const extensions = { "x-own": { [own]: own, list: [own] } };
          const agreement = read({
            organisations: [municipality, committee, { ...association, description }],
            extensions,
          });
          const { document, removed } = redact(agreement, { ...policy, kinds });
          expect(personalDataPlaces(document).filter(({ kind }) => kinds.includes(kind))).toEqual([]);
          expect(parseAgreement(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, value: document });
          expect(redact(document, { ...policy, kinds })).toEqual({ document, removed: [], limits: expect.anything() });
          expect(personalDataPlaces({ removed })).toEqual([]);
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });

  it("of ten thousand texts takes less than a second", () => {
    const observations = Array.from({ length: 10_000 }, (_, index) => ({
      ...{ id: `fact-${index}`, of: { kind: "target-group", id: "guests" } },
      quantity: { kind: "number", value: index },
      comment: "121212-1212, 070-123 45 67 och sam@a.se",
    })) as NonNullable<AgreementInput["observations"]>;
    const agreement = read({ observations });
    const start = performance.now();
    expect(redact(agreement, kept).removed).toHaveLength(30_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
