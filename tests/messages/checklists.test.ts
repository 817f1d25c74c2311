import { describe, expect, expectTypeOf, it } from "vitest";
import type { CheckReason } from "../../src/checklists/check-reason.js";
import { defineChecklist } from "../../src/checklists/checklist.js";
import { reviewAgreement } from "../../src/checklists/review-agreement.js";
import { look, notStated } from "../../src/checklists/sighting.js";
import { silences } from "../../src/checklists/silences.js";
import { skr2017 } from "../../src/checklists/skr-2017.js";
import { standardChecklists } from "../../src/checklists/standard-checklists.js";
import { describeReview } from "../../src/messages/describe/describe-review.js";
import { enChecklists } from "../../src/messages/en/checklists/index.js";
import { svChecklists } from "../../src/messages/sv/checklists/index.js";
import { textOf } from "../../src/messages/texts.js";
import { agreement as uppsala } from "../examples/uppsala-stadsmission-2019.js";
import { day } from "../term/written.js";
import { checkReasonSamples } from "./checklist-samples.js";

const asSeen = (text: string): string => text.replaceAll("\u00a0", " ");
const reasonsIn = (texts: typeof svChecklists): readonly (readonly [string, string])[] =>
  Object.entries(checkReasonSamples).flatMap(([code, samples]) =>
    samples.map((sample) => [code, textOf({ code, ...sample } as CheckReason, texts.reasons)] as const),
  );
const itemsIn = ({ checklists }: typeof svChecklists): readonly string[] =>
  Object.values(checklists).flatMap(({ name, items }) => [name, ...Object.values<string>(items)]);

describe.each([
  ["Swedish", svChecklists],
  ["English", enChecklists],
] as const)("the %s texts on checklists", (_language, texts) => {
  const all = [...itemsIn(texts), ...reasonsIn(texts).map(([, text]) => text), texts.advice];

  it.each([
    ["sentences, from a capital letter or a figure to a full stop", /^(?![\p{Lu}\d]).|(?<!\.)$|\.\.$/u],
    ["free of what betrays a missing fact", /undefined|\[object|NaN|null\b|=>|\(\)|””|""/],
    ["free of double and misplaced spaces", /\s{2}|^\s|\s$|\s[.,:;)]|\(\s/],
    ["free of legal verdicts", /ogiltig|olaglig|lagstridig|otillåt|rättsstrid|invalid|illegal|unlawful|void\b|liable/i],
  ] as const)("are %s", (_rule, fault) => {
    expect(all.filter((text) => fault.test(text))).toEqual([]);
  });

  it("tell the samples of a reason apart", () => {
    const told = reasonsIn(texts).map(([code, text]) => `${code} ${text}`);
    expect(new Set(told).size).toBe(told.length);
  });

  it("have a line for every item, after the name and before the advice", () => {
    for (const checklist of standardChecklists) {
      const { length } = describeReview(reviewAgreement(uppsala, checklist), { ...texts });
      expect(length).toBe(checklist.items.length + 2);
    }
  });
});

describe("both languages", () => {
  it("give the same days and figures, in different words", () => {
    const digitsIn = (text: string) => [...text.replaceAll(/\D/g, "")].sort().join("");
    const pairs = reasonsIn(svChecklists).map(([, text], index) => [text, reasonsIn(enChecklists)[index]?.[1] ?? ""]);
    expect(pairs.filter(([one = "", other = ""]) => one === other || digitsIn(one) !== digitsIn(other))).toEqual([]);
  });
});

describe("what an official reads", () => {
  it("of the silences of the Uppsala agreement", () => {
    expect(describeReview(reviewAgreement(uppsala, silences), svChecklists).slice(0, 3)).toEqual([
      "Det som en överenskommelse kan tiga om, iop-sdk, 2026-11-22.",
      "Moms: om den ingår i beloppen. Inte angivet. Inget i uppgifterna säger något om det.",
      "Återbetalning: vad som händer med pengar som inte används. Inte angivet. Inget i uppgifterna säger något om " +
        "det.",
    ]);
  });

  it("of its criteria by SKR, in English", () => {
    const lines = describeReview(reviewAgreement(uppsala, skr2017), enChecklists);
    expect(lines[8]).toBe(
      "It is long-term, with joint follow-up, evaluation and decisions. Take a look. Some of it is there. Data are " +
        "missing on evaluation.",
    );
  });

  it("of its value", async () => {
    const { procurementAndStateAid } = await import("../../src/checklists/procurement-and-state-aid.js");
    const review = reviewAgreement(uppsala, procurementAndStateAid, { decidedOn: day("2018-12-17") });
    expect(asSeen(describeReview(review, svChecklists)[5] ?? "")).toBe(
      "Värdet och tröskelvärdet för sociala tjänster, exklusive moms. Titta närmare. Känt värde med 1 förlängning är " +
        "minst 21 422 000 kr, inte under tröskelvärdet för upphandling av sociala tjänster 2018-12-17, 7 113 450 kr. " +
        "Bedöm vad som ska räknas in.",
    );
  });
});

describe("a checklist of one's own", () => {
  const ours = defineChecklist({
    id: "example.own",
    publisher: "Exempelkommunen",
    items: [
      { id: "days", check: () => look({ code: "look.example-days", params: { days: 3 } }) },
      { id: "more", check: () => look({ code: "look.example-days", params: { days: 4 } }) },
    ],
  });
  const own = {
    ...svChecklists,
    checklists: {
      ...svChecklists.checklists,
      "example.own": { name: "Vår.", items: { days: "Dagar.", more: "Fler." } },
    },
    reasons: {
      ...svChecklists.reasons,
      "look.example-days": ({ params }: { params: { days: number } }) => `Det är ${String(params.days)} dagar.`,
    },
  };

  it("has its own texts", () => {
    expect(describeReview(reviewAgreement(uppsala, ours), own).slice(0, 2)).toEqual([
      "Vår.",
      "Dagar. Titta närmare. Det är 3 dagar.",
    ]);
  });

  it("needs a text for every item", () => {
    const texts = { ...own, checklists: { "example.own": { name: "Vår.", items: { days: "Dagar." } } } };
    expect(() => describeReview(reviewAgreement(uppsala, ours), texts)).toThrow(
      expect.objectContaining({ code: "usage.no-text" }),
    );
  });

  it("does not compile without them", () => {
    // @ts-expect-error [ts2345] - svChecklists has no texts for it
    expect(() => describeReview(reviewAgreement(uppsala, ours), svChecklists)).toThrow();
    expectTypeOf(notStated().reason).toExtend<CheckReason>();
  });
});
