import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { namesIn } from "../../src/agreement/names-in.js";
import { financingShares } from "../../src/budget/contribution/financing-shares.js";
import { paymentSchedule } from "../../src/budget/payment/payment-schedule.js";
import { adjustToBankDay } from "../../src/calendar/bank-day.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { parseAgreementText } from "../../src/json/parse-agreement-text.js";
import { en } from "../../src/messages/en/index.js";
import { explain } from "../../src/messages/explain.js";
import { sv } from "../../src/messages/sv/index.js";
import { leastBound } from "../../src/oversight/money/least-bound.js";
import { statusOn } from "../../src/oversight/status/status-on.js";
import { latestNoticeDate } from "../../src/term/latest-notice-date.js";
import { noticeEffect } from "../../src/term/notice-effect.js";

const read = parseAgreementText(
  readFileSync(new URL("../../examples/agreements/uppsala-stadsmission-2019.json", import.meta.url), "utf8"),
);
if (!read.ok) throw new Error("the example cannot be read");
const agreement = read.value;
const nameOf = namesIn(agreement);
const [clause] = agreement.term.notice ?? [];
const [grant] = agreement.grants ?? [];
const [budget] = agreement.budgets ?? [];
const [year] = budget?.periods ?? [];
if (clause === undefined || grant === undefined || budget === undefined || year === undefined) {
  throw new Error("the example has a notice clause, a grant and a budget");
}

const asSeen = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));

describe("an explanation of the Uppsala agreement", () => {
  it("gives the steps of a last day for notice, each with its basis, and then what was assumed", () => {
    const lines = explain(latestNoticeDate(agreement.term, clause), sv, nameOf);
    expect(lines[0]).toBe(
      "Perioden börjar 2019-01-01. Överenskommelsen upphör 2021-12-31 även utan uppsägning. " +
        "Grund: överenskommelsen, ”Period för överenskommelsen”.",
    );
    expect(lines[1]).toBe(
      "Sista dag då 9 månaders uppsägningstid hinner löpa ut senast 2021-12-31 är 2021-03-31 (räknat från dag till " +
        "dag, framåt från uppsägningsdagen). " +
        "Grund: 1 § lagen (1930:173) om beräkning av lagstadgad tid, tillämpad analogt.",
    );
    expect(lines.slice(lines.indexOf("Antaganden:") + 1)).toContain(
      "Överenskommelsen anger inte hur uppsägningstiden räknas. Räknat framåt från uppsägningsdagen och bakåt från " +
        "sista dagen blir det samma dag, 2021-03-30.",
    );
  });

  it("says both days where the ways of counting differ, and which is used", () => {
    const lines = explain(noticeEffect(agreement.term, { clause, given: calendarDate("2020-05-31") }), en, nameOf);
    expect(lines).toContain(
      "The agreement does not state how the notice period is counted. Forward from the day of notice gives " +
        "2021-02-28, backward from the last day 2021-03-01. The earlier day is used here.",
    );
  });

  it("says whose money a share is not", () => {
    const lines = explain(financingShares(budget, { period: year.id, of: "total" }), sv, nameOf);
    expect(lines).toContain("Andelen är från Uppsala Stadsmissions källor, varav statsbidrag inte redovisas.");
    expect(asSeen(lines)).toContain(
      "Uppsala Stadsmissions andel: 3 977 000 kr av 7 477 000 kr är 53,2 %. Grund: uträkning.",
    );
  });

  it("says that no due day is stated", () => {
    const lines = asSeen(explain(paymentSchedule(grant, { term: {}, year: 2019 }), sv, nameOf));
    expect(lines).toContain("Överenskommelsen anger ingen förfallodag (ekonomiskt stöd). Ingen är antagen.");
    expect(lines[1]).toMatch(
      /^3 500 000 kr för 2019 delas i 3 delar: 1 166 666,67 kr, 1 166 666,67 kr och 1 166 666,66 kr\./,
    );
  });

  it("says what is not documented, and on what proposal", () => {
    expect(explain(statusOn(agreement, { on: calendarDate("2021-02-01") }), sv, nameOf)).toEqual([
      "2021-02-01 ligger inom perioden, som slutar 2021-12-31. Grund: överenskommelsen, ”Period för överenskommelsen”.",
      "Ett förslag till beslut finns; att beslutet har fattats är inte dokumenterat. " +
        "Grund: beslut eller förslag till beslut, Socialnämnden.",
      "Ingen parts underskrift är dokumenterad. Grund: uträkning.",
    ]);
  });

  it("adds up what the agreement binds for", () => {
    expect(asSeen(explain(leastBound(agreement), en, nameOf))).toContain(
      "Least amount bound: SEK 3,500,000 + SEK 3,500,000 + SEK 3,500,000 = SEK 10,500,000. Basis: arithmetic.",
    );
  });

  it("names a day by its holiday and the statute that makes it one", () => {
    expect(explain(adjustToBankDay(calendarDate("2019-05-01"), "preceding"), sv)).toEqual([
      "2019-05-01 (första maj) är inte en bankdag. Bankdagen blir 2019-04-30. " +
        "Grund: 1 § lagen (1989:253) om allmänna helgdagar.",
    ]);
  });
});

describe("an explanation without an answer", () => {
  it("gives the steps that could be taken, and then what was lacking", () => {
    expect(explain(noticeEffect(agreement.term, { clause, given: calendarDate("2022-02-01") }), en, nameOf)).toEqual([
      "The term begins on 2019-01-01. The agreement ends on 2021-12-31, also without notice. " +
        "Basis: överenskommelsen, ”Period för överenskommelsen”.",
      "No answer:",
      "The day of notice, 2022-02-01, is after the last day, 2021-12-31. Check the day of notice.",
    ]);
  });
});
