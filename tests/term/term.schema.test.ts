import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { ExtensionClause } from "../../src/term/extension-clause.js";
import type { ExtensionClauseSchema } from "../../src/term/extension-clause.schema.js";
import type { NoticeClause } from "../../src/term/notice-clause.js";
import type { NoticeClauseSchema } from "../../src/term/notice-clause.schema.js";
import type { Term } from "../../src/term/term.js";
import { TermSchema } from "../../src/term/term.schema.js";

const period = { from: "2019-01-01", through: "2021-12-31" };
const notice = {
  id: "notice",
  effect: "ends-early",
  span: { unit: "months", count: 9 },
  convention: "date-to-date",
};
const length = { unit: "months", count: 36 };
const automatic = { kind: "automatic", length };

describe("the shape of a term", () => {
  it.each([
    ["a period", { period }],
    ["a period of which nothing is known", { period: {} }],
    ["notice", { period, notice: [notice] }],
    [
      "notice of which all is said",
      {
        period,
        notice: [
          {
            ...notice,
            counting: "backward",
            parties: ["public-party"],
            form: "in-writing",
            lastDay: "preceding",
            spanAfterExtension: { unit: "days", count: 90 },
            section: "notice-section",
            interpretations: [{ field: "convention", note: "Källan säger bara nio månader." }],
          },
        ],
      },
    ],
    ["no extension", { period, extension: { kind: "none" } }],
    ["an option", { period, extension: { kind: "option-without-terms", section: "option" } }],
    ["extension by agreement", { period, extension: { kind: "by-agreement", length, form: "in-writing" } }],
    ["extension at most twice", { period, extension: { ...automatic, times: { kind: "at-most", count: 2 } } }],
    ["unlimited extension", { period, extension: { ...automatic, times: { kind: "unlimited" } } }],
    ["renegotiation", { period, renegotiation: { beginBy: "2021-06-30", parties: ["public-party"] } }],
    [
      "a predecessor of unknown period",
      {
        period,
        related: [{ relation: "predecessor", title: "Tidigare överenskommelse", period: {} }],
      },
    ],
  ])("holds %s", (_, term) => {
    expect(TermSchema.parse(term)).toEqual(term);
  });

  it.each([
    ["no period", {}],
    ["a status", { period, status: "active" }],
    ["a clause without a name", { period, notice: [{ ...notice, id: undefined }] }],
    ["a clause without an effect", { period, notice: [{ ...notice, effect: undefined }] }],
    ["a clause without a convention", { period, notice: [{ ...notice, convention: undefined }] }],
    ["a convention of its own", { period, notice: [{ ...notice, convention: "month-end" }] }],
    ["a counting of its own", { period, notice: [{ ...notice, counting: "both" }] }],
    ["a counting that is nothing", { period, notice: [{ ...notice, counting: undefined }] }],
    ["nobody who may give notice", { period, notice: [{ ...notice, parties: [] }] }],
    ["notice in years", { period, notice: [{ ...notice, span: { unit: "years", count: 1 } }] }],
    ["an extension of another kind", { period, extension: { kind: "yearly", length } }],
    ["an extension of no stated length", { period, extension: { kind: "automatic" } }],
    ["a length where nothing is extended", { period, extension: { kind: "none", length } }],
    ["half an extension", { period, extension: { ...automatic, times: { kind: "at-most", count: 0.5 } } }],
    ["a relation of its own", { period, related: [{ relation: "sibling", title: "En annan" }] }],
  ])("does not hold %s", (_, term) => {
    expect(TermSchema.safeParse(term).success).toBe(false);
  });

  it("is exactly the type", () => {
    expectTypeOf<z.output<typeof TermSchema>>().toExtend<Term>();
    expectTypeOf<keyof z.output<typeof TermSchema>>().toEqualTypeOf<keyof Term>();
    expectTypeOf<z.output<typeof NoticeClauseSchema>>().toExtend<NoticeClause>();
    expectTypeOf<keyof z.output<typeof NoticeClauseSchema>>().toEqualTypeOf<keyof NoticeClause>();
    expectTypeOf<z.output<typeof ExtensionClauseSchema>>().toExtend<ExtensionClause>();
    expectTypeOf<z.output<typeof ExtensionClauseSchema>["kind"]>().toEqualTypeOf<ExtensionClause["kind"]>();
  });
});
