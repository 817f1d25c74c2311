import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { describeFailure } from "../../src/messages/describe/describe-failure.js";
import { describeFigure } from "../../src/messages/describe/describe-figure.js";
import { describeIssue } from "../../src/messages/describe/describe-issue.js";
import { describeLatestNotice } from "../../src/messages/describe/describe-latest-notice.js";
import { describeNoticeEffect } from "../../src/messages/describe/describe-notice-effect.js";
import { describePayment } from "../../src/messages/describe/describe-payment.js";
import { en } from "../../src/messages/en/index.js";
import { describeShares } from "../../src/messages/describe/describe-shares.js";
import { describeStep } from "../../src/messages/describe/describe-step.js";
import * as english from "../../src/messages/en/phrases.js";
import { sv } from "../../src/messages/sv/index.js";
import * as swedish from "../../src/messages/sv/phrases.js";
import { sek } from "../../src/money/sek.js";
import { latestNotices, noticeEffects, payment, shares } from "./answer-samples.js";
import { id } from "./sample.js";
import type { Id } from "../../src/notation/id.js";

/** No-break spaces as they look. */
const asSeen = (text: string): string => text.replaceAll("\u00a0", " ");

describe("Swedish counts and lengths of time", () => {
  it.each([
    [{ unit: "days", count: 1 }, "1 dag"],
    [{ unit: "days", count: 2 }, "2 dagar"],
    [{ unit: "days", count: 0 }, "0 dagar"],
    [{ unit: "months", count: 1 }, "1 månad"],
    [{ unit: "months", count: 9 }, "9 månader"],
    [{ unit: "months", count: 12000 }, "12 000 månader"],
  ] as const)("%o is %s", (span, written) => {
    expect(asSeen(swedish.spanOf(span))).toBe(written);
  });

  it.each([
    ["Föreningen", "Föreningens"],
    ["Rädda Barnens", "Rädda Barnens"],
    ["Föreningen Max", "Föreningen Max"],
    ["ABC", "ABCs"],
  ])("what belongs to %s is %s", (name, genitive) => {
    expect(swedish.genitiveOf(name)).toBe(genitive);
  });
});

describe("English counts and lengths of time", () => {
  it.each([
    [{ unit: "days", count: 1 }, "1 day"],
    [{ unit: "days", count: 2 }, "2 days"],
    [{ unit: "months", count: 1 }, "1 month"],
    [{ unit: "months", count: 9 }, "9 months"],
    [{ unit: "months", count: 12000 }, "12,000 months"],
  ] as const)("%o is %s", (span, written) => {
    expect(english.spanOf(span)).toBe(written);
  });
});

describe("lists, sums and periods", () => {
  it.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a och b", "a and b"],
    [["a", "b", "c"], "a, b och c", "a, b and c"],
  ] as const)("%j is listed as %s, %s", (items, inSwedish, inEnglish) => {
    expect([swedish.listOf(items), english.listOf(items)]).toEqual([inSwedish, inEnglish]);
  });

  it.each([
    [[], "0 kr", "SEK 0"],
    [[sek(3500000)], "3 500 000 kr", "SEK 3,500,000"],
    [[sek(1), sek("0.5")], "1 kr + 0,50 kr = 1,50 kr", "SEK 1 + SEK 0.50 = SEK 1.50"],
  ] as const)("the sum of %j is %s, %s", (amounts, inSwedish, inEnglish) => {
    const sum = amounts.length === 2 ? sek("1.5") : (amounts[0] ?? sek(0));
    expect(asSeen(swedish.sumOf(amounts, sum))).toBe(inSwedish);
    expect(asSeen(english.sumOf(amounts, sum))).toBe(inEnglish);
  });

  it.each([
    ["2019-01-01", "2019-12-31", "2019", "2019"],
    ["2019-01-01", "2019-04-30", "januari–april 2019", "January–April 2019"],
    ["2020-02-01", "2020-02-29", "februari 2020", "February 2020"],
    ["2019-01-01", "2021-12-31", "2019-01-01–2021-12-31", "2019-01-01–2021-12-31"],
    ["2019-01-15", "2019-04-30", "2019-01-15–2019-04-30", "2019-01-15–2019-04-30"],
  ])("%s to %s is %s, %s", (from, through, inSwedish, inEnglish) => {
    const period = { from: calendarDate(from), through: calendarDate(through) };
    expect([swedish.periodOf(period), english.periodOf(period)]).toEqual([inSwedish, inEnglish]);
  });
});

