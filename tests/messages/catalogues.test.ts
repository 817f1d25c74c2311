import { describe, expect, it } from "vitest";
import { en } from "../../src/messages/en/index.js";
import { sv } from "../../src/messages/sv/index.js";
import type { Words } from "../../src/messages/words.js";
import type { Id } from "../../src/notation/id.js";
import { everyDayToWatch, everythingSaid, type Said } from "./everything-said.js";

const NAMES: ReadonlyMap<string, string> = new Map([
  ["association", "Föreningen Exempel"],
  ["committee", "Exempelkommunen"],
  ["decision", "Socialnämnden 2018-12-03 § 112"],
  ["goods", "Varor"],
  ["grant", "Ekonomiskt stöd"],
  ["guests", "Gäster"],
  ["hours", "Frivilligtimmar"],
  ["safe-day", "En trygg plats på dagen"],
  ["sales", "Försäljning"],
  ["section-7", "Överenskommelsen, ”Uppsägning”"],
  ["steering-group", "Styrgruppen"],
  ["year-2019", "2019"],
]);
const nameOf = (id: Id): string => NAMES.get(id) ?? id;
const swedish = everythingSaid(sv, nameOf);
const english = everythingSaid(en, nameOf);
const swedishLines = everyDayToWatch(sv, nameOf);
const englishLines = everyDayToWatch(en, nameOf);

const textsThat = (said: readonly Said[], fault: RegExp): readonly string[] =>
  said.flatMap(({ texts }) => texts.filter((text) => fault.test(text)));

describe.each([
  ["Swedish", swedish],
  ["English", english],
] as const)("the %s texts", (_language, said) => {
  it("are there for every code", () => {
    expect(said.filter(({ texts }) => texts.length === 0)).toEqual([]);
  });

  it.each([
    ["sentences, from a capital letter or a figure to a full stop", /^(?![\p{Lu}\d]).|(?<!\.)$|\.\.$/u],
    ["free of what betrays a missing fact", /undefined|\[object|NaN|null\b(?!\.)|=>|\(\)|””|""/],
    ["free of double and misplaced spaces", /\s{2}|^\s|\s$|\s[.,:;)]|\(\s/],
    ["free of legal verdicts", /ogiltig|olaglig|lagstridig|otillåt|rättsstrid|invalid|illegal|unlawful|void\b|liable/i],
  ] as const)("are %s", (_rule, fault) => {
    expect(textsThat(said, fault)).toEqual([]);
  });

  it("tell the samples of a code apart", () => {
    expect(said.filter(({ texts }) => new Set(texts).size < texts.length)).toEqual([]);
  });
});

describe.each([
  ["Swedish", swedishLines],
  ["English", englishLines],
] as const)("the %s lines on days to watch", (_language, said) => {
  it.each([
    ["begin with a capital letter and have no full stop", /^(?!\p{Lu}).|\.$/u],
    ["miss no fact", /undefined|\[object|NaN|\s{2}|\s$|\(\)/],
    ["fit into a calendar", /.{121}/],
  ] as const)("%s", (_rule, fault) => {
    expect(textsThat(said, fault)).toEqual([]);
  });

  it("tell the samples of a code apart", () => {
    expect(said.filter(({ texts }) => new Set(texts).size < texts.length)).toEqual([]);
  });
});

describe("the two languages", () => {
  const pairs = [...swedish, ...swedishLines].flatMap(({ texts }, index) =>
    texts.map((text, position) => [text, [...english, ...englishLines][index]?.texts[position] ?? ""] as const),
  );
  const daysIn = (text: string) =>
    text
      .match(/\d{4}-\d\d-\d\d/g)
      ?.sort()
      .join(" ") ?? "";
  const digitsIn = (text: string) => [...text.replaceAll(/\D/g, "")].sort().join("");

  it("say as much", () => {
    expect(english.map(({ about, texts }) => [about, texts.length])).toEqual(
      swedish.map(({ about, texts }) => [about, texts.length]),
    );
  });

  it("say it in different words", () => {
    expect(pairs.filter(([one, other]) => one === other)).toEqual([]);
  });

  it("give the same days and the same figures", () => {
    const apart = pairs.filter(([one, other]) => daysIn(one) !== daysIn(other) || digitsIn(one) !== digitsIn(other));
    expect(apart).toEqual([]);
  });

  it("have words for the same codes, and different ones", () => {
    const wordsIn = (words: Words) =>
      Object.entries<Readonly<Record<string, string>>>({ ...words }).flatMap(([list, ofList]) =>
        Object.entries(ofList).map(([code, word]) => [`${list}.${code}`, word] as const),
      );
    const [one, other] = [wordsIn(sv.words), new Map(wordsIn(en.words))];
    expect(one.map(([code]) => code)).toEqual([...other.keys()]);
    expect(one.filter(([code, word]) => word === "" || other.get(code) === "" || other.get(code) === word)).toEqual([]);
  });
});

describe("a fixed term", () => {
  const OF_EXTENSION = /förläng|extend|fortsätt|löper vidare|continue|renew/i;

  it.each([
    ["Swedish", swedish],
    ["English", english],
  ] as const)("is nowhere said to go on unless somebody gives notice, in %s", (_language, said) => {
    const latest = "last day for notice agreement 000";
    const ofFixedTerm = ["step term.ends-without-notice", latest, "notice changes-nothing"];
    const texts = said.filter(({ about }) => ofFixedTerm.includes(about)).flatMap((each) => each.texts);
    expect(texts).toHaveLength(7);
    expect(texts.filter((text) => OF_EXTENSION.test(text))).toEqual([]);
  });
});

describe("the Swedish texts, for a reader", () => {
  it("are those of swedish-texts.md", async () => {
    const lines = [...swedish, ...swedishLines].flatMap(({ about, texts }) => [
      `## ${about}`,
      "",
      ...texts.map((text) => `- ${text}`),
      "",
    ]);
    const page = `# Swedish texts on the samples\n\n${lines.join("\n")}`.replaceAll("\u00a0", " ");
    await expect(page).toMatchFileSnapshot("swedish-texts.md");
  });
});
