import { describe, expect, it } from "vitest";
import { noticeClausesFor } from "../../src/term/notice-clauses-for.js";
import { frozen, id, noticeOf, termOf } from "./written.js";

const period = termOf("2019-01-01–2021-12-31");
const forAny = noticeOf("3 months", { id: id("for-any") });
const forMunicipality = noticeOf("12 months", { id: id("for-municipality"), parties: [id("municipality")] });
const forBoth = noticeOf("6 months", { id: id("for-both"), parties: [id("association"), id("municipality")] });

describe("the clauses under which a party may give notice", () => {
  const term = frozen({ period, notice: [forMunicipality, forAny, forBoth] });

  it.each([
    ["one that a clause names", "municipality", ["for-municipality", "for-any", "for-both"]],
    ["one that fewer clauses name", "association", ["for-any", "for-both"]],
    ["one that no clause names", "congregation", ["for-any"]],
  ])("%s: %s", (_, party, clauses) => {
    expect(noticeClausesFor(term, id(party)).map((clause) => clause.id)).toEqual(clauses);
  });

  it("are none where the agreement says nothing of notice", () => {
    expect(noticeClausesFor({ period }, id("municipality"))).toEqual([]);
  });
});