describe("what an official reads", () => {
  const nameOf = (part: string) => (part === "association" ? "Föreningen Exempel" : "Exempelkommunen");

  it.each([
    [
      "the payment of a tertial",
      describePayment(payment, sv, nameOf),
      "Avser januari–april 2019: 1 166 666,67 kr från Exempelkommunen till Föreningen Exempel.",
    ],
    [
      "the same in English",
      describePayment(payment, en, nameOf),
      "For January–April 2019: SEK 1,166,666.67 from Exempelkommunen to Föreningen Exempel.",
    ],
    [
      "a share, of what",
      describeShares(shares, sv, nameOf).join(),
      "Föreningen Exempel tillför 3 977 000 kr, 53,2 % av allt som parterna tillför (7 477 000 kr).",
    ],
    [
      "what a printed figure is about",
      describeFigure({ kind: "budget-result", budget: id("budget"), period: id("2019") }, sv),
      "resultatet 2019",
    ],
  ])("of %s", (_what, text, expected) => {
    expect(asSeen(text)).toBe(expected);
  });

  it("of a notice under agreement 000, in Swedish", () => {
    const latest = latestNotices["agreement 000"];
    expect.assert(latest !== undefined);
    expect(describeLatestNotice(latest, sv).join(" ")).toBe(
      "Överenskommelsen upphör 2021-12-31 även utan uppsägning. Sista dag då en uppsägning hinner löpa ut inom " +
        "perioden är 2021-03-31; den ändrar ingenting. Sista dag då en uppsägning förkortar perioden är 2021-03-30.",
    );
  });

  it("of a notice under agreement 000, in English", () => {
    const latest = latestNotices["agreement 000"];
    expect.assert(latest !== undefined);
    expect(describeLatestNotice(latest, en).join(" ")).toBe(
      "The agreement ends on 2021-12-31, also without notice. The last day for a notice that runs out within the " +
        "term is 2021-03-31; it changes nothing. The last day for a notice that shortens the term is 2021-03-30.",
    );
  });

  it("of a notice that changes nothing", () => {
    expect(describeNoticeEffect(noticeEffects["changes-nothing"][0], sv)).toBe(
      "Uppsägningen ändrar ingenting: dess tid löper ut först 2022-01-15. Överenskommelsen upphör 2021-12-31.",
    );
  });

  it("of a term without a last day", () => {
    expect(describeFailure({ code: "term.last-day-missing", params: { why: "open" } }, sv)).toBe(
      "Perioden löper tills vidare och har ingen sista dag att räkna från.",
    );
  });

  it("of parts by their ids, where nobody names them", () => {
    const inputs = { grant: id("grant-1"), year: 2020 };
    const step = { code: "bound.by-floor", inputs, output: sek(3500000), basis: { kind: "arithmetic" } } as const;
    expect(asSeen(describeStep(step, en))).toBe(
      "For 2020 the floor binds for at least SEK 3,500,000, as much as the year before (grant-1).",
    );
  });

  it("of a printed unit that is a thousand times too large", () => {
    const about = { kind: "grant-of-year", grant: id("grant"), year: 2019 } as const;
    const params = { figure: id("figure"), about, printed: "3500000", computed: "3500", unit: "tkr" } as const;
    const nameOf = (part: Id) => (part === params.figure ? "tjänsteutlåtandet" : "ekonomiskt stöd");
    const issue = { code: "figure.thousand-times-too-large", severity: "warning", path: "", params } as const;
    expect(asSeen(describeIssue(issue, sv, nameOf))).toBe(
      "Källan (tjänsteutlåtandet) anger 3 500 000 tkr för beloppet för 2019 (ekonomiskt stöd). Uppgifterna i " +
        "överenskommelsen ger 3 500 tkr. Det tryckta är tusen gånger så mycket. Kontrollera enheten.",
    );
  });
});
