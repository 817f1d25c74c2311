import { describe, expect, it } from "vitest";
import { kpi } from "../fixtures/index-series.js";
import { clauseOf } from "../indexation/written.js";
import { indexAmount } from "../../src/indexation/index-amount.js";
import { en } from "../../src/messages/en/index.js";
import { explain } from "../../src/messages/explain.js";
import { sv } from "../../src/messages/sv/index.js";
import { sek } from "../../src/money/sek.js";

describe("the working of a fall that meets the floor", () => {
  const clause = clauseOf({
    ...{ series: "KPI month 10", from: "year-before", floor: "year-before payable", terms: "to 1000 first 2014" },
  });
  const answer = indexAmount(clause, { first: { year: 2013, amount: sek(1250400) }, year: 2014, series: [kpi] });
  const seen = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));

  it("reads in Swedish", () => {
    expect(seen(explain(answer, sv))).toEqual([
      "2014: KPI är 314,02 för 2014-10 (1980=100) och var 314,40 för 2013-10 (1980=100). " +
        "Förändringen är cirka −0,1209 %. Grund: SCB, ”KPI”.",
      "2014: 1 250 400 kr ändras med cirka −0,1209 %: cirka 1 248 888,70 kr. Grund: uträkning.",
      "2014: cirka 1 248 888,70 kr avrundas till närmaste, halva bort från noll i steg om 1 000 kr: 1 249 000 kr. " +
        "Grund: tolkning.",
      "2014: 1 249 000 kr är under golvet (aldrig under året innan). Beloppet blir 1 250 400 kr. Grund: tolkning.",
      sv.words.headings.assumptions,
      "KPI: vilket års tal som gäller anges inte. Talet för betalningsåret självt är använt.",
    ]);
  });

  it("and in English", () => {
    expect(seen(explain(answer, en))[3]).toBe(
      "2014: SEK 1,249,000 is below the floor (never below the year before). The amount becomes SEK 1,250,400. " +
        "Basis: interpretation.",
    );
  });
});
