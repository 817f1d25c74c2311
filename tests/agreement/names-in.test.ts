import { describe, expect, it } from "vitest";
import type { Agreement, AgreementInput } from "../../src/agreement/agreement.js";
import { namesIn } from "../../src/agreement/names-in.js";
import type { Id } from "../../src/notation/id.js";
import { smallAgreement } from "../fixtures/small-agreement.js";

type SectionInput = NonNullable<AgreementInput["sections"]>[number];

const nameIn = (changes: Partial<AgreementInput>, id: string): string =>
  namesIn({ ...smallAgreement, ...changes } as unknown as Agreement)(id as Id);
const section = (id: string, facts: Partial<SectionInput>): SectionInput => ({
  id,
  document: "överenskommelsen",
  topic: "other",
  ...facts,
});
const [budget] = smallAgreement.budgets;
const [line] = budget.lines;
const [decision] = smallAgreement.decisions;

describe("what parts of an agreement are called", () => {
  it.each([
    ["an organisation by its name", "committee", "Socialnämnden"],
    ["a party by its organisation", "civil-party", "Föreningen Exempel"],
    ["a decision by who decides, day and paragraph", "decision", "Socialnämnden 2023-11-15 § 112"],
    ["a goal by its title", "safe-day", "En trygg plats på dagen"],
    ["a target group by its name", "guests", "Vuxna i hemlöshet"],
    ["a budget line by its name", "own-money", "Egen insats"],
    ["a budget period by its year", "year-1", "2024"],
    ["a grant without a printed word by its id", "grant", "grant"],
    ["a notice clause, which has no name, by its id", "notice", "notice"],
    ["what is not there by its id", "nobody", "nobody"],
    ["what every object has by its id", "constructor", "constructor"],
  ])("%s", (_how, id, name) => {
    expect(nameIn({}, id)).toBe(name);
  });

  it("a grant by the first word that the source has for it", () => {
    const grants = [{ ...smallAgreement.grants[0], printedTerms: ["ekonomiskt stöd", "bidrag"] }];
    expect(nameIn({ grants }, "grant")).toBe("ekonomiskt stöd");
  });

  it("a decision of which nothing is known by its id", () => {
    expect(nameIn({ decisions: [{ id: "unknown", state: "proposed" }] }, "unknown")).toBe("unknown");
  });

  it("a decision by its register number too", () => {
    const decisions = [{ ...decision, registerNumber: "SN-2023-0112" }];
    expect(nameIn({ decisions }, "decision")).toBe("Socialnämnden 2023-11-15 § 112 SN-2023-0112");
  });
});

describe("what a section is called", () => {
  it.each([
    ["its number and heading", { number: "7.2", heading: "Uppsägning" }, "överenskommelsen, 7.2 ”Uppsägning”"],
    ["its heading", { heading: "Uppsägning" }, "överenskommelsen, ”Uppsägning”"],
    ["its number", { number: "§ 7" }, "överenskommelsen, § 7"],
    ["the heading it lies under", { parent: "middle" }, "överenskommelsen, ”Del 2”"],
    ["its document, where nothing has a heading", {}, "överenskommelsen"],
    ["its document, where it lies in a circle", { parent: "itself" }, "överenskommelsen"],
  ])("is %s", (_what, facts, name) => {
    const around = [section("middle", { parent: "top" }), section("top", { heading: "Del 2" })];
    expect(nameIn({ sections: [section("itself", facts), ...around] }, "itself")).toBe(name);
  });
});

describe("what has an id of its own in each budget", () => {
  const periods = (through: string) => [{ id: "year-1", period: { from: "2024-01-01", through } }];

  it("goes by its days, where it is no calendar year", () => {
    const budgets = [{ ...budget, periods: periods("2024-06-30") }];
    expect(nameIn({ budgets }, "year-1")).toBe("2024-01-01–2024-06-30");
  });

  it("goes by its words, where no day is known", () => {
    const unknown = [{ id: "year-1", period: { asWritten: "hösten 2024" } }];
    expect(nameIn({ budgets: [{ ...budget, periods: unknown }] }, "year-1")).toBe("hösten 2024");
  });

  it("goes by its name, where two budgets agree on it", () => {
    expect(nameIn({ budgets: [budget, { ...budget, id: "other" }] }, "year-1")).toBe("2024");
  });

  it("goes by its id, where two budgets use that for different things", () => {
    const other = { ...budget, id: "other", periods: periods("2024-06-30"), lines: [{ ...line, name: "Gåvor" }] };
    expect(nameIn({ budgets: [budget, other] }, "year-1")).toBe("year-1");
    expect(nameIn({ budgets: [budget, other] }, "from-municipality")).toBe("from-municipality");
  });

  it("gives way to a part of the agreement", () => {
    const budgets = [{ ...budget, lines: [{ ...line, id: "committee" }] }];
    expect(nameIn({ budgets }, "committee")).toBe("Socialnämnden");
  });
});
